import type { Share } from '../values/units';
import { textShare, type ColumnSample } from './column-sample';

/** The likelier first. */
const separators = [';', '|', '\n', ','] as const;

function looksLikeItems(text: string, separator: string): boolean {
  const items = text.split(separator);
  return items.length > 1 && items.every((item) => item.trim().length > 0 && item.trim().length <= 40);
}

/**
 * What separates the items in a column of lists.
 * @param least the share of filled rows that must hold it; a comma needs half as much again, being common in prose
 * @returns null where no separator is that frequent
 */
export function separatorOf(sample: ColumnSample, least: Share): string | null {
  let best: string | null = null;
  let most = 0;
  for (const separator of separators) {
    const share = textShare(sample, (text) => looksLikeItems(text, separator));
    const needed = separator === ',' ? least * 1.5 : least;
    if (share >= needed && share > most) [best, most] = [separator, share];
  }
  return best;
}
