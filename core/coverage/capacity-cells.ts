import { fold } from '../expr/fold';
import type { CapacityInput, CoverageCell } from './capacity-facts';
import type { Role } from './coverage-rules';
import { repPlaces, type RepPlaces } from './rep-places';
import type { RepYear } from './rep-months';
import { roleNeeds, type RoleNeed } from './role-needs';

/** One role in one cell: what is needed, who is there, what is missing. What is not known is null, never 0. */
export interface CellRole {
  readonly role: string;
  /** What the accounts need; undefined where the rules do not know the role. */
  readonly need: RoleNeed | undefined;
  /**
   * People: seats over the year of the reps who work here, each only with their share of the cell; null where all who do are
   * shared out by hours, and those of this cell are not known.
   */
  readonly reps: number | null;
  /** People: reps − needed, below 0 where people lack. */
  readonly gap: number | null;
  /** Money of the year: the parts of what the reps bring and cost. */
  readonly capacity: number | null;
  readonly cost: number | null;
}

/** A cell with its roles, as the rules order them. */
export interface CellPlan {
  readonly cell: CoverageCell;
  readonly roles: readonly CellRole[];
}

/** A rep's year, and where the rep works. */
export interface PlacedRep extends RepYear, RepPlaces {}

/** Sums what is known; null where nothing is. */
export function sumKnown(figures: readonly (number | null | undefined)[]): number | null {
  const known = figures.filter((figure) => typeof figure === 'number');
  return known.length === 0 ? null : known.reduce((sum, figure) => sum + figure, 0);
}

/** Every role that the rules or the reps name, once, those of the rules first. */
export function roleNames(roles: readonly Role[], reps: readonly RepYear[]): readonly string[] {
  const names = new Map<string, string>();
  for (const name of [...roles.map((role) => role.name), ...reps.map((rep) => rep.role)])
    if (!names.has(fold(name))) names.set(fold(name), name);
  return [...names.values()];
}

interface Part {
  readonly rep: PlacedRep;
  readonly share: number;
}

/** By cell, the reps of a role and their parts of it. */
function partsOf(reps: readonly PlacedRep[], cells: number): readonly (readonly Part[])[] {
  const parts: Part[][] = Array.from({ length: cells }, () => []);
  for (const rep of reps) for (const { cell, share } of rep.places) parts[cell]!.push({ rep, share });
  return parts;
}

function cellRole(role: string, need: RoleNeed | undefined, parts: readonly Part[], open: boolean): CellRole {
  const there = parts.reduce((sum, { rep, share }) => sum + rep.seat * share, 0);
  const reps = open && parts.length === 0 ? null : there;
  const needed = need?.needed ?? null;
  const part = (of: (rep: PlacedRep) => number | null): number | null =>
    sumKnown(
      parts.map(({ rep, share }) => {
        const money = of(rep);
        return money === null ? null : money * share;
      }),
    );
  return {
    role,
    need,
    reps,
    gap: open || reps === null || needed === null ? null : reps - needed,
    capacity: part((rep) => rep.capacity),
    cost: part((rep) => rep.cost),
  };
}

/** Where reps work: those of one role, the same segments and regions alike. */
function placesByKind(
  cells: readonly CoverageCell[],
  needsOf: (role: string) => readonly (RoleNeed | undefined)[],
): (year: RepYear) => RepPlaces {
  const known = new Map<string, RepPlaces>();
  return (year) => {
    const { segments, regions } = year.rep;
    const kind = JSON.stringify([fold(year.role), segments, regions]);
    const places = known.get(kind) ?? repPlaces(year, cells, needsOf(year.role));
    known.set(kind, places);
    return places;
  };
}

/**
 * What each cell needs of each role and who is there. A role stands in a cell where accounts may ask for it or somebody
 * of it works there.
 * @param years of the reps, in any order
 * @returns the cells in their order, and the reps with their parts of them
 */
export function capacityCells(
  { cells, rules }: Pick<CapacityInput, 'cells' | 'rules'>,
  years: readonly RepYear[],
): { readonly cells: readonly CellPlan[]; readonly reps: readonly PlacedRep[] } {
  const { roles = [], touches = [] } = rules;
  const needs = cells.map((cell) => roleNeeds(cell, roles, touches));
  const places = new Map(roles.map(({ name }, at) => [fold(name), at]));
  const needsOf = (role: string): readonly (RoleNeed | undefined)[] =>
    needs.map((each) => each[places.get(fold(role)) ?? -1]);
  const placesOf = placesByKind(cells, needsOf);
  const reps = years.map((year) => ({ ...year, ...placesOf(year) }));
  const byRole = roleNames(roles, years).map((role) => {
    const own = reps.filter((rep) => fold(rep.role) === fold(role));
    return {
      role,
      needs: needsOf(role),
      parts: partsOf(own, cells.length),
      open: new Set(own.flatMap((rep) => rep.open)),
    };
  });
  const plans = cells.map((cell, at) => ({
    cell,
    roles: byRole.flatMap(({ role, needs: ofRole, parts, open }) => {
      const [need, here] = [ofRole[at], parts[at]!];
      const idle = here.length === 0 && !open.has(at) && (need === undefined || need.needed === 0);
      return idle ? [] : [cellRole(role, need, here, open.has(at))];
    }),
  }));
  return { cells: plans, reps };
}
