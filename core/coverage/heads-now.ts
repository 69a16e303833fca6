import { fold } from '../expr/fold';
import type { Rep } from '../values/rep';
import type { Role } from './coverage-rules';
import { isInSeat, worksCell } from './rep-cells';

/** A cell, and how many people its accounts fill. */
interface WorkedCell {
  readonly segment: string;
  readonly region: string;
  readonly accounts: number;
  readonly share: number | null;
}

/**
 * How many people of a role work each cell now: somebody who works several cells is shared out among them in proportion to the
 * work there (accounts × share of a year), so that the shares of each person add up to 1.
 * @param cells with their accounts
 * @param reps all of the team; only those of the role who are in seat count
 * @param asOf whole days since 1899-12-30; null: everybody is in seat
 * @returns people by cell
 */
export function headsNow(
  cells: readonly WorkedCell[],
  reps: readonly Rep[],
  role: Role,
  asOf: number | null,
): readonly number[] {
  const now = cells.map(() => 0);
  for (const rep of reps) {
    if (fold(rep.role) !== fold(role.name) || !isInSeat(rep, asOf)) continue;
    const worked = cells.map(({ segment, region, accounts, share }) =>
      worksCell(rep, segment, region) ? accounts * (share ?? 0) : 0,
    );
    const all = worked.reduce((sum, each) => sum + each, 0);
    if (all > 0) worked.forEach((each, at) => (now[at]! += each / all));
  }
  return now;
}
