import { numberText } from '../../values/number-text';
import type { Problem } from '../../values/problem';
import type { Table } from '../../values/table';
import { impossiblePairs, mixedUnits } from './surprises';
import { middleOf } from './number-surprises';
import { rowPlace } from './row-place';
import type { ColumnTally } from './tally-column';

/** No firm takes in more per employee and year; the richest holding companies stay below. */
const mostPerEmployee = 50_000_000;
const leastPerEmployee = 100;

/**
 * Accounts whose revenue and employees cannot both be right (below 100 or above 50 million per employee), and
 * revenue that seems to be given now in whole units and now in thousands or millions.
 */
export function pairSurprises(
  revenue: ColumnTally | undefined,
  employees: ColumnTally | undefined,
  table: Pick<Table, 'firstRow'>,
): Problem[] {
  if (!revenue || !employees) return [];
  const pairs = [...revenue.values].flatMap((money, place) => {
    const people = employees.values[place] ?? NaN;
    return money > 0 && people > 0
      ? [{ money, people, each: money / people, row: revenue.rows[place] ?? 0 }]
      : [];
  });
  const middle = middleOf(pairs.map(({ each }) => each));
  const small = pairs.filter(({ each }) => each < middle / 200);
  const mixed = pairs.length >= 20 && small.length / pairs.length > 0.02;
  const wrong = pairs.filter(({ each }) => each > mostPerEmployee || (!mixed && each < leastPerEmployee));
  const [bad] = wrong;
  const found: Problem[] = [];
  if (bad) {
    const [employeesText, revenueText] = [numberText(bad.people), numberText(bad.money)];
    const told = { count: wrong.length, employees: employeesText, revenue: revenueText };
    found.push(impossiblePairs(told, rowPlace(table, bad.row)));
  }
  if (mixed) {
    const [first] = small;
    const told = { count: small.length, example: numberText(first?.money ?? 0) };
    found.push(mixedUnits(told, rowPlace(table, first?.row ?? 0)));
  }
  return found;
}
