import type { CoverageView } from '../tables/coverage-plan-rows';
import { coverageParams, repsParam } from '../account-params';
import { defineFunction } from '../define-function';
import { exampleMarket } from '../example-headcount';
import { examplePlanCells, examplePlanModel, examplePlanMonths, examplePlanReps } from '../example-plan';

export const coveragePlanFunction = defineFunction({
  name: 'COVERAGE_PLAN',
  summary:
    'Who is needed and who is there by segment, region and role, or what all of them bring month by month.',
  params: {
    ...coverageParams,
    reps: repsParam,
    view: {
      kind: 'choice',
      label: 'View',
      help: 'cells (segment, region and role), months of the fiscal year, or reps month by month; left out: cells.',
      choices: ['cells', 'months', 'reps'],
      optional: true,
    },
  },
  returns: { shape: 'table' },
  examples: [
    { args: [exampleMarket(), examplePlanModel(), examplePlanReps()], gives: examplePlanCells() },
    { args: [exampleMarket(), examplePlanModel(), examplePlanReps(), 'months'], gives: examplePlanMonths() },
  ],
  compute: ({ accounts, model, reps, view }, reserve) =>
    reserve().coveragePlan({
      accounts: accounts.table,
      model,
      reps,
      ...(view === undefined ? {} : { view: view as CoverageView }),
    }),
});
