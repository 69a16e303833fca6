import { spreadRows } from '../../accounts/column-sample';
import { encode } from '../../accounts/encode';
import type { FieldMapping } from '../../accounts/field';
import { itemFrequencies, textFrequencies, type Frequency } from '../../accounts/frequencies';
import { demandsOf, type Demand } from '../../expr/demands';
import { evaluate } from '../../expr/evaluate';
import { fieldsOf } from '../../expr/fields-of';
import type { KindOf } from '../../values/field-kind';
import type { Table } from '../../values/table';
import { customerExpr } from '../customer';

/** What a starter model looks at in the accounts before it is fitted to them. */
export interface AccountsSeen {
  /** The accounts that were looked at. */
  readonly table: Table;
  /** How many they are. */
  readonly rowCount: number;
  /** Accounts among them that are known to buy already. */
  readonly customers: number;
  readonly kindOf: KindOf;
  /** The known numbers of a field; empty where it is none. */
  numbers(field: string): Float64Array;
  /** The texts of a category, most frequent first; of a list, its items. */
  frequencies(field: string): readonly Frequency[];
}

const everything: Demand = { texts: new Set(), prefixes: new Set(), items: new Set(), every: true };

/** Cuts and shares of so many accounts hardly differ from those of all. */
const MOST_ROWS = 20_000;

function sampled(table: Table): Table {
  if (table.rowCount <= MOST_ROWS) return table;
  const rows = spreadRows(table.rowCount, MOST_ROWS).map((row) => table.rows[table.firstRow + row] ?? []);
  return { ...table, rows, firstRow: 0, rowCount: rows.length };
}

/** 1 for each account that is known to buy already. */
function customersOf(table: Table, mappings: readonly FieldMapping[], kindOf: KindOf): Uint8Array {
  const buys = new Uint8Array(table.rowCount);
  const expr = customerExpr(kindOf);
  if (!expr) return buys;
  const asked = fieldsOf(expr);
  const read = encode(
    table,
    mappings.filter(({ field }) => asked.has(field)),
    demandsOf([expr]),
  );
  const column = read.ok ? evaluate(expr, read.value) : undefined;
  return column?.kind === 'truth' ? buys.map((_, row) => Number(column.values[row] === 2)) : buys;
}

/** Opens accounts for a first look; each field is read when it is asked for, in at most 20,000 of the rows. */
export function lookAtAccounts(whole: Table, mappings: readonly FieldMapping[]): AccountsSeen {
  const table = sampled(whole);
  const mappingOf = new Map(mappings.map((mapping) => [mapping.field, mapping]));
  const kindOf: KindOf = (field) => mappingOf.get(field)?.kind;
  const buys = customersOf(table, mappings, kindOf);
  const columnOf = (field: string) => {
    const mapping = mappingOf.get(field);
    const read = mapping && encode(table, [mapping], new Map([[field, everything]]));
    return read?.ok ? read.value.columns.get(field) : undefined;
  };
  return {
    table,
    rowCount: table.rowCount,
    customers: buys.reduce((sum, one) => sum + one, 0),
    kindOf,
    numbers(field) {
      const column = columnOf(field);
      return column?.kind === 'number'
        ? column.values.filter((value) => !Number.isNaN(value))
        : new Float64Array(0);
    },
    frequencies(field) {
      const mapping = mappingOf.get(field);
      if (mapping?.kind === 'list') return itemFrequencies(table, mapping, buys);
      const column = columnOf(field);
      return column?.kind === 'text' ? textFrequencies(column, buys) : [];
    },
  };
}
