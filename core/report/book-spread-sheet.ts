import { quantile } from '../stats/quantile';
import { columnsOfSheet, reckonedSheet, type PlaceOf, type ReckonedColumn } from './reckoned-sheet';
import { bookMeasures, bookParts, carvedRows, type CarvedReport } from './territory-data';
import type { CellFormat, Sheet } from './workbook';

/** So many looks at accounts a sheet may ask of its host each time it calculates; beyond, what books hold stands as figures. */
const mostLooks = 50_000_000;

/** One row: an industry or a size band, or all accounts, and what is added up. */
interface Spread {
  readonly part: string | null;
  readonly item: string;
  readonly measure: string;
  readonly format: CellFormat | undefined;
  /** One a book. */
  readonly sums: readonly number[];
}

/** By name: size bands have their number in front. */
const itemsOf = (items: Iterable<string>): readonly string[] =>
  [...new Set(items)].sort((a, b) => (a < b ? -1 : 1));

function spreadsOf(report: CarvedReport, books: readonly string[]): readonly Spread[] {
  const rows = carvedRows(report);
  const place = new Map(books.map((name, at) => [name, at]));
  const { ownerOf } = report.territories;
  const measures = bookMeasures(report);
  const add = (part: string | null, item: string, is: (row: number) => boolean): readonly Spread[] =>
    measures.map(({ column: { header, format, cell } }) => {
      const sums = books.map(() => 0);
      for (const row of rows) {
        const at = place.get(ownerOf(row) ?? '');
        if (at !== undefined && is(row)) sums[at]! += Number(cell(row) ?? 0);
      }
      return { part, item, measure: header, format, sums };
    });
  return [
    ...add(null, 'All', () => true),
    ...bookParts(report).flatMap(({ header, cell }) =>
      itemsOf(rows.map((row) => String(cell(row)))).flatMap((item) =>
        add(header, item, (row) => cell(row) === item),
      ),
    ),
  ];
}

const sorted = (sums: readonly number[]): Float64Array => Float64Array.from(sums).sort();

/** What stands for all books: the most, the median and the least of the row. */
function across(
  header: string,
  call: string,
  books: readonly string[],
  value: (sums: Float64Array) => number,
): ReckonedColumn<Spread> {
  const [first = '', last = ''] = [books[0], books.at(-1)];
  return {
    ...{ header, width: 14, format: 'number' },
    value: ({ sums }) => value(sorted(sums)),
    formula: (_, at) => `${call}(${at(first)}:${at(last)})`,
  };
}

/** The column and the row of a place held, so that the formula can be filled down and across: `$B3`, `G$2`. */
const heldColumn = (place: string): string => `$${place}`;
const heldRow = (place: string): string => place.replace(/(\d+)$/, '$$$1');

function bookColumn(
  name: string,
  index: number,
  columnIn: (header: string) => string,
  live: boolean,
): ReckonedColumn<Spread> {
  const formula = ({ part, measure }: Spread, at: PlaceOf): string => {
    const owners = [columnIn('Owner'), heldRow(at(name, -1))];
    const parts = part === null ? [] : [columnIn(part), heldColumn(at('Of'))];
    return `SUMIFS(${[columnIn(measure), ...owners, ...parts].join(',')})`;
  };
  return {
    ...{ header: name, width: 14, format: 'number' },
    value: ({ sums }) => sums[index]!,
    ...(live ? { formula } : {}),
  };
}

/**
 * The sheet Book spread: by industry and by size band what each book holds, and the most, the median and the least across
 * books, which a pivot cannot show. Formulas over the sheet Territories, so they follow what is changed there.
 * @param territories the sheet Territories
 * @param books the names of the reps
 */
export function bookSpreadSheet(report: CarvedReport, territories: Sheet, books: readonly string[]): Sheet {
  const reserved = new Set(['By', 'Of', 'Sum of', 'Most', 'Median', 'Least']);
  const names = books.map((name) => (reserved.has(name) ? `${name} (rep)` : name));
  const spreads = spreadsOf(report, books);
  const live =
    spreads.length * books.length * territories.rows.length <= mostLooks &&
    names.every((name, at) => name === books[at]);
  const columnIn = columnsOfSheet(territories);
  const columns: readonly ReckonedColumn<Spread>[] = [
    { header: 'By', width: 12, value: ({ part }) => part ?? 'All' },
    { header: 'Of', width: 24, value: ({ item }) => item },
    { header: 'Sum of', width: 20, value: ({ measure }) => measure },
    across('Most', 'MAX', names, (sums) => sums.at(-1) ?? 0),
    across('Median', 'MEDIAN', names, (sums) => quantile(sums, 0.5)),
    across('Least', 'MIN', names, (sums) => sums[0] ?? 0),
    ...names.map((name, at) => bookColumn(name, at, columnIn, live)),
  ];
  return reckonedSheet('Book spread', columns, spreads);
}
