import { kickOffItem, type CalendarStep, type KickOff } from '../../../coverage/coverage-rules';
import { fold } from '../../../expr/fold';
import { figure, figureRows, optionalFigure, readFigures, wordedRows } from '../figure-rows';
import type { Part } from '../part';
import { readNote, remember } from '../sheet-reader';
import { itemTwice } from './road';

const date = [figure('date', 'day', 'day')];
const figures = [
  figure('weeks before', 'number', 'weeksBefore'),
  optionalFigure('weeks'),
  optionalFigure('owner', 'text'),
];

/** The day of the kick-off, and the steps that are counted back from it. */
export const calendarPart: Part = {
  name: 'calendar',
  words: [...date, ...figures].map(({ word }) => word),
  read: (items, reader) => {
    const calendar: CalendarStep[] = [];
    let kickOff: KickOff | undefined;
    for (const { name, rows } of items) {
      const [head] = rows;
      const isDay = fold(name) === kickOffItem;
      const path = isDay ? 'kickOff' : `calendar[${calendar.length}]`;
      for (const key of ['', '.name']) remember(reader, path + key, head, 'item');
      const said = readFigures(reader, wordedRows(rows), isDay ? date : figures, { item: name, head, path });
      if (!isDay) calendar.push({ name, weeksBefore: NaN, ...said, ...readNote(head) });
      else if (kickOff) reader.problems.push(itemTwice({ value: name }, { cell: head.addressOf('item') }));
      else kickOff = { day: '', ...said, ...readNote(head) };
    }
    return { ...(kickOff ? { kickOff } : {}), ...(calendar.length > 0 ? { calendar } : {}) };
  },
  write: ({ kickOff, calendar = [] }) => [
    ...(kickOff ? figureRows('calendar', kickOffItem, date, { ...kickOff }, kickOff.note) : []),
    ...calendar.flatMap((step) => figureRows('calendar', step.name, figures, { ...step }, step.note)),
  ],
};
