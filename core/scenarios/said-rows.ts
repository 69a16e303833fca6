import { parts } from '../model/sheet/parts';
import type { Part, WrittenRow } from '../model/sheet/part';
import type { Model } from '../model/model';
import type { Cell } from '../values/cell';

/** One row of an item as the Model sheet has it, a blank as null; rows that only say `or` are told by the alternative. */
export interface SaidRow {
  /** Which alternative of its conditions it belongs to, from 0. */
  readonly alternative: number;
  readonly field: string;
  readonly test: string;
  readonly value: Cell;
  readonly points: Cell;
  readonly region: Cell;
  readonly note: Cell;
}

/** Rows of one item that stand together. */
export interface SaidItem {
  readonly item: string;
  readonly rows: readonly SaidRow[];
}

/** What a model says in one part. */
export interface SaidPart {
  readonly part: string;
  readonly items: readonly SaidItem[];
}

const textOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : '');

function saidRows(rows: readonly WrittenRow[]): readonly SaidRow[] {
  let alternative = 0;
  return rows.flatMap(({ field, test, value, points, region, note }): SaidRow[] => {
    if (test === 'or' && field === undefined) {
      alternative += 1;
      return [];
    }
    const cells = {
      value: value ?? null,
      points: points ?? null,
      region: region ?? null,
      note: note ?? null,
    };
    return [{ alternative, field: textOf(field), test: textOf(test), ...cells }];
  });
}

function saidItems(part: Part, model: Model): readonly SaidItem[] {
  const items: { readonly item: string; readonly rows: WrittenRow[] }[] = [];
  for (const row of part.write(model)) {
    const last = items.at(-1);
    if (last?.item === row.item) last.rows.push(row);
    else items.push({ item: row.item, rows: [row] });
  }
  return items.map(({ item, rows }) => ({ item, rows: saidRows(rows) }));
}

/** Everything that a model says, part by part, as its sheet has it. */
export const saidParts = (model: Model): readonly SaidPart[] =>
  parts.map((part) => ({ part: part.name, items: saidItems(part, model) }));
