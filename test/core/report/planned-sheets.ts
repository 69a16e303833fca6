import { capacityPlan } from '../../../core/coverage/capacity-plan';
import { exampleMarket } from '../../../core/functions/example-headcount';
import { examplePlanModel, examplePlanReps } from '../../../core/functions/example-plan';
import { readReps } from '../../../core/history/read-reps';
import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import { capacityRepSheet } from '../../../core/report/capacity-rep-sheet';
import { capacitySheet } from '../../../core/report/capacity-sheet';
import { makeReport } from '../../../core/report/report';
import type { Sheet } from '../../../core/report/workbook';
import { accountRows } from '../../../core/values/account-rows';
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
