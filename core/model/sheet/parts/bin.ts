import { fold } from '../../../expr/fold';
import { cardNames, type Bin, type Characteristic } from '../../../scoring/scorecard';
import { defineProblem } from '../../../values/problem';
import type { Part, WrittenRow } from '../part';
import { headedItems, type SheetItem } from '../sheet-item';
import { readNote, readNumber, refuseOthers, remember, type SheetReader } from '../sheet-reader';
import { cellText, type SheetRow } from '../sheet-row';
import { joinTexts, splitTexts } from '../value-text';

const unknownBin = defineProblem('unknown-bin', '"{value}" is not a bin of a scorecard; bins are {known}');
const unknownCard = defineProblem(
  'unknown-card',
  '"{value}" is not a scorecard; the scorecards are new and expansion',
);
const cardTwice = defineProblem('card-rows-twice', 'the card of "{name}" stands here a second time');

const tests = ['from', 'in', 'contains any', 'is yes', 'is no', 'is blank', 'otherwise'] as const;
const testOf = (row: SheetRow) => fold(cellText(row.cells.test));
const isCard = (row: SheetRow) => testOf(row) === 'card';

function readCard(row: SheetRow, reader: SheetReader): Characteristic['card'] {
  const value = cellText(row.cells.value);
  const card = cardNames.find((known) => known === fold(value));
  if (!card) reader.problems.push(unknownCard({ value }, { cell: row.addressOf('value') }));
  return card ?? 'new';
}

function readValue(test: Bin['test'], row: SheetRow, reader: SheetReader): Bin['value'] {
  if (test === 'from') return readNumber(reader, row, 'value') ?? NaN;
  return test === 'in' || test === 'contains any' ? splitTexts(cellText(row.cells.value)) : null;
}

function readBin(row: SheetRow, first: boolean, path: string, reader: SheetReader): Bin[] {
  const test = tests.find((known) => known === testOf(row));
  if (!test) {
    const parameters = { value: cellText(row.cells.test), known: tests.join(', ') };
    reader.problems.push(unknownBin(parameters, { cell: row.addressOf('test') }));
    return [];
  }
  const value = readValue(test, row, reader);
  const used = ['test', 'points', 'note'] as const;
  refuseOthers(reader, row, [
    ...used,
    ...(first ? (['field'] as const) : []),
    ...(value === null ? [] : (['value'] as const)),
  ]);
  for (const column of ['test', 'value', 'points'] as const)
    remember(reader, `${path}.${column}`, row, column);
  return [{ test, value, points: readNumber(reader, row, 'points') ?? NaN, ...readNote(row) }];
}

function readCharacteristic({ name, rows }: SheetItem, at: number, reader: SheetReader): Characteristic {
  const [first] = rows;
  const path = `characteristics[${at}]`;
  const [card, ...others] = rows.filter(isCard);
  for (const row of others) reader.problems.push(cardTwice({ name }, { cell: row.addressOf('test') }));
  if (card)
    refuseOthers(reader, card, ['test', 'value', 'note', ...(card === first ? (['field'] as const) : [])]);
  remember(reader, path, first, 'item');
  remember(reader, `${path}.field`, first, 'field');
  if (card) remember(reader, `${path}.card`, card, 'value');
  const bins: Bin[] = [];
  for (const row of rows.filter((each) => !isCard(each)))
    bins.push(...readBin(row, row === first, `${path}.bins[${bins.length}]`, reader));
  return {
    name,
    card: card ? readCard(card, reader) : 'new',
    field: fold(cellText(first.cells.field)),
    bins,
    ...(card ? readNote(card) : {}),
  };
}

function writeCharacteristic({ name, card, field, bins, note }: Characteristic): WrittenRow[] {
  const row = { part: 'bin', item: name };
  return [
    { ...row, field, test: 'card', value: card, ...(note === undefined ? {} : { note }) },
    ...bins.map(({ test, value, points, note: said }) => ({
      ...row,
      test,
      value: typeof value === 'number' || value === null ? value : joinTexts(value),
      points,
      ...(said === undefined ? {} : { note: said }),
    })),
  ];
}

/** Characteristics of the scorecards: a head row with field and card, then the points of each bin. */
export const binPart: Part = {
  name: 'bin',
  words: ['card', ...tests],
  read: (items, reader) =>
    items.length === 0
      ? {}
      : { characteristics: headedItems(items).map((item, at) => readCharacteristic(item, at, reader)) },
  write: ({ characteristics = [] }) => characteristics.flatMap(writeCharacteristic),
};
