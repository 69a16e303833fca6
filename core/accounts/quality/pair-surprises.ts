import { numberText } from '../../values/number-text';
import type { Problem } from '../../values/problem';
import { impossiblePairs, mixedUnits } from './surprises';
import { middleOf } from './number-surprises';
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
): Problem[] {
  if (!revenue || !employees) return [];
  const pairs = [...revenue.values].flatMap((money, place) => {
    const people = employees.values[place] ?? NaN;
    return money > 0 && people > 0 ? [{ money, people, each: money / people }] : [];
  });
  const middle = middleOf(pairs.map(({ each }) => each));
  const small = pairs.filter(({ each }) => each < middle / 200);
  const mixed = pairs.length >= 20 && small.length / pairs.length > 0.02;
  const wrong = pairs.filter(({ each }) => each > mostPerEmployee || (!mixed && each < leastPerEmployee));
  const [bad] = wrong;
  const found: Problem[] = [];
  if (bad) {
    const [employeesText, revenueText] = [numberText(bad.people), numberText(bad.money)];
    found.push(impossiblePairs({ count: wrong.length, employees: employeesText, revenue: revenueText }));
  }
  if (mixed) found.push(mixedUnits({ count: small.length, example: numberText(small[0]?.money ?? 0) }));
  return found;
}
