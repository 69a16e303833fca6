import type { Touch } from '../../../coverage/coverage-rules';
import { figure, readFigures, wordedRows } from '../figure-rows';
import type { Part } from '../part';
import { readNote, readRegions, remember } from '../sheet-reader';
import { cellText } from '../sheet-row';
import { joinTexts } from '../value-text';

const hours = figure('hours', 'number', 'hours', 'field', 'region');

/** Hours a year that an account of a segment asks of a role; a row of several regions is a touch in each. */
export const touchPart: Part = {
  name: 'touch',
  words: [hours.word],
  read: (items, reader) => {
    const touches: Touch[] = [];
    for (const { name: segment, row } of items.flatMap(({ name, rows }) =>
      rows.map((row) => ({ name, row })),
    )) {
      const path = `touches[${touches.length}]`;
      const said = readFigures(reader, wordedRows([row]), [hours], { item: segment, head: row, path });
      const touch = { segment, role: cellText(row.cells.field), hours: NaN, ...said, ...readNote(row) };
      for (const region of readRegions(row) ?? [undefined]) {
        const at = `touches[${touches.length}]`;
        for (const key of ['', '.segment']) remember(reader, at + key, row, 'item');
        remember(reader, `${at}.role`, row, 'field');
        if ('hours' in said) remember(reader, `${at}.hours`, row, 'value');
        remember(reader, `${at}.region`, row, 'region');
        touches.push(region === undefined ? touch : { ...touch, region });
      }
    }
    return touches.length > 0 ? { touches } : {};
  },
  write: ({ touches = [] }) =>
    touches.map(({ segment, role, hours: value, region, note }) => ({
      part: 'touch',
      item: segment,
      field: role,
      test: hours.word,
      value,
      ...(region === undefined ? {} : { region: joinTexts([region]) }),
      ...(note === undefined ? {} : { note }),
    })),
};
