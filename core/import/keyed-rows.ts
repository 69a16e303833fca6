import { columnUnder } from '../accounts/column-under';
import { fold } from '../expr/fold';
import { found, refused, type Problem, type Result } from '../values/problem';
import { cellAt, type Table } from '../values/table';
import { keyCandidates, keyText } from './import-key';
import * as say from './import-problems';
import type { ImportColumn } from './pair-columns';

/** What keys are sought in. */
export interface KeyedInput {
  readonly existing: Table;
  readonly incoming: Table;
  readonly columns: readonly ImportColumn[];
}

/** The columns of the key in both tables. */
export interface KeyColumns {
  readonly headers: readonly string[];
  readonly existing: readonly number[];
  readonly incoming: readonly number[];
  readonly fields: readonly (string | null)[];
}

const byHeader = (columns: readonly ImportColumn[], header: string) =>
  columns.find((column) => fold(column.header) === fold(header));

/** The key's columns in both tables, or why they are none. */
export function keyColumns(input: KeyedInput, said: readonly string[] | undefined): Result<KeyColumns> {
  const { existing, incoming, columns } = input;
  const best = keyCandidates(existing, incoming, columns)[0];
  const headers = said ?? (best ? [best.header] : []);
  const known = columns.map(({ header }) => `"${header}"`).join(', ');
  if (headers.length === 0) return refused([say.noKey({ known })]);
  const chosen = headers.map((header) => byHeader(columns, header));
  const problems = headers.flatMap((header, at) => {
    if (!chosen[at]) return [say.keyUnknown({ header, known })];
    if (existing.rowCount > 0 && columnUnder(existing, chosen[at].to ?? '') < 0)
      return [say.keyNotThere({ header, columns: existing.headers.map((each) => `"${each}"`).join(', ') })];
    return [];
  });
  if (problems.length > 0) return refused(problems);
  return found({
    headers: chosen.map((column) => column!.header),
    existing: chosen.map((column) => columnUnder(existing, column!.to ?? '')),
    incoming: chosen.map((column) => column!.from),
    fields: chosen.map((column) => column!.field),
  });
}

/** The rows of a table by key; rows without one and rows whose key stood before are told. */
export interface KeyedRows {
  readonly rowOf: ReadonlyMap<string, number>;
  readonly unkeyed: readonly number[];
  readonly doubled: readonly { readonly key: string; readonly row: number; readonly first: number }[];
}

/** Stands between the parts of a key; no cell holds it. */
const between = '\u001f';

/** The rows of a table by key. */
export function rowsByKey(
  table: Table,
  columns: readonly number[],
  fields: readonly (string | null)[],
  rowCount: number,
): KeyedRows {
  const rowOf = new Map<string, number>();
  const unkeyed: number[] = [];
  const doubled: { key: string; row: number; first: number }[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    let key = '';
    let isBlank = false;
    for (let at = 0; at < columns.length; at += 1) {
      const part = keyText(cellAt(table, row, columns[at]!), fields[at] ?? null);
      isBlank ||= part === '';
      key = at === 0 ? part : `${key}${between}${part}`;
    }
    const first = rowOf.get(key);
    if (isBlank) unkeyed.push(row);
    else if (first === undefined) rowOf.set(key, row);
    else doubled.push({ key: key.replaceAll(between, ' · '), row, first });
  }
  return { rowOf, unkeyed, doubled };
}

/** What stands against a key whose values stand twice, naming the first of them. */
export function doubledProblems(
  { doubled }: KeyedRows,
  table: Table,
  told: typeof say.keyDoubled,
  key: string,
): Problem[] {
  const [first] = doubled;
  if (!first) return [];
  const sheetRow = (row: number) => table.firstRow + row + 1;
  const { key: value } = first;
  const [row, other] = [sheetRow(first.first), sheetRow(first.row)];
  return [told({ key, count: doubled.length, value, row, other }, { row: other })];
}

/** Nothing of the import stands in the accounts: which column would join them, if any. */
export function noSharedKey(input: KeyedInput, key: KeyColumns): Problem {
  const best = keyCandidates(input.existing, input.incoming, input.columns)[0];
  const told = key.headers.join(', ');
  const isBetter = best && best.shared > 0 && !key.headers.includes(best.header);
  return isBetter
    ? say.otherKey({ key: told, better: best.header, share: Math.round(best.shared * 100) })
    : say.noSharedKey({ key: told, example: String(cellAt(input.incoming, 0, key.incoming[0] ?? 0) ?? '') });
}
