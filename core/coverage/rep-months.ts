import { fold } from '../expr/fold';
import { inCents, sumOfCents } from '../values/cents';
import type { Rep } from '../values/rep';
import type { Role } from './coverage-rules';
import { monthNumber, type PlanMonth, type PlanYear } from './plan-year';

/** What one rep brings and costs in one month, with every figure that it is worked out from. */
export interface RepMonth {
  readonly month: PlanMonth;
  /** Days in seat, both the first and the last one counted. */
  readonly days: number;
  /** Days in seat ÷ days of the month, 0–1. */
  readonly seat: number;
  /** Share of full work in this month, 0–1. */
  readonly ramp: number;
  /** Share that is expected to be still there: (1 − attrition)^(month of the year ÷ 12). */
  readonly stay: number;
  /** People in seat that are expected: seat × stay. */
  readonly people: number;
  /** Money, to the cent; null where the rep carries no quota, or it is not known. */
  readonly capacity: number | null;
  readonly cost: number | null;
}

/** What holds for one rep, wherever it is said. */
export interface RepTerms {
  /** As the rules spell it, else as the rep's row does. */
  readonly role: string;
  /** Money a year; null where the rep carries none, or it is not known. */
  readonly quota: number | null;
  /** A quota should be there and is blank. */
  readonly quotaUnknown: boolean;
  readonly attainment: number;
  readonly attrition: number;
  readonly ramp: readonly number[];
  /** Money a year for somebody who is there all year; null where it is not known. */
  readonly costRate: number | null;
}

/** A rep over the year. */
export interface RepYear extends RepTerms {
  readonly rep: Rep;
  readonly months: readonly RepMonth[];
  /** Sums of the months. */
  readonly capacity: number | null;
  readonly cost: number | null;
  /** Seats over the year, as the Reps sheet has them: the mean of the months' `seat`, 0–1. */
  readonly seat: number;
}

/**
 * What holds for a rep: what its own row says, else what its role says. Who is there for others (a role by ratio: SDR, SE,
 * manager) carries no quota of their own, for it would count the same deals twice. The cost is that of the role, all in; a role
 * without one costs the rep's earnings on target. Without an attainment a quota counts in full, without an attrition all stay.
 * @param role the rep's role; undefined where the rules do not know it
 * @param selling whether anybody of the role has a quota, so that a blank one is unknown
 */
export function termsOf(rep: Rep, role: Role | undefined, selling: boolean): RepTerms {
  const supports = role?.ratio !== undefined;
  const quota = supports ? null : (rep.quota ?? role?.quota ?? null);
  return {
    role: role?.name ?? rep.role,
    quota,
    quotaUnknown: !supports && quota === null && selling,
    attainment: rep.attainment ?? role?.attainment ?? 1,
    attrition: role?.attrition ?? 0,
    ramp: rep.ramp ?? role?.ramp ?? [],
    costRate: role?.cost ?? rep.ote,
  };
}

/** Days of a month on which a rep is in seat, the first and the last one included. */
export function daysInSeat({ start, end }: Pick<Rep, 'start' | 'end'>, { first, last }: PlanMonth): number {
  const from = Math.max(first, Math.floor(start ?? first));
  const to = Math.min(last, Math.floor(end ?? last));
  return Math.max(0, to - from + 1);
}

/**
 * Share of full work in a month. The calendar month of the start is the first month of the ramp, however late in it the start
 * is; after the last one of the ramp, and without a start, it is 1.
 */
export function rampIn(ramp: readonly number[], start: number | null, month: PlanMonth): number {
  if (start === null) return 1;
  const since = monthNumber(month.first) - monthNumber(start);
  return since < 0 ? 0 : (ramp[since] ?? 1);
}

/**
 * What a rep can be expected to sell, and costs, in each month of the year.
 *
 * capacity = quota ÷ 12 × days in seat ÷ days of the month × ramp × attainment × stay, cost = cost ÷ 12 × days in seat ÷ days of
 * the month × stay, where stay = (1 − attrition)^(m ÷ 12) in month m = 1 … 12 of the year: leavers who are not known yet are
 * spread evenly, and at its end (1 − attrition) of all seats are left. Known leavers have a last day. Each of these months is
 * rounded to the cent, and nothing after it: every total is a sum of them.
 */
export function repMonths(rep: Rep, terms: RepTerms, year: PlanYear): RepYear {
  const { quota, attainment, attrition, ramp, costRate } = terms;
  const months = year.months.map((month, at): RepMonth => {
    const days = daysInSeat(rep, month);
    const seat = days / month.days;
    const ramped = rampIn(ramp, rep.start, month);
    const stay = (1 - attrition) ** ((at + 1) / 12);
    return {
      month,
      days,
      seat,
      ramp: ramped,
      stay,
      people: seat * stay,
      capacity: quota === null ? null : inCents((quota / 12) * seat * ramped * attainment * stay),
      cost: costRate === null ? null : inCents((costRate / 12) * seat * stay),
    };
  });
  return {
    rep,
    ...terms,
    months,
    capacity: quota === null ? null : sumOfCents(months.map((month) => month.capacity)),
    cost: costRate === null ? null : sumOfCents(months.map((month) => month.cost)),
    seat: months.reduce((sum, { seat }) => sum + seat, 0) / months.length,
  };
}

/** The year of every rep, in their order. */
export function repYears(reps: readonly Rep[], roles: readonly Role[], year: PlanYear): readonly RepYear[] {
  const byName = new Map(roles.map((role) => [fold(role.name), role]));
  const selling = new Set(reps.filter(({ quota }) => quota !== null).map(({ role }) => fold(role)));
  return reps.map((rep) => {
    const key = fold(rep.role);
    return repMonths(rep, termsOf(rep, byName.get(key), selling.has(key)), year);
  });
}
