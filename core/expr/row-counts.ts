import type { RowCounts } from '../stats/tally';
import type { Frame } from './columns';

/**
 * How many accounts the rows of a frame stand for, and in how many of them each measure is blank.
 * @param measures number columns; one whose known accounts nobody counted is a mistake of ours
 * @returns undefined where each row is one account
 */
export function rowCounts({ counted }: Frame, measures: readonly string[]): RowCounts | undefined {
  if (!counted) return undefined;
  const { accounts, known } = counted;
  const unknown = measures.map((measure) => {
    const own = known.get(measure);
    if (!own) throw new Error(`nobody has counted where ${measure} is known`);
    return accounts.map((count, row) => count - own[row]!);
  });
  return { accounts, unknown };
}
