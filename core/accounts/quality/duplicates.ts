import type { Problem } from '../../values/problem';
import { cellAt, type Table } from '../../values/table';
import { isBlankText } from '../blank-text';
import { cellText } from '../column-sample';
import type { FieldMapping } from '../field';
import { normaliseDomain } from '../normalise-domain';
import { normaliseName } from '../normalise-name';
import { rowPlace } from './row-place';
import { likelyDuplicates, repeatedIds } from './surprises';

const keyOf: ReadonlyMap<string, (text: string) => string | null> = new Map([
  ['id', (text: string): string => text.trim()],
  ['name', normaliseName],
  ['domain', normaliseDomain],
  ['website', normaliseDomain],
]);

/**
 * Rows whose id, name, domain or website stood before: ids as they are, names and domains without what spellings
 * differ in. They are pointed out, never merged.
 * @param rows the rows to look at
 */
export function duplicates(
  table: Table,
  column: number,
  { field }: FieldMapping,
  rows: readonly number[],
): Problem[] {
  const key = keyOf.get(field);
  if (!key) return [];
  const first = new Map<string, string>();
  let count = 0;
  let pair: readonly [string, string] = ['', ''];
  let at = 0;
  for (const row of rows) {
    const text = cellText(cellAt(table, row, column));
    const same = isBlankText(text) ? null : key(text);
    if (same === null || same === '') continue;
    const before = first.get(same);
    if (before === undefined) first.set(same, text);
    // A pair that differs in spelling teaches more than one that does not.
    else if (count++ === 0 || (pair[0] === pair[1] && before !== text)) [pair, at] = [[before, text], row];
  }
  if (count === 0) return [];
  const [example, other] = pair;
  const place = rowPlace(table, at);
  return [
    field === 'id'
      ? repeatedIds({ field, count, example }, place)
      : likelyDuplicates({ field, count, example, other }, place),
  ];
}
