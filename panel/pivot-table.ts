import type { Cell, CellFormat, Pivot, PivotValue, Rows, Sheet, WrittenCell } from '#core';
import { isBlankCell, isDay, isoDay } from '#core';
import { blockText } from './block';
import { formatNotation } from './grid-sheet';

/** The items of a pivot's rows and columns in the order in which they stand, each a path from the outermost inwards. */
export interface PivotOrder {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** A pivot as cells: two heading rows, a row an item, the total, and what compares the items. */
export interface PivotTable {
  readonly cells: readonly (readonly WrittenCell[])[];
  readonly formats: readonly (string | undefined)[];
  readonly widths: readonly (number | undefined)[];
  readonly order: PivotOrder;
}

/** Rows above the first item: what is added up, and the heading. */
export const pivotHeadings = 2;
/** What the row and the column of everything are called. */
export const pivotTotal = 'Total';
/** Between the items of one path. */
export const pathEnd = ' · ';

const blankItem = '(blank)';
const itemWidth = 26;
const figureWidth = 14;

interface Tally {
  sum: number;
  numbers: number;
  filled: number;
}

/** By row path and column path; the path of everything is empty. */
type Tallies = Map<string, Map<string, readonly Tally[]>>;

const everything = '';

/**
 * Works a pivot out over the rows of its source, the header first.
 * @param at the row of the sheet, from 0, on which the first heading will stand
 * @param before the order that stands: what was there keeps its place, what is new follows
 * @returns null where the source lacks a column
 */
export function pivotTable(
  { pivot, compared = [] }: Pick<Sheet, 'compared'> & { readonly pivot: Pivot },
  source: Rows,
  at: number,
  before: PivotOrder | null,
): PivotTable | null {
  const [headers = [], ...rows] = source;
  const { rows: down, columns: across = [], values } = pivot;
  const placesOf = (names: readonly string[]) => names.map((name) => headers.indexOf(name));
  const [downAt, acrossAt, valuesAt] = [
    placesOf(down),
    placesOf(across),
    placesOf(values.map(({ header }) => header)),
  ];
  if ([...downAt, ...acrossAt, ...valuesAt].includes(-1)) return null;
  const tallies = talliesOf(rows, downAt, acrossAt, valuesAt);
  const found = { rows: [...tallies.keys()], columns: [...(tallies.get(everything)?.keys() ?? [])] };
  const order = {
    rows: inOrder([...compared, ...found.rows], before?.rows ?? [], compared),
    columns: inOrder(found.columns, before?.columns ?? [], []),
  };
  const shownRows = order.rows.filter((path) => tallies.has(path) || compared.includes(path));
  const shownColumns = order.columns.filter((path) => tallies.get(everything)?.has(path));
  const columns = across.length > 0 ? [...shownColumns, everything] : [everything];
  const line = (row: string) =>
    columns.flatMap((column) =>
      values.map(({ by }, index) =>
        figureOf(tallies.get(row)?.get(column)?.[index], by, compared.length > 0),
      ),
    );
  const items = shownRows.map((path): WrittenCell[] => [...partsOf(path, down.length), ...line(path)]);
  const total = [...partsOf(pivotTotal, down.length), ...line(everything)];
  const headings = headingsOf(pivot, columns);
  const notations = columns.flatMap(() => values.map(notationOf));
  return {
    cells: [
      ...headings,
      ...items,
      total,
      ...comparison(compared.length, {
        first: at + headings.length,
        left: down.length,
        width: notations.length,
      }),
    ],
    formats: [...down.map(() => undefined), ...notations],
    widths: [...down.map(() => itemWidth), ...notations.map(() => figureWidth)],
    order,
  };
}

function talliesOf(
  rows: Rows,
  down: readonly number[],
  across: readonly number[],
  values: readonly number[],
): Tallies {
  const tallies: Tallies = new Map();
  const pathOf = (row: readonly Cell[], places: readonly number[]) =>
    places.map((place) => itemText(row[place] ?? null)).join(pathEnd);
  const cellOf = (row: string, column: string) => {
    const ofRow = tallies.get(row) ?? new Map<string, readonly Tally[]>();
    tallies.set(row, ofRow);
    const cell = ofRow.get(column) ?? values.map(() => ({ sum: 0, numbers: 0, filled: 0 }));
    ofRow.set(column, cell);
    return cell;
  };
  for (const row of rows) {
    if (row.every(isBlankCell)) continue;
    const columns = across.length > 0 ? [pathOf(row, across), everything] : [everything];
    for (const path of [pathOf(row, down), everything])
      for (const column of columns)
        cellOf(path, column).forEach((tally, index) => add(tally, row[values[index] ?? -1] ?? null));
  }
  return tallies;
}

function add(tally: Tally, cell: Cell): void {
  if (isBlankCell(cell)) return;
  tally.filled += 1;
  if (typeof cell !== 'number') return;
  tally.numbers += 1;
  tally.sum += cell;
}

function figureOf(tally: Tally | undefined, by: PivotValue['by'], blankIsNone: boolean): number | null {
  if (!tally) return blankIsNone && by !== 'average' ? 0 : null;
  if (by === 'count') return tally.filled;
  if (by === 'average') return tally.numbers > 0 ? tally.sum / tally.numbers : null;
  return tally.sum;
}

function itemText(cell: Cell): string {
  if (isBlankCell(cell) || cell === null) return blankItem;
  return isDay(cell) ? isoDay(cell.day) : String(cell);
}

/** What was there in its order, then what is new: by the number that it begins with, by name, what is in brackets last. */
function inOrder(
  paths: readonly string[],
  before: readonly string[],
  first: readonly string[],
): readonly string[] {
  const known = new Set(before);
  const leading = first.filter((path) => !known.has(path));
  const isFirst = new Set(first);
  const fresh = [...new Set(paths)].filter(
    (path) => path !== everything && !known.has(path) && !isFirst.has(path),
  );
  const ordered = [...before, ...leading, ...fresh.sort(compareItems)];
  return [...ordered.filter((path) => isFirst.has(path)), ...ordered.filter((path) => !isFirst.has(path))];
}

function compareItems(one: string, other: string): number {
  const [left, right] = [rankOf(one), rankOf(other)];
  return left - right || (one < other ? -1 : one > other ? 1 : 0);
}

/** `1,001 to 5,000` stands behind `501 to 1,000`. */
function rankOf(path: string): number {
  if (path.startsWith('(')) return Infinity;
  const [number] = /^\d[\d,]*/.exec(path) ?? [];
  return number === undefined ? Number.MAX_VALUE : Number(number.replaceAll(',', ''));
}

/** A path in as many cells as its axis has fields. */
function partsOf(path: string, count: number): WrittenCell[] {
  const parts = count === 1 ? [path] : path.split(pathEnd);
  return Array.from({ length: count }, (_, index) => parts[index] ?? null);
}

function headingsOf(
  { rows, columns = [], values }: Pivot,
  shown: readonly string[],
): readonly (readonly WrittenCell[])[] {
  const [first = { name: '' }] = values;
  const isCrossed = columns.length > 0;
  const above = [first.name, ...rows.slice(1).map(() => null), ...(isCrossed ? [columns.join(pathEnd)] : [])];
  const names = shown.flatMap((path) =>
    values.map(({ name }) => (isCrossed ? (path === everything ? pivotTotal : path) : name)),
  );
  const width = rows.length + names.length;
  return [
    Array.from({ length: width }, (_, index) => (isCrossed ? (above[index] ?? null) : null)),
    [...rows, ...names],
  ];
}

/** The most, the median and the least of the rows that are compared, as formulas over their cells. */
function comparison(
  count: number,
  { first, left, width }: { readonly first: number; readonly left: number; readonly width: number },
): readonly (readonly WrittenCell[])[] {
  if (count < 2) return [];
  const line = (name: string, call: string): WrittenCell[] => [
    ...partsOf(name, left),
    ...Array.from({ length: width }, (_, index) => {
      const compared = blockText({ row: first, column: left + index, rowCount: count, columnCount: 1 });
      return { formula: `=${call}(${compared})` };
    }),
  ];
  return [[], line('Most', 'MAX'), line('Median', 'MEDIAN'), line('Least', 'MIN')];
}

function notationOf({ format, by }: PivotValue): string | undefined {
  const shown: CellFormat = by === 'count' || format === undefined || format === 'text' ? 'integer' : format;
  return formatNotation(shown);
}
