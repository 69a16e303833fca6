import { columnUnder } from '../accounts/column-under';
import { isBlankText } from '../accounts/blank-text';
import { fold } from '../expr/fold';
import { mappedKinds } from '../model/kind-of';
import type { Model } from '../model/model';
import { keyFields, mappedKeys } from '../segments/settled-overrides';
import { isDay, type Cell } from '../values/cell';
import { isoDay } from '../values/day';
import { cellAt, type Table } from '../values/table';

/** The accounts as people and decisions call them. */
export interface ReviewAccounts {
  readonly rowCount: number;
  /** The text under a field's header; empty for a blank, and for a field that is not mapped. */
  textOf(row: number, field: string): string;
  /** What the account is called: its name, else its domain, else its id. */
  nameOf(row: number): string;
  /** What a decision names it by: its id, else its domain, else its name; empty where it has none of them. */
  keyOf(row: number): string;
  /** The accounts that a decision of this key would be about: those that have it as their id, domain or name. */
  rowsOf(key: string): readonly number[];
  /** The accounts of that name, without case. */
  rowsNamed(name: string): readonly number[];
  /** Every text of the field `id`, with its row. */
  ids(): ReadonlyMap<string, readonly number[]>;
}

/** A cell as a key is written in it; empty for a blank and the words for it. */
export function keyText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  const text = isDay(cell) ? isoDay(cell.day) : String(cell).trim();
  return isBlankText(text) ? '' : text;
}

function indexOf(rowCount: number, textOf: (row: number) => string): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (let row = 0; row < rowCount; row++) {
    const text = fold(textOf(row));
    if (text === '') continue;
    const known = rows.get(text);
    if (known) known.push(row);
    else rows.set(text, [row]);
  }
  return rows;
}

/** Reads what accounts are called from their own cells, whatever a run makes of them; what is asked by text is indexed once. */
export function reviewAccounts(table: Table, model: Pick<Model, 'fields' | 'potential'>): ReviewAccounts {
  const columns = new Map(model.fields.map(({ field, header }) => [field, columnUnder(table, header)]));
  const textOf = (row: number, field: string): string => {
    const column = columns.get(field) ?? -1;
    return column < 0 ? '' : keyText(cellAt(table, row, column));
  };
  const first = (row: number, fields: readonly string[]): string => {
    for (const field of fields) {
      const text = textOf(row, field);
      if (text !== '') return text;
    }
    return '';
  };
  const keys = mappedKeys(mappedKinds(model));
  const called = [...keyFields].reverse();
  const indexes = new Map<string, ReadonlyMap<string, readonly number[]>>();
  const indexed = (field: string): ReadonlyMap<string, readonly number[]> => {
    const known = indexes.get(field) ?? indexOf(table.rowCount, (row) => textOf(row, field));
    indexes.set(field, known);
    return known;
  };
  return {
    rowCount: table.rowCount,
    textOf,
    nameOf: (row) => first(row, called),
    keyOf: (row) => first(row, keys),
    rowsOf: (key) => [...new Set(keys.flatMap((field) => indexed(field).get(fold(key)) ?? []))],
    rowsNamed: (name) => indexed('name').get(fold(name)) ?? [],
    ids: () => indexed('id'),
  };
}
