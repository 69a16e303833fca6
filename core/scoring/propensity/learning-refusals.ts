import { defineProblem, type Problem } from '../../values/problem';
import type { LearnInput } from './learning';

/** Of each outcome, rows below which nothing is learned. */
export const leastOfEach = 20;

const allOne = defineProblem(
  'propensity-all-one',
  '{rows|the one decided row is|all {rows} decided rows are} {outcome}: there is nothing to tell apart',
);
const tooFew = defineProblem(
  'propensity-too-few',
  '{won} won and {lost} lost are too few to learn from; {least} of each are needed',
);
const oneAccount = defineProblem(
  'propensity-one-account',
  '{rows|the one decided row is|all {rows} decided rows are} of one account, and what is true of it may be true of no other',
);
const noFields = defineProblem('propensity-no-fields', 'there is no field to learn from');
const prior = defineProblem(
  'propensity-prior',
  'the share of buyers is more than 0 and less than 1, and {prior} is not: 12 % is written 0.12',
);

function problemsOfRows({ rows: { label, account } }: LearnInput): Problem[] {
  const won = label.reduce((sum, one) => sum + one, 0);
  const lost = label.length - won;
  if (label.length > 0 && (won === 0 || lost === 0)) {
    return [allOne({ rows: label.length, outcome: won === 0 ? 'lost' : 'won' })];
  }
  return [
    ...(won < leastOfEach || lost < leastOfEach ? [tooFew({ won, lost, least: leastOfEach })] : []),
    ...(label.length > 0 && account.every((row) => row === account[0])
      ? [oneAccount({ rows: label.length })]
      : []),
  ];
}

/**
 * Every reason not to learn at all: all won, all lost, fewer than 20 won or 20 lost, one account only, no field, a
 * share of buyers outside 0 to 1.
 *
 * @returns problems, all at once; none where there is enough to learn from
 */
export function learningRefusals(input: LearnInput): readonly Problem[] {
  const share = input.prior ?? null;
  return [
    ...problemsOfRows(input),
    ...(input.candidates.length === 0 ? [noFields()] : []),
    ...(share === null || (share > 0 && share < 1) ? [] : [prior({ prior: share })]),
  ];
}
