import { fold } from '../expr/fold';
import { defineNotice, defineProblem, found, refused, type Problem, type Result } from '../values/problem';
import { numberText } from '../values/number-text';
import type { HeadValues } from './allocate-heads';
import type { CoverageRules, Role } from './coverage-rules';
import { headCost } from './head-cost';
import {
  coveredByCell,
  headcountCells,
  topCells,
  type HeadcountAccounts,
  type HeadcountCell,
} from './headcount-cells';
import type { HeadcountOrder } from './headcount-order';
import { planHeads, type HeadsPlanned } from './plan-heads';

/** The fewest people of a cell, so that a vacancy, a holiday or a bad year does not leave it empty. */
export const handful = 3;
/** Hires ahead that are looked at. */
const AHEAD = 5;
/** The curve is drawn at least this far, and goes no further than this beyond the heads. */
const SHORTEST_CURVE = 20;
const FURTHEST_BEYOND = 300;

/** What heads are planned with. */
export interface HeadcountOptions {
  /** Left out: the first role that has a quota and hangs on no other, else the first. */
  readonly role?: string;
  /** People to be given out; with a budget as well, the fewer of both. */
  readonly heads?: number;
  /** Money a year. */
  readonly budget?: number;
  /** The fewest people of a cell; left out: three. */
  readonly floor?: number;
  /** Left out: the top segment first. */
  readonly first?: HeadcountOrder;
  /** Shares of people who work each cell now, by cell; left out: not known. */
  readonly now?: (cells: readonly HeadcountCell[], role: Role) => readonly number[];
}

/** One cell with its heads. */
export interface PlannedCell extends HeadcountCell {
  readonly heads: number;
  /** Money that they cover. */
  readonly value: number;
  /** Money that one head more would cover; of a cell without heads what a handful would, by the head. */
  readonly next: number;
  /** People there now; null where not known. */
  readonly now: number | null;
}

/** A number of heads and what they bring. */
export interface HeadcountStep {
  readonly heads: number;
  /** Money covered. */
  readonly value: number;
  /** The most that so many heads could cover, the top segment first or not. */
  readonly most: number;
  /** Heads by cell. */
  readonly byCell: readonly number[];
}

/** Heads by cell, and the curve of what they cover. */
export interface Headcount {
  readonly role: string;
  readonly floor: number;
  readonly first: HeadcountOrder;
  /** Heads that were to be given out, and those that were. */
  readonly heads: number;
  readonly given: number;
  /** Money a year of one head with all who come with it; null where not said. */
  readonly cost: number | null;
  readonly cells: readonly PlannedCell[];
  /** Money of all accounts, and of those in cells that a handful could work. */
  readonly there: number;
  readonly reachable: number;
  /** The heads that were to be given out. */
  readonly plan: HeadcountStep;
  /** One head more, two, up to five. */
  readonly ahead: readonly HeadcountStep[];
  /** From no heads on, head by head. */
  readonly curve: readonly Omit<HeadcountStep, 'byCell'>[];
}

const noRoles = defineProblem(
  'headcount/no-roles',
  'the model names no role; add rows role with what one can do: hours or accounts, quota and cost',
);
const unknownRole = defineProblem(
  'headcount/unknown-role',
  'the model has no role "{role}"; its roles are {known}',
);
const noHeads = defineProblem(
  'headcount/no-heads',
  'say how many heads there are, or give a budget or the reps',
);
const noCost = defineProblem(
  'headcount/no-cost',
  'a budget buys heads only where their cost is known: add the row cost of {roles}',
);
const noCells = defineProblem(
  'headcount/no-cells',
  'no account in the market has both a segment and a region, so there is nobody to look after',
);
const nothingSaid = defineProblem(
  'headcount/nothing-said',
  'the model does not say what an account asks of {role}: add its hours and rows touch, or the most accounts of a book',
);
const idle = defineNotice(
  'headcount/idle',
  '{heads} {heads|head is|heads are} left over: all is covered, or they are too few for one more cell, which takes {floor}',
);

function roleFor({ role }: HeadcountOptions, roles: readonly Role[]): Result<Role> {
  const [first] = roles;
  if (!first) return refused([noRoles()]);
  if (role === undefined)
    return found(roles.find(({ quota, ratio }) => quota !== undefined && !ratio) ?? first);
  const named = roles.find(({ name }) => fold(name) === fold(role));
  const known = roles.map(({ name }) => name).join(', ');
  return named ? found(named) : refused([unknownRole({ role, known })]);
}

/** A budget of exactly three heads must buy three, whatever a division leaves behind the comma. */
const wholeHeads = (budget: number, cost: number): number => Math.floor(budget / cost + 1e-9);

