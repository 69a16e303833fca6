import type { MappedColumn } from '../mapped-column';
import type { SecondPlaces } from '../second-places';

/** What the accounts do not say and the chosen tables could: current spend, since when they are customers. */
export function columnsToAdd(
  mapping: readonly MappedColumn[],
  { history, spend }: SecondPlaces,
): readonly ('spend' | 'since')[] {
  const lacks = (...fields: readonly string[]) =>
    !mapping.some(({ field }) => field !== null && fields.includes(field));
  return [
    ...(lacks('current spend') && (history ?? spend) ? ['spend' as const] : []),
    ...(lacks('customer since', 'first deal') && history ? ['since' as const] : []),
  ];
}
