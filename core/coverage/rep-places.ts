import type { CoverageCell } from './capacity-facts';
import { worksCell } from './rep-cells';
import type { RepYear } from './rep-months';
import type { RoleNeed } from './role-needs';

/** The part of a rep that one cell has. */
export interface RepPlace {
  /** The place of the cell among those that were given. */
  readonly cell: number;
  /** What it is shared out by there: hours, people needed or accounts. */
  readonly weight: number;
  /** 0–1; the shares of one rep add up to 1. */
  readonly share: number;
}

/** Where one rep works. */
export interface RepPlaces {
  /** The cells that the rep has a part in; none where the market has no account for the rep. */
  readonly places: readonly RepPlace[];
  /** What the rep is shared out by. */
  readonly by: 'hours' | 'needed' | 'accounts';
  /** Cells that the rep works, too, and whose hours are not known, so that no part of the rep is counted there. */
  readonly open: readonly number[];
}

/**
 * Shares a rep out among the cells of the segments and regions that the rep works, in proportion to the hours that the rep's
 * role has in each; a role without hours by the people that are needed of it, and where that is not known, either, by accounts.
 * @param needs of the rep's role, one a cell; undefined where the rules do not know the role
 * @returns shares above 0 that add up to 1, or none
 */
export function repPlaces(
  { rep }: Pick<RepYear, 'rep'>,
  cells: readonly CoverageCell[],
  needs: readonly (RoleNeed | undefined)[],
): RepPlaces {
  const worked = cells.flatMap(({ segment, region }, at) => (worksCell(rep, segment, region) ? [at] : []));
  const weighed = (by: RepPlaces['by'], weigh: (at: number) => number | null): RepPlaces => {
    const weights = worked
      .map((cell) => ({ cell, weight: weigh(cell) ?? 0 }))
      .filter(({ weight }) => weight > 0);
    const sum = weights.reduce((total, { weight }) => total + weight, 0);
    const places = weights.map((place) => ({ ...place, share: place.weight / sum }));
    const open = worked.filter((cell) => places.length > 0 && weigh(cell) === null);
    return { places, by, open };
  };
  const byHours = weighed('hours', (at) => needs[at]?.hours ?? null);
  if (byHours.places.length > 0) return byHours;
  const byNeed = weighed('needed', (at) => needs[at]?.needed ?? null);
  return byNeed.places.length > 0 ? byNeed : weighed('accounts', (at) => cells[at]!.accounts);
}
