import type { Cell } from '../values/cell';
import { matchHeader } from './match-header';

/**
 * How many different fields the cells of a row name by a usual header, spelt in full: what tells a header row from the
 * titles above it and the accounts below it.
 * @param cells one row as received; blanks, numbers and dates name nothing
 * @returns whole number, 0 or more
 */
export function countKnownHeaders(cells: readonly Cell[]): number {
  const named = cells.flatMap((cell) => {
    const best = typeof cell === 'string' ? matchHeader(cell)[0] : undefined;
    return best?.road === 'known' ? [best.field.key] : [];
  });
  return new Set(named).size;
}
