import { sameText } from '../expr/fold';
import { inCents, sumOfCents } from '../values/cents';
import { sumKnown } from './capacity-cells';
import type { CapacityInput, CapacityMoney } from './capacity-facts';
import type { Role } from './coverage-rules';
import type { PlanMonth } from './plan-year';
import type { RepYear } from './rep-months';

/** What all reps together bring and cost in a month, or in the year. What is not known is null. */
export interface CapacityFigures {
  /** People who are expected to be in seat; over the year the mean of its months. */
  readonly people: number;
  /** Money to the cent: sums over the reps whose figure is known. */
  readonly capacity: number | null;
  readonly cost: number | null;
  /** Of `cost`, without the roles that look after current spend; null where that of one rep is not known. */
  readonly acquisition: number | null;
  /** The month's twelfth of the year's target, to the cent. */
  readonly target: number | null;
  /** capacity ÷ target. */
  readonly coverage: number | null;
  /** capacity − target, below 0 where it falls short; in money, and in people in full work who are in seat all the time. */
  readonly gap: number | null;
  readonly gapReps: number | null;
  /** Months until the margin of what is sold has paid the cost to acquire it: acquisition ÷ (capacity × margin ÷ 12). */
  readonly payback: number | null;
  /** capacity × lifetime value of one unit of first year's contract value ÷ acquisition. */
  readonly lifetimeToCost: number | null;
}

/** The figures of one month. */
export interface CapacityMonth extends CapacityFigures {
  readonly month: PlanMonth;
}

/** Twelve months and their sum. */
export interface CapacityMonths {
  readonly months: readonly CapacityMonth[];
  readonly year: CapacityFigures;
  /** Money a year that one in full work brings: the mean of quota × attainment; null where nobody has a quota. */
  readonly fullRep: number | null;
}

const over = (amount: number | null, by: number | null): number | null =>
  amount === null || by === null || by <= 0 ? null : amount / by;

/** The mean of quota × attainment over the reps who have a quota, else that of the roles that have one. */
function fullRepOf(years: readonly RepYear[], roles: readonly Role[]): number | null {
  const reps = years.flatMap(({ quota, attainment }) => (quota === null ? [] : [quota * attainment]));
  const selling = roles.filter(({ ratio, quota }) => ratio === undefined && quota !== undefined);
  const each = reps.length > 0 ? reps : selling.map(({ quota = 0, attainment = 1 }) => quota * attainment);
  return each.length === 0 ? null : each.reduce((sum, money) => sum + money, 0) / each.length;
}

/** Whether somebody looks after current spend rather than winning accounts: a role that is counted by spend. */
function keepsSpend(rep: RepYear, roles: readonly Role[]): boolean {
  return roles.some(({ name, spend }) => spend !== undefined && sameText(name, rep.role));
}

function ratiosOf(
  {
    people,
    capacity,
    cost,
    acquisition,
    target,
  }: Omit<CapacityFigures, 'coverage' | 'gap' | 'gapReps' | 'payback' | 'lifetimeToCost'>,
  { margin, lifetimeRatio }: CapacityMoney,
  fullRep: number | null,
): CapacityFigures {
  const gap = capacity === null || target === null ? null : inCents(capacity - target);
  const margined = capacity === null || margin === null ? null : (capacity * margin) / 12;
  const worth = capacity === null || lifetimeRatio === null ? null : capacity * lifetimeRatio;
  return {
    people,
    capacity,
    cost,
    acquisition,
    target,
    coverage: over(capacity, target),
    gap,
    gapReps: over(gap, fullRep),
    payback: over(acquisition, margined),
    lifetimeToCost: over(worth, acquisition),
  };
}

/** Twelfths of a target, to the cent, that add up to it. */
function twelfths(target: number | null, at: number): number | null {
  if (target === null) return null;
  return inCents(inCents((target * (at + 1)) / 12) - inCents((target * at) / 12));
}

/** Of nobody it is 0; of people of whom nothing is known it is not known. */
const sumOrNull = (amounts: readonly (number | null)[]): number | null =>
  amounts.length > 0 && sumKnown(amounts) === null ? null : sumOfCents(amounts);

/**
 * What all reps bring and cost in each month of the year. Every amount of a rep's month is in whole cents already, so that
 * months add up to the year exactly; targets of months are cut where twelfths are rounded from the year's beginning.
 */
export function capacityMonths(
  years: readonly RepYear[],
  input: Pick<CapacityInput, 'year' | 'rules'> & CapacityMoney,
): CapacityMonths {
  const { roles = [] } = input.rules;
  const fullRep = fullRepOf(years, roles);
  const acquirers = years.filter((rep) => !keepsSpend(rep, roles));
  const costKnown = acquirers.every(({ costRate }) => costRate !== null);
  const sum = (reps: readonly RepYear[], at: number, figure: 'capacity' | 'cost') =>
    sumOrNull(reps.map(({ months }) => months[at]![figure]));
  const peopleIn = (at: number): number =>
    years.reduce((people, { months }) => people + months[at]!.people, 0);
  const months = input.year.months.map((month, at): CapacityMonth => {
    const figures = {
      people: peopleIn(at),
      capacity: sum(years, at, 'capacity'),
      cost: sum(years, at, 'cost'),
      acquisition: costKnown ? sum(acquirers, at, 'cost') : null,
      target: twelfths(input.target, at),
    };
    return { month, ...ratiosOf(figures, input, fullRep === null ? null : fullRep / 12) };
  });
  const total = (figure: 'capacity' | 'cost' | 'acquisition') =>
    sumOrNull(months.map((month) => month[figure]));
  const year = {
    people: months.reduce((people, month) => people + month.people, 0) / months.length,
    capacity: total('capacity'),
    cost: total('cost'),
    acquisition: total('acquisition'),
    target: input.target === null ? null : inCents(input.target),
  };
  return { months, year: ratiosOf(year, input, fullRep), fullRep };
}
