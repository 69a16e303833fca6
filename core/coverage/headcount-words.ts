import { defineNotice, type Problem } from '../values/problem';
import { numberText } from '../values/number-text';
import type { Headcount, HeadcountStep, PlannedCell } from './headcount';

const merged = defineNotice(
  'headcount/merged',
  'its accounts fill {work} {work|head|heads}, fewer than {floor}: they are worked with {cell}',
);
const tooSmall = defineNotice(
  'headcount/too-small',
  'its accounts fill {work} {work|head|heads}, fewer than {floor}, and {region} has no neighbour to work them with',
);
const without = defineNotice(
  'headcount/without',
  'no heads are left for it; {floor} of them would cover {value}',
);
const notAsked = defineNotice(
  'headcount/not-asked',
  'the model does not say what an account of {segment} asks of {role}: add a row touch',
);
const lookedAfter = defineNotice(
  'headcount/looked-after',
  'all its accounts of known value are looked after',
);
const unvalued = defineNotice(
  'headcount/unvalued',
  '{count} {count|account is|accounts are} of no known value and {count|draws|draw} no head',
);
const orderCost = defineNotice(
  'headcount/order-cost',
  'without the top segment first so many heads could cover {cost} more ({share} %)',
);
const orderFree = defineNotice('headcount/order-free', 'the top segment first costs nothing');
const nowhere = defineNotice(
  'headcount/nowhere',
  'alone it brings nothing: a cell without heads takes {floor} at once',
);
const nothingLeft = defineNotice(
  'headcount/nothing-left',
  'every account of known value that {floor} people could work is looked after',
);
const goes = defineNotice('headcount/goes', '{changes}');

/** What is left of a subtraction of two sums is no money. */
const NOISE = 1e-9;

const nameOf = ({ segment, region }: PlannedCell): string => `${segment} × ${region}`;

/** Heads that the accounts of known value fill. */
const workOf = (cells: readonly PlannedCell[]): string =>
  numberText(
    cells.reduce((sum, { accounts, unvalued: blank, share }) => sum + (accounts - blank) * (share ?? 0), 0),
    1,
  );

/** What is to be said of a cell of the plan. */
export function cellFindings(plan: Headcount, at: number): readonly Problem[] {
  const { cells, floor, role } = plan;
  const cell = cells[at]!;
  const { segment, region, into, heads, next, share } = cell;
  if (share === null) return [notAsked({ segment, role })];
  if (into !== at) return [merged({ work: workOf([cell]), floor, cell: nameOf(cells[into]!) })];
  const blank = cell.unvalued > 0 ? [unvalued({ count: numberText(cell.unvalued) })] : [];
  if (heads > 0) return next > 0 ? blank : [lookedAfter(), ...blank];
  return [
    next > 0
      ? without({ floor, value: numberText(next * floor, 0) })
      : tooSmall({ work: workOf(cells.filter((each) => each.into === at)), floor, region }),
    ...blank,
  ];
}

/** What it costs that the top segment comes first; nothing is said where it does not. */
export function orderFindings({ first, plan: { value, most } }: Headcount): readonly Problem[] {
  if (first === 'value') return [];
  const cost = most - value;
  if (!(cost > NOISE * most)) return [orderFree()];
  return [orderCost({ cost: numberText(cost, 0), share: numberText((100 * cost) / most, 1) })];
}

/** Where one head more goes: the cells whose heads change. */
export function stepFinding(plan: Headcount, before: HeadcountStep, after: HeadcountStep): Problem {
  const changes = plan.cells.flatMap((cell, at) => {
    const change = after.byCell[at]! - before.byCell[at]!;
    return change === 0 ? [] : [`${nameOf(cell)} ${change > 0 ? '+' : '−'}${Math.abs(change)}`];
  });
  if (changes.length > 0) return goes({ changes: changes.join(', ') });
  const { floor, reachable } = plan;
  return (after.value >= reachable * (1 - NOISE) ? nothingLeft : nowhere)({ floor });
}
