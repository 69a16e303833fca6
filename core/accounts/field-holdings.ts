import type { Table } from '../values/table';
import { columnUnder } from './column-under';
import { spreadRows } from './column-sample';
import type { FieldMapping } from './field';
import { tallyColumn } from './quality/tally-column';

/** Which accounts hold a value of one field that can be read. */
export interface FieldHolding {
  readonly mapping: FieldMapping;
  /** 1 for a row that does. */
  readonly held: Uint8Array;
  /** Numbers and days; NaN where there is none. */
  readonly values: Float64Array;
}

/**
 * Which accounts hold a readable value of each field; a zero that means "unknown" is none.
 * @returns by the fields' keys; a field whose column is not there is held by nobody
 * Cost: O(rows × fields).
 */
export function fieldHoldings(
  table: Table,
  mappings: readonly FieldMapping[],
): ReadonlyMap<string, FieldHolding> {
  const rows = spreadRows(table.rowCount, table.rowCount);
  return new Map(
    mappings.map((mapping): [string, FieldHolding] => {
      const column = columnUnder(table, mapping.header);
      if (column < 0) {
        const nothing = {
          held: new Uint8Array(rows.length),
          values: new Float64Array(rows.length).fill(NaN),
        };
        return [mapping.field, { mapping, ...nothing }];
      }
      const { held, values } = tallyColumn(table, column, mapping, rows);
      return [mapping.field, { mapping, held, values }];
    }),
  );
}
