import { defineProblem, type Problem } from '../values/problem';
import type { Retention } from './valuation';

const parameter = defineProblem(
  'retention-parameter',
  '{name} of an sBG is a number above 0, and {value} is not',
);
const parameterError = defineProblem(
  'retention-error',
  'the standard error of {name} is a number of 0 or more, and {value} is not',
);
const rateRange = defineProblem(
  'retention-rate',
  'a retention rate is more than 0 and at most 1, and {value} is not',
);
const notPercent = defineProblem('retention-share', '{name} is a share of 1: {right}, not {value}');
const curveEmpty = defineProblem(
  'retention-curve-empty',
  'a curve needs the share of customers that remain after 1, 2, … years',
);
const curveRange = defineProblem(
  'retention-curve-range',
  'a share that remains is from 0 to 1, and {value} is not',
);
const curveRises = defineProblem(
  'retention-curve-rises',
  'the curve rises from {before} to {value} after {years} years; who has left does not come back',
);
const curveZero = defineProblem(
  'retention-curve-zero',
  'nobody remains after the first year, so nobody stays',
);
const accountsWrong = defineProblem(
  'retention-accounts',
  'the accounts behind a retention are a whole number of 1 or more, not {value}',
);

/** A percentage as a share, without the noise of dividing: 86.9 is 0.869. */
const asShare = (percent: number): number => Number((percent / 100).toPrecision(12));
const isPercent = (value: number): boolean => value > 1 && value <= 100;

function checkRate(rate: number): Problem[] {
  const at = { path: 'rate' };
  if (rate > 0 && rate <= 1) return [];
  return isPercent(rate)
    ? [notPercent({ name: 'a retention rate', right: asShare(rate), value: rate }, at)]
    : [rateRange({ value: rate }, at)];
}

function checkCurve(remaining: readonly number[]): Problem[] {
  if (remaining.length === 0) return [curveEmpty({}, { path: 'remaining' })];
  return remaining.flatMap((value, place) => {
    const at = { path: `remaining[${place}]` };
    const before = remaining[place - 1] ?? 1;
    if (isPercent(value)) {
      return [notPercent({ name: 'a share that remains', right: asShare(value), value }, at)];
    }
    if (!(value >= 0 && value <= 1)) return [curveRange({ value }, at)];
    if (place === 0 && value === 0) return [curveZero({}, at)];
    return value > before && before >= 0 ? [curveRises({ before, value, years: place + 1 }, at)] : [];
  });
}

function checkSbg(retention: Extract<Retention, { method: 'sBG' }>): Problem[] {
  return (['alpha', 'beta'] as const).flatMap((name) => {
    const value = retention[name];
    const error = retention[`${name}Error`];
    const sound = value > 0 && value < Infinity;
    const errorSound = error === undefined || (error >= 0 && error < Infinity);
    return [
      ...(sound ? [] : [parameter({ name, value }, { path: name })]),
      ...(errorSound ? [] : [parameterError({ name, value: error }, { path: `${name}Error` })]),
    ];
  });
}

function checkMethod(retention: Retention): Problem[] {
  switch (retention.method) {
    case 'sBG':
      return checkSbg(retention);
    case 'constant':
      return checkRate(retention.rate);
    case 'curve':
      return checkCurve(retention.remaining);
  }
}

/**
 * Every problem of one retention, all at once: alpha and beta above 0; a rate more than 0 and at most 1; a curve of
 * shares that never rises. A percentage is said as the share that it means.
 * @param retention as it stands in the model
 * @returns problems with paths within the retention (`rate`, `remaining[2]`); empty when it is sound
 */
export function checkRetention(retention: Retention): readonly Problem[] {
  const { accounts } = retention;
  const counted = accounts === undefined || (Number.isInteger(accounts) && accounts >= 1);
  return [
    ...checkMethod(retention),
    ...(counted ? [] : [accountsWrong({ value: accounts }, { path: 'accounts' })]),
  ];
}
