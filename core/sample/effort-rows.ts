import type { Chance } from '../stats/seeded-chance';
import { quarterOf } from '../values/calendar-quarter';
import type { Cell } from '../values/cell';
import { dayCell } from './account-row';
import type { Deal } from './draw-history';
import type { Rep } from './draw-reps';
import type { FaultRates } from './fault-rates';
import type { SampleTruth } from './sample-truth';

/** The columns of the sample's table of effort. */
export const effortColumns = ['Account ID', 'Segment', 'Kind', 'Period', 'Amount', 'Cost'] as const;

/** The first days of the last four whole quarters, the earliest first, and of the running one. */
export function effortPeriods(today: number): readonly number[] {
  const days = [quarterOf(today).firstDay];
  while (days.length < 5) days.unshift(quarterOf((days[0] as number) - 1).firstDay);
  return days;
}

/**
 * What was done for one account in a year: leads, hours of activity, opportunities. Leads and activity come to any
 * account alike, whatever it is worth.
 * @param chance where the draws come from
 * @param id the account's ID
 * @param deals its opportunities
 * @param periods as `effortPeriods` gives them
 * @param truth says how often and how much
 */
export function accountEffort(
  chance: Chance,
  id: string,
  deals: readonly Deal[],
  periods: readonly number[],
  truth: SampleTruth,
): Cell[][] {
  const { lead, activity } = truth.effort;
  const rows: Cell[][] = [];
  for (const [kind, { share, most, cost }] of [
    ['Leads', lead],
    ['Activity', activity],
  ] as const) {
    const comes = chance.happens(share);
    const period = periods[chance.below(periods.length - 1)] ?? null;
    const amount = 1 + chance.below(most);
    if (comes) rows.push([id, null, kind, dayCell(period), amount, amount * cost]);
  }
  for (const { created } of deals) {
    const period = periods.filter((day) => day <= created).at(-1);
    if (period === undefined || period === periods.at(-1)) continue;
    rows.push([id, null, 'Opportunities', dayCell(period), 1, null]);
  }
  return rows;
}

/**
 * What was done for whole segments in each quarter: marketing spend, most of it for those that are worth least, and
 * headcount.
 * @param accounts how many accounts there are
 * @param reps who works for which segment
 * @param periods as `effortPeriods` gives them
 * @param truth says the segments and the money
 */
export function segmentEffort(
  accounts: number,
  reps: readonly Rep[],
  periods: readonly number[],
  { segments, effort }: SampleTruth,
): Cell[][] {
  return periods.slice(0, -1).flatMap((period) =>
    segments.flatMap(({ name, marketingShare }): Cell[][] => {
      const spent = Math.round((accounts * effort.marketingPerAccount * marketingShare) / 4);
      const people = reps.filter(({ segment, start }) => segment === name && start <= period).length;
      return [
        [null, name, 'Marketing Spend', dayCell(period), null, spent],
        [null, name, 'Headcount', dayCell(period), people, Math.round((people * effort.repCost) / 4)],
      ];
    }),
  );
}

/**
 * Takes the account away from some rows of effort, as real exports do.
 * @param chance where the draws come from
 * @param rows of effort; those that name a segment stay as they are
 * @param rates how often
 */
export function spoilEffort(chance: Chance, rows: readonly Cell[][], rates: FaultRates): Cell[][] {
  return rows.map((row) => (chance.happens(rates.unjoined) ? [null, ...row.slice(1)] : row));
}
