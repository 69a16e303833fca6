import type { LevelCounts } from './bin-feature';
import type { Feature } from './features';

/**
 * Positives and negatives by level of a feature.
 *
 * @param feature its levels, one a row
 * @param label 1 won, 0 lost, one a row
 * @param rows the rows that count
 */
export function countLevels({ codes, size }: Feature, label: Uint8Array, rows: Uint32Array): LevelCounts {
  const counts = new Int32Array(size * 2);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    counts[codes[row]! * 2 + label[row]!]! += 1;
  }
  const won = new Int32Array(size);
  const lost = new Int32Array(size);
  for (let level = 0; level < size; level++) {
    lost[level] = counts[level * 2]!;
    won[level] = counts[level * 2 + 1]!;
  }
  return { won, lost };
}
