import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { capacityPlan, type CapacityPlan } from '../../../core/coverage/capacity-plan';
import { isoDay } from '../../../core/values/day';
import { valueOf } from '../history/tables';
import { handPlan } from './hand-plan';

/** The sheet made by hand: how each figure comes about stands in its first lines. */
const sheet = readFileSync(join(import.meta.dirname, 'twelve-months.csv'), 'utf8');
const [repRows = [], monthRows = []] = sheet
  .split('\n\n')
  .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
  .map((lines) => lines.slice(1).map((line) => line.split(',')));

const plan: CapacityPlan = valueOf(capacityPlan(handPlan));

/** To the digits that stand in the sheet. */
const asWritten = (figure: number | null, written: string | undefined): string | undefined =>
  figure === null ? '' : figure.toFixed(/\.(\d+)$/.exec(written ?? '')?.[1]?.length ?? 0);

test('a plan made in January for a year that begins in April is for the next one', () => {
  expect(plan.plan.months.map(({ first }) => isoDay(first).slice(0, 7))).toEqual(
    monthRows.slice(0, 12).map(([month]) => month),
  );
  expect(plan.plan.year).toBe(2028);
});

test('each month of each rep is to the cent what was worked out by hand', () => {
  const ours = plan.reps.flatMap(({ rep, role, months, attainment, quota }) =>
    months.map(({ month, days, ramp, stay, capacity, cost }, at) => [
      ...[rep.name, role, isoDay(month.first).slice(0, 7), at + 1, days, month.days].map(String),
      ...(quota === null ? ['', ''] : [ramp, attainment].map(String)),
      stay.toFixed(12),
      ...[capacity, cost].map((money) => (money === null ? '' : money.toFixed(2))),
    ]),
  );
  expect(repRows).toHaveLength(60);
  expect(ours).toEqual(repRows);
});

test('the months of all, and the year, are to the cent and to the last digit those worked out by hand', () => {
  const ours = [...plan.months, plan.year].map((figures, at) => {
    const written = monthRows[at]!;
    const { people, capacity, cost, acquisition, target, coverage, gap, gapReps } = figures;
    const row = [people, capacity, cost, acquisition, target, coverage, gap, gapReps];
    const ratios = [figures.payback, figures.lifetimeToCost];
    return [written[0], ...[...row, ...ratios].map((figure, place) => asWritten(figure, written[place + 1]))];
  });
  expect(monthRows).toHaveLength(13);
  expect(ours).toEqual(monthRows);
});
