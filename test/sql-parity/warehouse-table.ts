import type { Dialect, DialectName } from '../../core/sql/dialect';
import type { Source, SourceColumn, SourceType } from '../../core/sql/source';
import type { Cell } from '../../core/values/cell';
import { isoDay } from '../../core/values/day';
import type { Table } from '../../core/values/table';

/** A cell of a warehouse: a point in time or a date as days since 1899-12-30, a list as its items. */
export type WarehouseValue = number | string | boolean | readonly string[] | null;

/** Accounts in a warehouse: typed columns, the first of them the number of the row. */
export interface WarehouseTable {
  readonly columns: readonly (SourceColumn & { readonly separator: string })[];
  readonly rows: readonly (readonly WarehouseValue[])[];
}

/** What tells rows apart, for engines promise no order. */
export const rowColumn = 'row number';

const secondsADay = 86_400;

function momentOf(value: number): string {
  const seconds = Math.round((value - Math.floor(value)) * secondsADay);
  const part = (of: number): string => String(of).padStart(2, '0');
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(part).join(':');
  return `${isoDay(Math.floor(value))} ${time}`;
}

const types: Readonly<Record<DialectName, Readonly<Record<'date' | 'moment' | 'list', string>>>> = {
  duckdb: { date: 'DATE', moment: 'TIMESTAMP', list: 'VARCHAR[]' },
  postgres: { date: 'DATE', moment: 'TIMESTAMP', list: 'TEXT[]' },
  spark: { date: 'DATE', moment: 'TIMESTAMP', list: 'ARRAY<STRING>' },
  bigquery: { date: 'DATE', moment: 'DATETIME', list: 'ARRAY<STRING>' },
  snowflake: { date: 'DATE', moment: 'TIMESTAMP_NTZ', list: 'ARRAY' },
};

function typeIn(type: SourceType, dialect: Dialect): string {
  if (type === 'date' || type === 'moment' || type === 'list') return types[dialect.name][type];
  return dialect.types[type === 'other' ? 'text' : type];
}

function listIn(items: readonly string[], dialect: Dialect): string {
  const inside = items.map((item) => dialect.text(item)).join(', ');
  switch (dialect.name) {
    case 'postgres':
      return `ARRAY[${inside}]::TEXT[]`;
    case 'spark':
      return `array(${inside})`;
    case 'snowflake':
      return `ARRAY_CONSTRUCT(${inside})`;
    default:
      return `[${inside}]`;
  }
}

function literal(value: WarehouseValue, type: SourceType, dialect: Dialect): string {
  if (value === null) return `CAST(NULL AS ${typeIn(type, dialect)})`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return dialect.text(value);
  if (typeof value !== 'number') return listIn(value, dialect);
  if (type === 'date') return `DATE '${isoDay(value)}'`;
  // Where a time without a zone is one of the session's own.
  const zone = dialect.name === 'spark' ? 'Z' : '';
  return type === 'moment' ? `TIMESTAMP '${momentOf(value)}${zone}'` : dialect.number(value);
}

/** The accounts as a relation that needs no table: a list of VALUES. */
export function warehouseSource({ columns, rows }: WarehouseTable, dialect: Dialect): Source {
  const ids = columns.map((_, at) => `v${at}`);
  const values = rows.map(
    (row) => `(${row.map((value, at) => literal(value, columns[at]!.type, dialect)).join(', ')})`,
  );
  const named = columns.map(({ name }, at) => `v${at} AS ${dialect.identifier(name)}`);
  const relation = `(SELECT ${named.join(', ')} FROM (VALUES ${values.join(', ')}) AS given(${ids.join(', ')})) AS accounts`;
  return { relation, columns };
}

function cellOf(value: WarehouseValue, { type, separator }: WarehouseTable['columns'][number]): Cell {
  if (typeof value === 'number' && (type === 'date' || type === 'moment')) return { day: value };
  return typeof value === 'object' && value !== null ? value.join(separator) : value;
}

/** The accounts as a sheet holds them. */
export function sheetTable({ columns, rows }: WarehouseTable): Table {
  return {
    headers: columns.map(({ name }) => name),
    rows: rows.map((row) => row.map((value, at) => cellOf(value, columns[at]!))),
    firstRow: 0,
    rowCount: rows.length,
  };
}
