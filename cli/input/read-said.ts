import type { SaidColumn } from '#core';

/**
 * Reads `field=Header` as given with --map; a header may hold further `=`.
 * @returns the columns, or a sentence that names the first that is none
 */
export function readSaid(texts: readonly string[]): readonly SaidColumn[] | string {
  const said: SaidColumn[] = [];
  for (const text of texts) {
    const at = text.indexOf('=');
    const field = text.slice(0, Math.max(0, at)).trim().toLowerCase();
    const header = text.slice(at + 1).trim();
    if (at < 0 || field === '' || header === '') return `--map takes field=Header, not "${text}"`;
    said.push({ field, header });
  }
  return said;
}
