import { fold } from '../expr/fold';
import type { Role } from './coverage-rules';

/**
 * What one more person of a role costs a year with all who come with them: their own cost and, of each role that has a ratio to
 * them, its cost ÷ the people each of it serves. An AE at 200,000 with one SDR at 90,000 for every 2.5 AE comes to 236,000.
 * @param role whose head it is
 * @param roles of the model, without a circle of ratios
 * @returns money a year; null where a cost is not said, with the roles of which it is missing
 */
export function headCost(
  role: Role,
  roles: readonly Role[],
): { readonly cost: number | null; readonly missing: readonly string[] } {
  const followers = roles.filter(({ ratio }) => ratio !== undefined && fold(ratio.of) === fold(role.name));
  const costs = followers.map((follower) => ({ ...headCost(follower, roles), each: follower.ratio!.each }));
  const missing = [
    ...(role.cost === undefined ? [role.name] : []),
    ...costs.flatMap((follower) => follower.missing),
  ];
  if (missing.length > 0) return { cost: null, missing };
  return { cost: costs.reduce((sum, { cost, each }) => sum + cost! / each, role.cost!), missing };
}
