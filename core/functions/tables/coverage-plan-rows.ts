import type { CapacityPlan } from '../../coverage/capacity-plan';
import { needRules } from '../../coverage/role-needs';
import { capacityColumns } from '../../model/capacity-input';
import type { Model } from '../../model/model';
import { planCapacity } from '../../model/plan-coverage';
import { run } from '../../model/run';
import type { Cell } from '../../values/cell';
import { isoDay } from '../../values/day';
import { found, type Result } from '../../values/problem';
import type { Table } from '../../values/table';
import { readRepsBeside } from './read-beside';

/** What a coverage plan can be shown as. */
export const coverageViews = ['cells', 'months', 'reps'] as const;
export type CoverageView = (typeof coverageViews)[number];

const headers: Readonly<Record<CoverageView, readonly string[]>> = {
  cells: [
    ...[
      'segment',
      'region',
      'role',
      'accounts',
      'value',
      'value unknown',
      'whitespace',
      'hours',
      'hours unknown',
    ],
    ...[
      'by hours',
      'by accounts',
      'by spend',
      'by ratio',
      'reps needed',
      'binds',
      'reps',
      'gap',
      'capacity',
      'cost',
    ],
  ],
  months: [
    ...[
      'month',
      'people',
      'capacity',
      'cost',
      'cost to acquire',
      'target',
      'quota coverage',
      'gap',
      'gap in reps',
    ],
    ...['CAC payback', 'LTV:CAC'],
  ],
  reps: [
    ...[
      'rep',
      'role',
      'month',
      'days in seat',
      'days of month',
      'quota',
      'ramp',
      'attainment',
      'still there',
    ],
    ...['people', 'capacity', 'cost'],
  ],
};

const cell = (figure: number | string | null): Cell => figure ?? '';

function cellRows({ rows }: CapacityPlan): Cell[][] {
  return rows.map((row) => [
    ...[row.segment ?? 'Total', row.region ?? '', row.role ?? 'All roles', row.accounts],
    ...[cell(row.value), row.valueUnknown, cell(row.whitespace), cell(row.hours), row.hoursUnknown],
    ...needRules.map((rule) => cell(row.by[rule])),
    ...[row.needed, row.binds, row.reps, row.gap, row.capacity, row.cost].map(cell),
  ]);
}

const monthName = (first: number): string => isoDay(first).slice(0, 7);

function monthRows({ months, year, plan }: CapacityPlan): Cell[][] {
  const named = [
    ...months.map((month) => [monthName(month.month.first), month] as const),
    [`FY${plan.year}`, year] as const,
  ];
  return named.map(([name, figures]) => [
    ...[name, figures.people],
    ...[figures.capacity, figures.cost, figures.acquisition, figures.target].map(cell),
    ...[figures.coverage, figures.gap, figures.gapReps, figures.payback, figures.lifetimeToCost].map(cell),
  ]);
}

function repRows({ reps }: CapacityPlan): Cell[][] {
  return reps.flatMap(({ rep, role, quota, attainment, months }) =>
    months.map(({ month, days, ramp, stay, people, capacity, cost }) => [
      ...[rep.name, role, monthName(month.first), days, month.days, cell(quota)],
      ...[ramp, attainment, stay, people, cell(capacity), cell(cost)],
    ]),
  );
}

const rowsOf: Readonly<Record<CoverageView, (plan: CapacityPlan) => Cell[][]>> = {
  cells: cellRows,
  months: monthRows,
  reps: repRows,
};

/** What `COVERAGE_PLAN` is given; its model has passed its check, and says something of coverage. */
export interface CoveragePlanArguments {
  readonly accounts: Table;
  readonly model: Model;
  readonly reps: Table;
  readonly view?: CoverageView;
}

/** A coverage plan as a table with its header: by cell and role, by month, or by rep and month. */
export function coveragePlanTable({
  accounts,
  model,
  reps,
  view = 'cells',
}: CoveragePlanArguments): Result<Cell[][]> {
  const read = readRepsBeside(reps);
  if (!read.ok) return read;
  const done = run(accounts, model, capacityColumns(model));
  if (!done.ok) return done;
  const plan = planCapacity(done.value, read.value);
  if (!plan.ok) return plan;
  const notices = [...read.notices, ...done.notices, ...plan.notices];
  return found([[...headers[view]], ...rowsOf[view](plan.value)], notices);
}
