import { makeWorthAccounts, worthModel } from '../../bench/worth-model';
import type { SourceType } from '../../core/sql/source';
import type { ModelCase } from '../sql-parity/model-cases';
import { rowColumn, type WarehouseTable, type WarehouseValue } from '../sql-parity/warehouse-table';

function typeOf(values: readonly unknown[]): SourceType {
  const known = values.filter((value) => value !== null);
  if (known.every((value) => typeof value === 'number')) return 'number';
  return known.every((value) => typeof value === 'boolean') ? 'truth' : 'text';
}

/** The accounts of the bench as a warehouse has them: a column that holds texts and numbers is one of texts. */
function tableOf(count: number, seed: number): WarehouseTable {
  const { headers, rows } = makeWorthAccounts(count, seed);
  const types = headers.map((_, at) => typeOf(rows.map((row) => row[at])));
  return {
    columns: [
      { name: rowColumn, type: 'number', separator: ';' },
      ...headers.map((name, at) => ({ name, type: types[at]!, separator: ';' })),
    ],
    rows: rows.map((row, place) => [
      place,
      ...row.map((value, at): WarehouseValue => {
        if (value === null || value === undefined) return null;
        return types[at] === 'text' ? String(value) : (value as WarehouseValue);
      }),
    ]),
  };
}

/** The model of the bench that tells everything there is to tell of an account, and accounts of its own. */
export const benchCase = (count: number, seed: number): ModelCase => ({
  name: 'the whole model',
  model: worthModel(),
  overrides: [],
  table: tableOf(count, seed),
});
