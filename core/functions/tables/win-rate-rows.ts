import { fisherExact } from '../../stats/fisher-exact';
import { rateDifference } from '../../stats/rate-difference';
import { twoRatesTest } from '../../stats/two-rates-test';
import { wilsonInterval } from '../../stats/wilson-interval';
import type { Cell } from '../../values/cell';
import { defineProblem, found, refused, type Problem, type Result } from '../../values/problem';

const moreThanDecided = defineProblem(
  'won-of-decided',
  '{argument}: {won} of {decided} decided deals cannot be won; the wins come first, then won and lost together',
);
const noneDecided = defineProblem('none-decided', '{argument}: no deal is decided, so there is no win rate');
const levelOutside = defineProblem(
  'level-outside',
  'level: a level of confidence is above 0 and below 1; write {right}, not {level}',
);

/** Below this many expected wins or losses on a side, the exact p is to be read. */
const SMALL_EXPECTED = 5;
const USUAL_LEVEL = 0.95;

function countProblems(won: number, decided: number, names: readonly [string, string]): Problem[] {
  const [argument, base] = names;
  if (decided === 0) return [noneDecided({ argument: base })];
  return won > decided ? [moreThanDecided({ argument, won, decided })] : [];
}

function levelProblems(level: number): Problem[] {
  if (level > 0 && level < 1) return [];
  const right = level > 1 && level < 100 ? Number((level / 100).toPrecision(12)) : USUAL_LEVEL;
  return [levelOutside({ right, level })];
}

/** A win rate with Wilson's interval, as one row: rate, low, high. */
export function winRateIntervalRows(won: number, decided: number, level = USUAL_LEVEL): Result<Cell[][]> {
  const problems = [...countProblems(won, decided, ['won', 'decided']), ...levelProblems(level)];
  if (problems.length > 0) return refused(problems);
  const { rate, low, high } = wilsonInterval(won, decided, level);
  return found([[rate, low, high]]);
}

/**
 * Whether two win rates differ, as one row: difference, low, high (Newcombe), z, p (z), p (exact), which to read. The
 * exact p is to be read where fewer than 5 wins or losses are expected on a side.
 */
export function winRateTestRows(
  won: number,
  decided: number,
  won2: number,
  decided2: number,
): Result<Cell[][]> {
  const problems = [
    ...countProblems(won, decided, ['won', 'decided']),
    ...countProblems(won2, decided2, ['won2', 'decided2']),
  ];
  if (problems.length > 0) return refused(problems);
  const { difference, low, high } = rateDifference(won, decided, won2, decided2);
  const { z, p } = twoRatesTest(won, decided, won2, decided2);
  const [wins, all] = [won + won2, decided + decided2];
  const least = (Math.min(wins, all - wins) * Math.min(decided, decided2)) / all;
  const exact = fisherExact(won, decided, won2, decided2);
  return found([[difference, low, high, z, p, exact, least < SMALL_EXPECTED ? 'p (exact)' : 'p (z)']]);
}
