import { rateDifference, type RateDifference } from '../stats/rate-difference';

/**
 * Each group's win rate less that of all other groups together, with Newcombe's interval. It is widened for the number
 * of groups that are compared: each holds at 1 − 0.05 ÷ groups, so that all hold together at 95 %.
 * @param groups - deals won and lost, one a group
 * @param least - decided deals that a group, and the rest, must have
 * @returns one a group; null where it or the rest has too few
 */
export function againstRest(
  groups: readonly { readonly won: number; readonly lost: number }[],
  least: number,
): readonly (RateDifference | null)[] {
  const won = groups.reduce((sum, group) => sum + group.won, 0);
  const all = groups.reduce((sum, group) => sum + group.won + group.lost, 0);
  const isEnough = (decided: number): boolean => decided >= Math.max(1, least);
  const compared = groups.map((group) => {
    const decided = group.won + group.lost;
    return isEnough(decided) && isEnough(all - decided);
  });
  const confidence = 1 - 0.05 / compared.filter(Boolean).length;
  return groups.map((group, at) => {
    const decided = group.won + group.lost;
    return compared[at]
      ? rateDifference(group.won, decided, won - group.won, all - decided, confidence)
      : null;
  });
}
