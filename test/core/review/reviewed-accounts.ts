import { fieldMapping } from '../../../core/accounts/field-mapping';
import type { Model } from '../../../core/model/model';
import { run } from '../../../core/model/run';
import type { Run } from '../../../core/model/run-result';
import { makeReviews, reviewColumns, type ReviewOptions } from '../../../core/review/make-reviews';
import { readReviews } from '../../../core/review/read-reviews';
import type { ReviewRead, Reviews } from '../../../core/review/review';
import { reviewSheet } from '../../../core/report/review-sheet';
import type { Sheet } from '../../../core/report/workbook';
import type { Override } from '../../../core/segments/segmentation';
import type { Cell, Rows } from '../../../core/values/cell';
import type { Table } from '../../../core/values/table';
import { plainModel } from '../explain/plain-model';

export const today = '2026-11-22';

/** Two lines by employees, an exclusion by a flag, a region as the accounts say it. */
export const model: Model = {
  ...plainModel,
  settings: { ...plainModel.settings, value: 'revenue' },
  fields: [
    fieldMapping({ field: 'id', header: 'Account ID', kind: 'id' }),
    fieldMapping({ field: 'name', header: 'Name', kind: 'id' }),
    fieldMapping({ field: 'owner', header: 'Owner', kind: 'category' }),
    fieldMapping({ field: 'employees', header: 'Employees', kind: 'number' }),
    fieldMapping({ field: 'revenue', header: 'Revenue', kind: 'money' }),
    fieldMapping({ field: 'region', header: 'Region', kind: 'category' }),
    fieldMapping({ field: 'competitor', header: 'Competitor', kind: 'flag' }),
    fieldMapping({ field: 'customer since', header: 'Since', kind: 'date' }),
  ],
  exclusions: [{ name: 'Competitor', when: [[{ field: 'competitor', test: 'is yes', value: null }]] }],
  segments: [
    { name: 'Enterprise', when: [[{ field: 'employees', test: 'at least', value: 1000 }]] },
    { name: 'Mid-Market', when: [[{ field: 'employees', test: 'at least', value: 200 }]] },
  ],
};

const headers = model.fields.map(({ header }) => header);

export const tableOf = (rows: Rows): Table => ({
  headers,
  rows,
  firstRow: 0,
  rowCount: rows.length,
});

export const accounts: Rows = [
  ['A-1', 'Acme', 'Ann Lee', 5000, 9e6, 'EMEA', false, null],
  ['A-2', 'Birch', 'Ann Lee', null, 7e6, 'EMEA', false, null],
  ['A-3', 'Cedar', 'Ann Lee', 300, 5e6, 'APAC', null, null],
  ['A-4', 'Dune', 'Bob', 40, null, null, false, null],
  ['A-5', 'Elm', 'Bob', 900, 8e6, 'APAC', true, null],
  ['A-6', 'Fir', null, null, 2e6, 'EMEA', false, null],
];
export const table = tableOf(accounts);

export function ran(overrides: readonly Override[] = [], of: Table = table): Run {
  const done = run(of, model, { overrides, ...reviewColumns(model) });
  if (!done.ok) throw new Error(done.problems.map(({ message }) => message).join('; '));
  return done.value;
}

export const reviewsOf = (options: ReviewOptions = {}, of: Table = table): Reviews =>
  makeReviews(of, ran(options.overrides, of), options);

/** A sheet as a host reads it: header, then rows. */
export const rowsOf = ({ columns, rows }: Sheet): Cell[][] => [
  columns.map(({ header }) => header),
  ...rows.map((row) => [...row] as Cell[]),
];

/** A row with another cell in one place. */
export const withCell = (row: readonly Cell[], at: number, cell: Cell): Cell[] =>
  row.map((each, place) => (place === at ? cell : each));

/** The review sheets as they are written, each by its name. */
export function writtenSheets(options: ReviewOptions = {}, of: Table = table): Map<string, Cell[][]> {
  const reviews = reviewsOf(options, of);
  return new Map(reviews.owners.map((own) => [own.sheet, rowsOf(reviewSheet(own, reviews))]));
}

/** Fills cells of the row that has a key. */
export function fill(rows: Cell[][], key: Cell, cells: Readonly<Record<string, Cell>>): void {
  const [top = []] = rows;
  const row = rows.find((each) => each[top.indexOf('Review key')] === key)!;
  for (const [header, cell] of Object.entries(cells)) row[top.indexOf(header)] = cell;
}

export function readAll(
  sheets: ReadonlyMap<string, Rows>,
  overrides: readonly Override[] = [],
  of: Table = table,
  signer = 'RevOps',
): ReviewRead {
  const read = [...sheets].map(([name, rows]) => ({ name, rows }));
  return readReviews(read, of, ran(overrides, of), { overrides, today, signer });
}

export const override = (
  key: string,
  field: string,
  value: string,
  who = 'Zoe',
  when = '2026-11-01',
): Override => ({
  ...{ key, field, value, who, when },
  why: 'known',
});
