import { found, type Result } from '../values/problem';
import { capacityCells, roleNames, type PlacedRep } from './capacity-cells';
import type { CapacityInput, CoverageCell } from './capacity-facts';
import { capacityMonths, type CapacityMonths } from './capacity-months';
import { capacityNotices } from './capacity-notices';
import { coverageRows, type CoverageRow } from './capacity-totals';
import type { PlanYear } from './plan-year';
import { repYears } from './rep-months';

/** Who is needed where and who is there, and what all of them bring month by month. */
export interface CapacityPlan extends CapacityMonths {
  readonly plan: PlanYear;
  readonly cells: readonly CoverageCell[];
  /** Each cell with all roles together and role by role, then all cells. */
  readonly rows: readonly CoverageRow[];
  /** The reps in their order, with their months and the cells that they are shared out among. */
  readonly reps: readonly PlacedRep[];
  readonly roles: readonly string[];
  /** What money is held against, as it was given. */
  readonly given: Pick<CapacityInput, 'target' | 'margin' | 'lifetimeRatio'>;
}

/**
 * A coverage plan: of each cell (segment × region) and role how many people its accounts need and how many are there, and of each
 * month of the fiscal year what they can be expected to sell, what they cost, and how that stands to the target.
 * Without reps everything is needed and nobody there; without roles nothing is known of what is needed.
 * Cost: O(reps × cells + cells × roles × touches).
 * @returns the plan, with notices about what is not said
 */
export function capacityPlan(input: CapacityInput): Result<CapacityPlan> {
  const { roles = [] } = input.rules;
  const years = repYears(input.reps, roles, input.year);
  const { cells, reps } = capacityCells(input, years);
  const names = roleNames(roles, years);
  const { target, margin, lifetimeRatio } = input;
  return found(
    {
      plan: input.year,
      cells: input.cells,
      ...capacityMonths(years, input),
      rows: coverageRows(cells, names),
      reps,
      roles: names,
      given: { target, margin, lifetimeRatio },
    },
    capacityNotices(input, cells, reps),
  );
}
