import { motionFunctions, type Motion, type MotionInUse } from '../../../coverage/coverage-rules';
import { fold } from '../../../expr/fold';
import { figure, figureRows, optionalFigure, readFigures, wordedRows } from '../figure-rows';
import type { Part } from '../part';
import { splitItems, type SheetItem } from '../sheet-item';
import { readChoice, readNote, remember, type SheetReader } from '../sheet-reader';
import { cellText, type SheetRow } from '../sheet-row';

const figures = [
  figure('acv', 'number', 'acv', 'field'),
  optionalFigure('deals', 'number', 'deals', 'field'),
  optionalFigure('lifetime', 'number', 'lifetime', 'field'),
];
const used = [figure('is', 'text', 'motion', 'field')];

const isUsed = ({ cells }: SheetRow): boolean => fold(cellText(cells.test)) === 'is';
const functionOf = ({ cells }: SheetRow): string => fold(cellText(cells.field));

/** A row that names another function begins another motion, also where the name is the same. */
const begins = (row: SheetRow, { rows: [head] }: SheetItem): boolean =>
  isUsed(row) || isUsed(head) || (functionOf(row) !== '' && functionOf(row) !== functionOf(head));

function readItem({ name, rows }: SheetItem, path: string, reader: SheetReader) {
  const [head] = rows;
  const mine = isUsed(head);
  for (const key of ['', mine ? '.segment' : '.name']) remember(reader, path + key, head, 'item');
  remember(reader, `${path}.for`, head, 'field');
  const choice = readChoice(reader, head, 'field', motionFunctions);
  if (!choice) reader.unreadPaths.add(path);
  const said = readFigures(reader, wordedRows(rows), mine ? used : figures, { item: name, head, path });
  return { for: choice ?? 'sales', ...said, ...readNote(head) };
}

/** Motions with the lines they are used between, and after the test `is` what a segment is worked with today. */
export const motionPart: Part = {
  name: 'motion',
  words: [...figures, ...used].map(({ word }) => word),
  read: (items, reader) => {
    const motions: Motion[] = [];
    const motionsInUse: MotionInUse[] = [];
    for (const item of splitItems(items, begins)) {
      const { name } = item;
      if (isUsed(item.rows[0])) {
        const said = readItem(item, `motionsInUse[${motionsInUse.length}]`, reader);
        motionsInUse.push({ segment: name, motion: '', ...said });
      } else motions.push({ name, acv: NaN, ...readItem(item, `motions[${motions.length}]`, reader) });
    }
    return {
      ...(motions.length > 0 ? { motions } : {}),
      ...(motionsInUse.length > 0 ? { motionsInUse } : {}),
    };
  },
  write: ({ motions = [], motionsInUse = [] }) => [
    ...motions.flatMap(({ note, ...motion }) =>
      figureRows('motion', motion.name, figures, { ...motion }, note).map((row, at) =>
        at === 0 ? { ...row, field: motion.for } : row,
      ),
    ),
    ...motionsInUse.map(({ segment, for: field, motion, note }) => ({
      part: 'motion',
      item: segment,
      field,
      test: 'is',
      value: motion,
      ...(note === undefined ? {} : { note }),
    })),
  ],
};
