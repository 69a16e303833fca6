import { fold } from '../expr/fold';
import { inCents } from '../values/cents';
import { sumKnown, type CellPlan, type CellRole } from './capacity-cells';
import type { CoverageCell } from './capacity-facts';
import { needRules, type NeedRule } from './role-needs';

/** Figures of one role in one cell, of all roles in one cell, or of a role in all cells. What is not known is null. */
export interface CoverageRow {
  /** Null in the rows of all cells together. */
  readonly segment: string | null;
  readonly region: string | null;
  /** Null in the rows of all roles together. */
  readonly role: string | null;
  readonly accounts: number;
  readonly value: number | null;
  readonly valueUnknown: number;
  readonly whitespace: number | null;
  readonly spend: number | null;
  readonly hoursAnAccount: number | null;
  readonly hours: number | null;
  /** Accounts in cells whose hours for the role, or for one of all roles, are not known. */
  readonly hoursUnknown: number;
  /** People by each rule; null in the rows of all roles together. */
  readonly by: Readonly<Record<NeedRule, number | null>>;
  readonly needed: number | null;
  readonly binds: NeedRule | null;
  readonly reps: number | null;
  readonly gap: number | null;
  readonly capacity: number | null;
  readonly cost: number | null;
}

const noRule = { hours: null, accounts: null, spend: null, ratio: null } as const;

/** Whether a touch line should say the hours of a role here, and none does. */
const isOpen = ({ need }: CellRole): boolean => need?.asked === null;

const figuresOf = ({ accounts, value, valueUnknown, whitespace, spend }: CoverageCell) => ({
  accounts,
  value,
  valueUnknown,
  whitespace,
  spend,
});

function roleRow(cell: CoverageCell, plan: CellRole): CoverageRow {
  const { role, need, reps, gap, capacity, cost } = plan;
  return {
    segment: cell.segment,
    region: cell.region,
    role,
    ...figuresOf(cell),
    hoursAnAccount: need?.hoursAnAccount ?? null,
    hours: need?.hours ?? null,
    hoursUnknown: isOpen(plan) ? cell.accounts : 0,
    by: need?.by ?? noRule,
    needed: need?.needed ?? null,
    binds: need?.binds ?? null,
    reps,
    gap,
    capacity,
    cost,
  };
}

type Summed = Pick<CoverageRow, 'hours' | 'needed' | 'reps' | 'gap' | 'capacity' | 'cost'>;

function summed(rows: readonly CoverageRow[]): Summed {
  const sum = (figure: keyof Summed): number | null => sumKnown(rows.map((row) => row[figure]));
  return {
    hours: sum('hours'),
    needed: sum('needed'),
    reps: sum('reps'),
    gap: sum('gap'),
    capacity: sum('capacity'),
    cost: sum('cost'),
  };
}

function cellRows({ cell, roles }: CellPlan): readonly CoverageRow[] {
  const rows = roles.map((role) => roleRow(cell, role));
  const all: CoverageRow = {
    segment: cell.segment,
    region: cell.region,
    role: null,
    ...figuresOf(cell),
    hoursAnAccount: null,
    ...summed(rows),
    hoursUnknown: roles.some(isOpen) ? cell.accounts : 0,
    by: noRule,
    binds: null,
  };
  return [all, ...rows];
}

/** Rows of one role, or of all roles, in every cell, as one row. */
function totalRow(
  role: string | null,
  cells: readonly CoverageCell[],
  rows: readonly CoverageRow[],
): CoverageRow {
  const sum = (figure: (cell: CoverageCell) => number | null) => sumKnown(cells.map(figure));
  const sums = summed(rows);
  const cents = (money: number | null) => (money === null ? null : inCents(money));
  const by = (rule: NeedRule) => (role === null ? null : sumKnown(rows.map((row) => row.by[rule])));
  return {
    segment: null,
    region: null,
    role,
    accounts: sum(({ accounts }) => accounts) ?? 0,
    value: sum(({ value }) => value),
    valueUnknown: sum(({ valueUnknown }) => valueUnknown) ?? 0,
    whitespace: sum(({ whitespace }) => whitespace),
    spend: sum(({ spend }) => spend),
    hoursAnAccount: null,
    ...sums,
    // Parts of a rep are no whole cents; all of them together are.
    capacity: cents(sums.capacity),
    cost: cents(sums.cost),
    hoursUnknown: rows.reduce((accounts, { hoursUnknown }) => accounts + hoursUnknown, 0),
    by: Object.fromEntries(needRules.map((rule) => [rule, by(rule)])) as Record<NeedRule, number | null>,
    binds: null,
  };
}

/**
 * The cells as rows: each cell with all its roles together, then role by role; then the same of all cells. Sums are over
 * what is known.
 * @param names of the roles, in their order
 */
export function coverageRows(plans: readonly CellPlan[], names: readonly string[]): readonly CoverageRow[] {
  const rows = plans.flatMap(cellRows);
  const cells = plans.map(({ cell }) => cell);
  const of = (role: string | null) =>
    rows.filter((row) =>
      role === null ? row.role === null : row.role !== null && fold(row.role) === fold(role),
    );
  return [...rows, totalRow(null, cells, of(null)), ...names.map((name) => totalRow(name, cells, of(name)))];
}
