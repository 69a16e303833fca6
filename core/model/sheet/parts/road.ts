import { fold } from '../../../expr/fold';
import { quadrantNames, type Quadrant, type Road } from '../../../value/valuation';
import { defineProblem } from '../../../values/problem';
import { figure, figureRows, optionalFigure, readFigures, wordedRows } from '../figure-rows';
import type { Part } from '../part';
import type { SheetItem } from '../sheet-item';
import { readNote, remember, type SheetReader } from '../sheet-reader';

const unknownItem = defineProblem(
  'unknown-road',
  '"{value}" has no meaning here; the items are spend, whitespace, {known}',
);
const lineMissing = defineProblem('road-line', 'ROAD has no row {value} with a threshold');
/** An item that may stand once stands again. */
export const itemTwice = defineProblem(
  'road-twice',
  '"{value}" stands here a second time; put its rows together',
);

const lines = ['spend', 'whitespace'] as const;
const words = [optionalFigure('role', 'text'), optionalFigure('coverage', 'text')];

interface Draft {
  readonly said: Record<string, unknown>;
  readonly notes: Record<string, string>;
  readonly quadrants: Quadrant[];
}

function readItem({ name, rows }: SheetItem, draft: Draft, reader: SheetReader): void {
  const [head] = rows;
  const line = lines.find((known) => known === fold(name));
  const quadrant = quadrantNames.find((known) => fold(known) === fold(name));
  const worded = wordedRows(rows);
  const { note } = readNote(head);
  if (line) {
    if (line in draft.said)
      reader.problems.push(itemTwice({ value: line }, { cell: head.addressOf('item') }));
    remember(reader, `road.${line}`, head, 'value');
    const figures = [figure('threshold', 'number', line)];
    Object.assign(
      draft.said,
      { [line]: NaN },
      readFigures(reader, worded, figures, { item: line, head, path: 'road' }),
    );
    if (note !== undefined) draft.notes[line] = note;
  } else if (quadrant) {
    const path = `road.quadrants[${draft.quadrants.length}]`;
    for (const key of ['', '.name']) remember(reader, path + key, head, 'item');
    const said = readFigures(reader, worded, words, { item: quadrant, head, path });
    const texts = { role: '', coverage: '', ...said } as Pick<Quadrant, 'role' | 'coverage'>;
    draft.quadrants.push({ name: quadrant, ...texts, ...readNote(head) });
  } else {
    const known = quadrantNames.join(', ');
    reader.problems.push(unknownItem({ value: name, known }, { cell: head.addressOf('item') }));
  }
}

/** The two thresholds of ROAD, and who looks after each quadrant. */
export const roadPart: Part = {
  name: 'road',
  words: words.map(({ word }) => word),
  read: (items, reader) => {
    const [first] = items;
    if (!first) return {};
    const draft: Draft = { said: {}, notes: {}, quadrants: [] };
    remember(reader, 'road', first.rows[0], 'item');
    for (const item of items) readItem(item, draft, reader);
    for (const value of lines.filter((line) => !(line in draft.said)))
      reader.problems.push(lineMissing({ value }, { cell: first.rows[0].addressOf('item') }));
    const { said, notes, quadrants } = draft;
    const road = { ...said, quadrants, ...(Object.keys(notes).length > 0 ? { notes } : {}) };
    return { road: road as unknown as Road };
  },
  write: ({ road }) =>
    road === undefined
      ? []
      : [
          ...lines.flatMap((line) =>
            figureRows('road', line, [figure('threshold', 'number', line)], { ...road }, road.notes?.[line]),
          ),
          ...road.quadrants.flatMap(({ name, role, coverage, note }) => [
            {
              part: 'road',
              item: name,
              test: 'role',
              value: role || null,
              ...(note === undefined ? {} : { note }),
            },
            { part: 'road', item: name, test: 'coverage', value: coverage || null },
          ]),
        ],
};
