import type { Column } from '../expr/columns';
import type { Demand } from '../expr/demands';

const holdsAll = (had: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean =>
  [...wanted].every((one) => had.has(one));

/**
 * Whether a column that was read for one demand answers another: it does unless items of a list are asked that were
 * not kept, or texts of a column too varied to keep them all.
 * @param column - the column as it was read
 * @param had - what was asked when it was read
 * @param wanted - what is asked now
 */
export function answersDemand(column: Column, had: Demand, wanted: Demand): boolean {
  if (column.kind === 'list') return holdsAll(had.items, wanted.items);
  if (column.kind !== 'text' || column.other === undefined) return true;
  if (wanted.every && !had.every) return false;
  return holdsAll(had.texts, wanted.texts) && holdsAll(had.prefixes, wanted.prefixes);
}