function headsFor(
  { heads, budget }: HeadcountOptions,
  role: Role,
  roles: readonly Role[],
  now: readonly number[] | null,
): Result<number> {
  const { cost, missing } = headCost(role, roles);
  if (budget !== undefined && !(cost !== null && cost > 0))
    return refused([noCost({ roles: missing.length > 0 ? missing.join(', ') : role.name })]);
  const bought = budget === undefined ? Infinity : wholeHeads(budget, cost!);
  const there = now && Math.round(now.reduce((sum, each) => sum + each, 0));
  const asked = Math.min(heads ?? Infinity, bought);
  if (asked < Infinity) return found(asked);
  return there === null ? refused([noHeads()]) : found(there);
}

function nextOf(covered: Float64Array, heads: number, floor: number): number {
  if (heads > 0) return (covered[heads + 1] ?? covered[heads] ?? 0) - (covered[heads] ?? 0);
  return covered.length > floor ? covered[floor]! / floor : 0;
}

const stepOf = (plan: HeadsPlanned, heads: number): HeadcountStep => ({
  heads,
  value: plan.value(heads),
  most: plan.most(heads),
  byCell: plan.at(heads),
});

/** What a plan is made of once it is known whose heads they are and how many. */
interface HeadcountTask {
  readonly role: Role;
  readonly cells: readonly HeadcountCell[];
  readonly now: readonly number[] | null;
  readonly heads: number;
  readonly floor: number;
  readonly first: HeadcountOrder;
}

function cellProblems(cells: readonly HeadcountCell[], role: Role): readonly Problem[] {
  if (cells.length === 0) return [noCells()];
  return cells.every(({ share }) => share === null) ? [nothingSaid({ role: role.name })] : [];
}

function taskOf(
  accounts: HeadcountAccounts,
  { roles = [], touches = [] }: CoverageRules,
  options: HeadcountOptions,
): Result<HeadcountTask> {
  const { floor = handful, first = 'top segment' } = options;
  const chosen = roleFor(options, roles);
  if (!chosen.ok) return chosen;
  const role = chosen.value;
  const cells = headcountCells(accounts, role, touches, floor);
  const problems = cellProblems(cells, role);
  if (problems.length > 0) return refused(problems);
  const now = options.now?.(cells, role) ?? null;
  const heads = headsFor(options, role, roles, now);
  return heads.ok ? found({ role, cells, now, heads: heads.value, floor, first }) : heads;
}

function plannedCells(
  { cells, now, floor }: HeadcountTask,
  covered: HeadValues,
  byCell: readonly number[],
): readonly PlannedCell[] {
  return cells.map((cell, at) => ({
    ...cell,
    heads: byCell[at]!,
    value: covered[at]![byCell[at]!] ?? 0,
    next: nextOf(covered[at]!, byCell[at]!, floor),
    now: now?.[at] ?? null,
  }));
}

/**
 * Gives a number of people, or what a budget buys, to the cells of segment and region, so that they cover the most value: a cell
 * has none or at least a handful, and a cell too small for that is worked with its neighbour.
 *
 * What heads cover in a cell is the value of the accounts that their time reaches, the most worth its share of a year first
 * (`coveredValue`), so each head brings no more than the one before. With the top segment first, its cells get heads until all of
 * its accounts are looked after as the touch lines say, which keeps its territories as small as they can be; the others fill
 * down by what they bring. `most` says what so many heads could cover without that order: what the order costs.
 * @returns heads by cell and the curve; refused where the model or the call does not say what it takes
 */
export function planHeadcount(
  accounts: HeadcountAccounts,
  rules: CoverageRules,
  options: HeadcountOptions,
): Result<Headcount> {
  const asked = taskOf(accounts, rules, options);
  if (!asked.ok) return asked;
  const { role, cells, heads, floor, first } = asked.value;
  const furthest = Math.max(heads + AHEAD, heads + Math.min(heads, FURTHEST_BEYOND), SHORTEST_CURVE);
  const covered = coveredByCell(cells, accounts.value, furthest);
  const planned = planHeads(covered, topCells(cells, accounts.segments), furthest, { floor, first });
  const usable = covered.reduce((sum, { length }) => sum + Math.max(0, length - 1), 0);
  const drawn = Math.min(furthest, Math.max(heads + AHEAD, usable));
  const plan = stepOf(planned, heads);
  const given = plan.byCell.reduce((sum, each) => sum + each, 0);
  const curveAt = (n: number) => ({ heads: n, value: planned.value(n), most: planned.most(n) });
  return found(
    {
      ...{ role: role.name, floor, first, heads, given, plan },
      cost: headCost(role, rules.roles ?? []).cost,
      cells: plannedCells(asked.value, covered, plan.byCell),
      there: cells.reduce((sum, cell) => sum + cell.there, 0),
      reachable: covered.reduce((sum, values) => sum + (values.length > floor ? values.at(-1)! : 0), 0),
      ahead: Array.from({ length: AHEAD }, (_, at) => stepOf(planned, heads + at + 1)),
      curve: Array.from({ length: drawn + 1 }, (_, n) => curveAt(n)),
    },
    heads > given ? [idle({ heads: numberText(heads - given), floor })] : [],
  );
}
