import { encode } from '../../accounts/encode';
import type { FieldMapping } from '../../accounts/field';
import { splitList } from '../../accounts/split-list';
import type { Demand } from '../../expr/demands';
import { fold } from '../../expr/fold';
import { cellAt, type Table } from '../../values/table';
import { quantile } from '../../stats/quantile';

/** A text and how often it stands in a column. */
export interface Frequency {
  readonly value: string;
  readonly count: number;
}

/** What a starter model looks at in the accounts before it is fitted to them. */
export interface AccountsSeen {
  readonly rowCount: number;
  has(field: string): boolean;
  /** The known numbers of a field; empty where it is none. */
  numbers(field: string): Float64Array;
  /** The texts of a category, most frequent first; of a list, its items. */
  frequencies(field: string): readonly Frequency[];
  quantile(field: string, share: number): number;
}

const everything: Demand = { texts: new Set(), prefixes: new Set(), items: new Set(), every: true };

/** Lists are looked at in at most so many rows: enough to know which items are common. */
const MOST_LISTS = 20_000;

function mostFrequent(counts: ReadonlyMap<string, Frequency>): readonly Frequency[] {
  return [...counts.values()].sort(
    (one, other) => other.count - one.count || (one.value < other.value ? -1 : 1),
  );
}

function countItems(table: Table, mapping: FieldMapping): readonly Frequency[] {
  const column = table.headers.indexOf(mapping.header);
  const counts = new Map<string, Frequency>();
  for (let row = 0; row < Math.min(table.rowCount, MOST_LISTS); row++) {
    const cell = cellAt(table, row, column);
    if (typeof cell !== 'string') continue;
    for (const value of splitList(cell, mapping.separator)) {
      const before = counts.get(fold(value));
      counts.set(fold(value), { value: before?.value ?? value, count: (before?.count ?? 0) + 1 });
    }
  }
  return mostFrequent(counts);
}

/** Opens accounts for a first look; each field is read when it is asked for. */
export function lookAtAccounts(table: Table, mappings: readonly FieldMapping[]): AccountsSeen {
  const mappingOf = new Map(mappings.map((mapping) => [mapping.field, mapping]));
  const columnOf = (field: string) => {
    const mapping = mappingOf.get(field);
    const read = mapping && encode(table, [mapping], new Map([[field, everything]]));
    return read?.ok ? read.value.columns.get(field) : undefined;
  };
  const numbers = (field: string): Float64Array => {
    const column = columnOf(field);
    return column?.kind === 'number'
      ? column.values.filter((value) => !Number.isNaN(value))
      : new Float64Array(0);
  };
  return {
    rowCount: table.rowCount,
    has: (field) => mappingOf.has(field),
    numbers,
    quantile: (field, share) => quantile(numbers(field), share),
    frequencies(field) {
      const mapping = mappingOf.get(field);
      if (mapping?.kind === 'list') return countItems(table, mapping);
      const column = columnOf(field);
      if (column?.kind !== 'text') return [];
      const counts = new Uint32Array(column.values.length);
      for (const code of column.codes) counts[code] = (counts[code] ?? 0) + 1;
      const known = column.values.flatMap((value, code) =>
        value === null || code === column.other
          ? []
          : [[value, { value, count: counts[code] ?? 0 }] as const],
      );
      return mostFrequent(new Map(known));
    },
  };
}
