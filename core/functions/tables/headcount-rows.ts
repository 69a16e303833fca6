import type { Headcount, HeadcountStep, PlannedCell } from '../../coverage/headcount';
import { headcountOrders } from '../../coverage/headcount-order';
import { cellFindings, orderFindings, stepFinding } from '../../coverage/headcount-words';
import { headcountColumns } from '../../model/headcount-input';
import type { Model } from '../../model/model';
import { planHeads } from '../../model/plan-coverage';
import { run } from '../../model/run';
import type { Cell } from '../../values/cell';
import { found, type Problem, type Result } from '../../values/problem';
import type { Table } from '../../values/table';
import { readRepsBeside } from './read-beside';

/** What `HEADCOUNT` is given. */
export interface HeadcountArguments {
  readonly accounts: Table;
  readonly model: Model;
  readonly reps?: Table;
  readonly heads?: number;
  readonly budget?: number;
  /** The first name counts. */
  readonly role?: readonly string[];
  /** One of `headcountOrders`. */
  readonly first?: string;
}

/** A curve of more points is drawn in steps of several heads. */
const MOST_POINTS = 100;

/** What stands in a row; what is left out is blank. */
interface HeadcountRow {
  readonly what: string;
  readonly segment?: string;
  readonly region?: string;
  readonly heads?: Cell;
  readonly accounts?: Cell;
  readonly perHead?: Cell;
  readonly there?: Cell;
  readonly value?: Cell;
  readonly share?: Cell;
  readonly next?: Cell;
  readonly now?: Cell;
  readonly change?: Cell;
  readonly cost?: Cell;
  readonly finding?: string;
}

const sentence = (findings: readonly Problem[]): string => findings.map(({ message }) => message).join('; ');

const rowOf = (row: HeadcountRow): Cell[] => [
  row.what,
  row.segment ?? '',
  row.region ?? '',
  row.heads ?? '',
  row.accounts ?? '',
  row.perHead ?? '',
  row.there ?? '',
  row.value ?? '',
  row.share ?? '',
  row.next ?? '',
  row.now ?? '',
  row.change ?? '',
  row.cost ?? '',
  row.finding ?? '',
];

const shareOf = (part: number, whole: number): Cell => (whole > 0 ? part / whole : '');
const costOf = ({ cost }: Headcount, heads: number): Cell => (cost === null ? '' : cost * heads);

function cellRow(plan: Headcount, cell: PlannedCell, at: number): Cell[] {
  const { segment, region, accounts, there, heads, value, next, now } = cell;
  const own = { segment, region, accounts, there, now: now ?? '' };
  const finding = sentence(cellFindings(plan, at));
  if (cell.share === null) return rowOf({ what: 'not asked', ...own, finding });
  if (cell.into !== at) return rowOf({ what: 'merged', ...own, finding });
  const worked = plan.cells.filter(({ into, share }) => into === at && share !== null);
  const all = worked.reduce((sum, each) => sum + each.accounts, 0);
  const whole = worked.reduce((sum, each) => sum + each.there, 0);
  return rowOf({
    what: heads > 0 ? 'cell' : 'without',
    ...own,
    heads,
    perHead: heads > 0 ? all / heads : '',
    value,
    share: shareOf(value, whole),
    next,
    change: now === null ? '' : heads - worked.reduce((sum, each) => sum + each.now!, 0),
    cost: costOf(plan, heads),
    finding,
  });
}

function totalRow(plan: Headcount, notices: readonly Problem[]): Cell[] {
  const { cells, given, there, plan: step, ahead } = plan;
  const now = cells.every((cell) => cell.now === null)
    ? null
    : cells.reduce((sum, cell) => sum + (cell.now ?? 0), 0);
  return rowOf({
    what: 'total',
    heads: given,
    accounts: cells.reduce((sum, { accounts }) => sum + accounts, 0),
    there,
    value: step.value,
    share: shareOf(step.value, there),
    next: ahead[0]!.value - step.value,
    now: now ?? '',
    change: now === null ? '' : given - now,
    cost: costOf(plan, given),
    finding: sentence(notices),
  });
}

/** What so many heads could cover where the top segment does not come first. */
function byValueRow(plan: Headcount): readonly Cell[][] {
  const { plan: step, there, first } = plan;
  if (first === 'value') return [];
  return [
    rowOf({
      what: 'by value',
      heads: step.heads,
      value: step.most,
      share: shareOf(step.most, there),
      finding: sentence(orderFindings(plan)),
    }),
  ];
}

function aheadRows(plan: Headcount): readonly Cell[][] {
  return plan.ahead.map((step, at) => {
    const before: HeadcountStep = at === 0 ? plan.plan : plan.ahead[at - 1]!;
    return rowOf({
      what: 'next hire',
      heads: step.heads,
      value: step.value,
      share: shareOf(step.value, plan.there),
      next: step.value - before.value,
      cost: costOf(plan, step.heads),
      finding: stepFinding(plan, before, step).message,
    });
  });
}

function curveRows(plan: Headcount): readonly Cell[][] {
  const { curve, there } = plan;
  const every = Math.ceil((curve.length - 1) / MOST_POINTS);
  return curve.flatMap(({ heads, value }, at) => {
    if (at % every !== 0 && at !== curve.length - 1) return [];
    const after = curve[at + 1];
    return [
      rowOf({
        what: 'curve',
        heads,
        value,
        share: shareOf(value, there),
        next: after ? after.value - value : '',
        cost: costOf(plan, heads),
      }),
    ];
  });
}

/** Heads by cell, what the next hires bring, and the curve of value against headcount. */
export function headcountRows(given: HeadcountArguments): Result<Cell[][]> {
  const { accounts, model, heads, budget, role, first } = given;
  const reps = given.reps ? readRepsBeside(given.reps) : found(null);
  if (!reps.ok) return reps;
  const done = run(accounts, model, headcountColumns(model));
  if (!done.ok) return done;
  const order = headcountOrders.find((each) => each === first);
  const planned = planHeads(done.value, reps.value, {
    ...(heads === undefined ? {} : { heads }),
    ...(budget === undefined ? {} : { budget }),
    ...(role?.[0] === undefined ? {} : { role: role[0] }),
    ...(order === undefined ? {} : { first: order }),
  });
  if (!planned.ok) return planned;
  const plan = planned.value;
  return found(
    [
      ...plan.cells.map((cell, at) => cellRow(plan, cell, at)),
      totalRow(plan, [plan.worth, ...planned.notices]),
      ...byValueRow(plan),
      ...aheadRows(plan),
      ...curveRows(plan),
    ],
    [...reps.notices, ...done.notices, ...planned.notices],
  );
}
