import { listText } from '../segments/finding';
import { isDay, type Cell } from '../values/cell';
import { isoDay } from '../values/day';
import { numberText } from '../values/number-text';
import { defineNotice } from '../values/problem';
import type { SaidItem, SaidRow } from './said-rows';

/** The sentences that a change of a model is told in. */
export const changeWords = {
  itemAdded: defineNotice('model-change/item-added', '{part} {item} added: {after}'),
  itemRemoved: defineNotice('model-change/item-removed', '{part} {item} removed: {before}'),
  rowAdded: defineNotice('model-change/row-added', '{part} {item}: {after} added'),
  rowRemoved: defineNotice('model-change/row-removed', '{part} {item}: {before} removed'),
  changed: defineNotice('model-change/changed', '{part} {item}: {what} {before} → {after}'),
  set: defineNotice('model-change/set', '{part} {item}: {before} → {after}'),
  listGrew: defineNotice('model-change/list-grew', '{part} {item}: {what} also {came}'),
  listShrank: defineNotice('model-change/list-shrank', '{part} {item}: {what} no longer {left}'),
  listChanged: defineNotice(
    'model-change/list-changed',
    '{part} {item}: {what} also {came}, no longer {left}',
  ),
  noted: defineNotice('model-change/noted', '{part} {item}: note {before} → {after}'),
  itemsReordered: defineNotice('model-change/items-reordered', '{part}: order {before} → {after}'),
  rowsReordered: defineNotice('model-change/rows-reordered', '{part} {item}: order {before} → {after}'),
} as const;

const MOST_ROWS = 5;

/** All decimals that the number has, with its thousands apart. */
function amountOf(value: number): string {
  const digits = String(value);
  return digits.includes('e') ? digits : numberText(value, digits.split('.')[1]?.length ?? 0);
}

/** A cell as it stands in a sentence. */
export function cellWords(cell: Cell): string {
  if (cell === null) return 'blank';
  if (typeof cell === 'number') return amountOf(cell);
  return isDay(cell) ? isoDay(cell.day) : String(cell);
}

const regionWords = (region: Cell): string => (region === null ? 'everywhere' : `in ${cellWords(region)}`);

const joined = (words: readonly string[]): string => words.filter((word) => word !== '').join(' ');

/** A row as one would say it: `employees at least 1,000 in EMEA`. */
export function rowWords({ field, test, value, points, region }: SaidRow): string {
  const said = joined([
    field,
    test,
    value === null ? '' : cellWords(value),
    region === null ? '' : regionWords(region),
  ]);
  if (points === null) return said === '' ? 'blank' : said;
  return `${said}: ${cellWords(points)} points`;
}

/** An item as its rows; of many the first ones. */
export function itemWords({ rows }: SaidItem): string {
  return listText(
    rows.map((row, at) =>
      at > 0 && row.alternative > rows[at - 1]!.alternative ? `or ${rowWords(row)}` : rowWords(row),
    ),
    MOST_ROWS,
  );
}

/** What changed between two rows in words: what stayed, then what differs, before and after. */
export function differenceWords(before: SaidRow, after: SaidRow) {
  const sides = [before, after] as const;
  const isSame = (column: 'field' | 'test' | 'value' | 'points' | 'region'): boolean =>
    before[column] === after[column];
  const what = joined([
    isSame('field') ? before.field : '',
    isSame('test') ? before.test : '',
    isSame('test') && isSame('value') && before.value !== null ? cellWords(before.value) : '',
  ]);
  const [from, to] = sides.map((row) =>
    [
      joined([
        isSame('field') ? '' : row.field,
        isSame('test') ? '' : row.test,
        isSame('value') && isSame('test') ? '' : cellWords(row.value),
      ]),
      isSame('points') ? '' : `${cellWords(row.points)} points`,
      isSame('region') ? '' : regionWords(row.region),
    ]
      .filter((word) => word !== '')
      .join(', '),
  ) as [string, string];
  return { what, before: from, after: to };
}
