import type { CoverageCell } from '../../../core/coverage/capacity-facts';
import { capacityPlan } from '../../../core/coverage/capacity-plan';
import { planYear } from '../../../core/coverage/plan-year';
import { exampleMarket } from '../../../core/functions/example-headcount';
import { examplePlanModel, examplePlanReps } from '../../../core/functions/example-plan';
import { readReps } from '../../../core/history/read-reps';
import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import { capacityRepSheet } from '../../../core/report/capacity-rep-sheet';
import { capacitySheet } from '../../../core/report/capacity-sheet';
import { coveragePlanSheet } from '../../../core/report/coverage-plan-sheet';
import { repPlacesSheet } from '../../../core/report/rep-places-sheet';
import { makeReport } from '../../../core/report/report';
import type { Sheet } from '../../../core/report/workbook';
import { accountRows } from '../../../core/values/account-rows';
import { repOf } from '../coverage/carve-tasks';
import { handPlan } from '../coverage/hand-plan';
import { valueOf } from '../evidence/taught';

/** What the worked example of docs/coverage.md is made of. */
export const planned = {
  table: accountRows(exampleMarket()).table,
  model: valueOf(readModelSheet(examplePlanModel())),
  reps: valueOf(readReps(accountRows(examplePlanReps()).table)).reps,
};

export const plannedReport = valueOf(makeReport(planned.table, planned.model, { reps: planned.reps }));

/** The sheets of the plan that was made by hand, which has no cells. */
export function handSheets(): readonly Sheet[] {
  const plan = valueOf(capacityPlan(handPlan));
  const months = capacityRepSheet(plan);
  return [months, capacitySheet(plan, months, ['CSM'])];
}

const cellOf = (segment: string, region: string, accounts: number, spend: number | null): CoverageCell => ({
  ...{ segment, region, accounts, spend },
  ...{ value: spend === null ? null : 3 * spend, valueUnknown: 2, whitespace: null },
});

/** A plan of which much is not known: no hours in one segment, reps without a role or a quota, nobody for some. */
export function gappySheets(): readonly Sheet[] {
  const roles = [
    { name: 'AE', quota: 500_000, hours: 1_200, accounts: 25, ramp: [0, 0.5], attrition: 0.2 },
    { name: 'CSM', hours: 1_000, spend: 400_000, cost: 110_000 },
    { name: 'SDR', ratio: { of: 'AE', each: 2.5 } },
    { name: 'Manager', ratio: { of: 'SDR', each: 6 }, hours: 1_800 },
  ];
  const touches = [
    { segment: 'Enterprise', role: 'AE', hours: 40 },
    { segment: 'Enterprise', role: 'AE', region: 'APAC', hours: 10 },
    { segment: 'Enterprise', role: 'CSM', hours: 6 },
    { segment: 'SMB', role: 'AE', hours: 0 },
  ];
  const cells = [
    cellOf("O'Brien's", 'EMEA', 80, 1_000_000),
    cellOf('Enterprise', 'EMEA', 30, 2_000_000),
    cellOf('Enterprise', 'APAC', 60, null),
    cellOf('SMB', 'EMEA', 200, 90_000),
  ];
  const reps = [
    repOf('Ann', { ote: 150_000 }),
    repOf('Ben', { segments: ['SMB'], start: 46_100 }),
    repOf('Cem', { role: 'csm', attainment: 0.9 }),
    repOf('Dana', { role: '', quota: 90_000, end: 46_200.5 }),
    repOf('Eve', { role: 'SDR', regions: ['EMEA'], start: 46_000, ramp: [] }),
    repOf('Fay', { regions: ['Mars'] }),
  ];
  const input = {
    cells,
    reps,
    rules: { roles, touches },
    year: planYear(46_000),
    margin: null,
    lifetimeRatio: 2,
  };
  const plan = valueOf(capacityPlan({ ...input, target: null }));
  const months = capacityRepSheet(plan);
  const places = repPlacesSheet(plan, months);
  return [months, capacitySheet(plan, months, ['CSM']), places, coveragePlanSheet(plan, roles, places)];
}
