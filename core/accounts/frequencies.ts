import type { TextColumn } from '../expr/columns';
import { fold } from '../expr/fold';
import { cellAt, type Table } from '../values/table';
import { columnUnder } from './column-under';
import type { FieldMapping } from './field';
import { splitList } from './split-list';

/** A text, how often it stands in a column, and how often beside a customer. */
export interface Frequency {
  readonly value: string;
  readonly count: number;
  readonly customers: number;
}

const mostFrequent = (found: Iterable<Frequency>): readonly Frequency[] =>
  [...found].sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));

/**
 * The items of a list, most frequent first; an account counts once for each item. Blank has no items.
 * @param buys 1 for each account that is a customer; left out, none is known to be
 */
export function itemFrequencies(
  table: Table,
  { header, separator }: Pick<FieldMapping, 'header' | 'separator'>,
  buys?: Uint8Array,
): readonly Frequency[] {
  const column = columnUnder(table, header);
  const counts = new Map<string, Frequency>();
  for (let row = 0; row < table.rowCount; row++) {
    const cell = cellAt(table, row, column);
    if (typeof cell !== 'string') continue;
    const bought = buys?.[row] ?? 0;
    for (const [key, item] of new Map(splitList(cell, separator).map((each) => [fold(each), each]))) {
      const { value, count, customers } = counts.get(key) ?? { value: item, count: 0, customers: 0 };
      counts.set(key, { value, count: count + 1, customers: customers + bought });
    }
  }
  return mostFrequent(counts.values());
}

/**
 * The texts of a column that was read in full, most frequent first. Blank is not among them.
 * @param buys 1 for each account that is a customer; left out, none is known to be
 */
export function textFrequencies(
  { codes, values, other }: TextColumn,
  buys?: Uint8Array,
): readonly Frequency[] {
  const counts = new Uint32Array(values.length);
  const customers = new Uint32Array(values.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
    customers[code] = (customers[code] ?? 0) + (buys?.[row] ?? 0);
  }
  return mostFrequent(
    values.flatMap((value, code) =>
      value === null || code === other
        ? []
        : [{ value, count: counts[code] ?? 0, customers: customers[code] ?? 0 }],
    ),
  );
}
