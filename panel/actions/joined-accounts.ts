import type { Cell, Table } from '#core';
import { cellAt, standardFieldOf } from '#core';
import { formatNotation } from '../grid-sheet';
import type { MappedColumn } from '../mapped-column';
import type { ReadAccounts } from './read-accounts';

/** A column that the history added to the accounts. */
export interface AddedColumn {
  readonly header: string;
  readonly format: string;
  readonly cell: (row: number) => Cell;
}

/** Accounts whose table has columns from the history at its right, each mapped to the field that it is named after. */
export function withJoinedColumns(
  accounts: ReadAccounts,
  mapping: readonly MappedColumn[],
  joined: Table,
): {
  readonly accounts: ReadAccounts;
  readonly mapping: readonly MappedColumn[];
  readonly added: readonly AddedColumn[];
} {
  const had = accounts.table.headers.length;
  const fresh = joined.headers.slice(had).map((header) => ({ header, ...fieldNamed(header) }));
  const isFresh = ({ field }: MappedColumn) => fresh.some((column) => column.field === field);
  return {
    accounts: { ...accounts, table: joined },
    mapping: [
      ...mapping.map((column) => (isFresh(column) ? { ...column, field: null, kind: null } : column)),
      ...fresh.map(({ header, field, kind }) => ({ header, field, kind, confidence: 1, samples: [] })),
    ],
    added: fresh.map(({ header, kind }, index) => ({
      header,
      format: formatNotation(kind === 'date' ? 'day' : 'money') ?? '',
      cell: (row) => cellAt(joined, row, had + index),
    })),
  };
}

/** Joined columns are headed by the name of their field, with what tells them from a column of that name behind it. */
function fieldNamed(header: string) {
  const field = header.replace(/ \(history\)$/, '').toLowerCase();
  return { field, kind: standardFieldOf(field)?.kind ?? null };
}
