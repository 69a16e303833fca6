import type { Role } from '../../../coverage/coverage-rules';
import { fold } from '../../../expr/fold';
import { figureRows, optionalFigure, readFigures, wordedRows } from '../figure-rows';
import type { Part, WrittenRow } from '../part';
import type { SheetItem } from '../sheet-item';
import { readNote, remember, type SheetReader } from '../sheet-reader';
import { cellText } from '../sheet-row';

const figures = [
  ...['quota', 'cost', 'accounts', 'hours', 'spend'].map((word) => optionalFigure(word)),
  optionalFigure('attainment', 'share'),
  optionalFigure('attrition', 'share'),
  optionalFigure('ramp', 'shares'),
  optionalFigure('ratio', 'number', 'ratio', 'field'),
];

function readRole({ name, rows }: SheetItem, index: number, reader: SheetReader): Role {
  const [head] = rows;
  const path = `roles[${index}]`;
  for (const key of ['', '.name']) remember(reader, path + key, head, 'item');
  const { ratio, ...said } = readFigures(reader, wordedRows(rows), figures, { item: name, head, path });
  const row = rows.find(({ cells }) => fold(cellText(cells.test)) === 'ratio');
  if (ratio === undefined || !row) return { name, ...said, ...readNote(head) };
  remember(reader, `${path}.ratio.of`, row, 'field');
  const of = cellText(row.cells.field);
  return { name, ...said, ratio: { of, each: ratio as number }, ...readNote(head) };
}

function writeRole({ ratio, note, ...role }: Role): readonly WrittenRow[] {
  const said: Readonly<Record<string, unknown>> = { ...role, ratio: ratio?.each };
  const rows = figureRows('role', role.name, figures, said, note);
  // A role of which nothing is known is there all the same.
  if (rows.length === 0)
    return [{ part: 'role', item: role.name, test: 'quota', ...(note === undefined ? {} : { note }) }];
  return rows.map((row) => (ratio && row.test === 'ratio' ? { ...row, field: ratio.of } : row));
}

/** What a role can do and costs, a figure a row; the row `ratio` names the other role in the column field. */
export const rolePart: Part = {
  name: 'role',
  words: figures.map(({ word }) => word),
  read: (items, reader) =>
    items.length > 0 ? { roles: items.map((item, index) => readRole(item, index, reader)) } : {},
  write: ({ roles = [] }) => roles.flatMap(writeRole),
};
