import type { Dialect, DialectName } from '../../core/sql/dialect';
import type { SourceType } from '../../core/sql/source';
import { dayOf } from '../../core/values/day';
import type { WarehouseCell } from './reading-cases';

const lists: Readonly<Record<DialectName, (items: readonly string[]) => string>> = {
  duckdb: (items) => `CAST([${items.join(', ')}] AS VARCHAR[])`,
  postgres: (items) => `CAST(ARRAY[${items.join(', ')}] AS text[])`,
  spark: (items) => `CAST(array(${items.join(', ')}) AS ARRAY<STRING>)`,
  bigquery: (items) => `CAST([${items.join(', ')}] AS ARRAY<STRING>)`,
  snowflake: (items) => `ARRAY_CONSTRUCT(${items.join(', ')})`,
};

const numbers = [
  ...[
    0,
    -0,
    1,
    -1,
    2,
    0.1,
    1.5,
    -2.25,
    100,
    1200,
    1e6,
    123_456_789_012,
    2 ** 53 - 1,
    45_000.75,
    0.001,
    1e15,
    12.5,
  ],
  ...[-5.5, 99_999_999.99, 36_526],
];
const days = [
  '2026-01-05',
  '1899-12-30',
  '1899-12-31',
  '1900-02-28',
  '1999-12-31',
  '2024-02-29',
  '1582-10-14',
  '0099-03-01',
  '9999-12-31',
];
/** The last second of a day, the first, and hours that another time zone would put on another day. */
const times = ['00:00:00', '23:59:59', '01:30:00', '12:00:00'];
const items: readonly (readonly string[])[] = [
  ['Salesforce', 'HubSpot'],
  [' SAP  S/4 ', 'n/a', ''],
  ['-'],
  ['a', 'a', 'A'],
  ['a;b', 'c,d'],
  ['["x"]', '"y"'],
  ['12'],
  ['yes'],
  ['2026-01-05'],
  [],
];

/** What a list is to the fields that are no lists: its items with the separator between them. */
const asText = (list: readonly string[]): string => list.join(';');

/** Cells of every type of column that is not text, a NULL among them. */
export function typedCells(
  type: Exclude<SourceType, 'text' | 'other'>,
  dialect: Dialect,
): readonly WarehouseCell[] {
  const isoDay = (day: string) => ({ day: dayOf(day) ?? 0 });
  // Where a time without a zone is one of the session's own.
  const zone = dialect.name === 'spark' ? 'Z' : '';
  const cells: Readonly<Record<typeof type, () => readonly WarehouseCell[]>> = {
    number: () => numbers.map((cell) => ({ sql: dialect.number(cell), cell })),
    truth: () => [true, false].map((cell) => ({ sql: cell ? 'TRUE' : 'FALSE', cell })),
    date: () => days.map((day) => ({ sql: `DATE '${day}'`, cell: isoDay(day) })),
    moment: () =>
      days.flatMap((day) =>
        times.map((time) => ({ sql: `TIMESTAMP '${day} ${time}${zone}'`, cell: isoDay(day) })),
      ),
    list: () =>
      items.map((list) => ({
        sql: lists[dialect.name](list.map((item) => dialect.text(item))),
        cell: asText(list),
      })),
  };
  return [...cells[type](), { sql: 'NULL', cell: null }];
}

/** The items of the lists among `typedCells`, in their order. */
export const listItems: readonly (readonly string[] | null)[] = [...items, null];
