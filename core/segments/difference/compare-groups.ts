import { cohenH } from '../../stats/cohen-h';
import { fisherExact } from '../../stats/fisher-exact';
import { mannWhitneyOfSorted } from '../../stats/mann-whitney';
import { quantileOfSorted } from '../../stats/quantile';
import { rateDifference } from '../../stats/rate-difference';
import { twoRatesTest } from '../../stats/two-rates-test';
import type { MeasureComparison } from './outcomes';
import { pool, type MeasureSamples, type Sample } from './samples';

/** Which two are compared, by their place; null stands for all the others together. */
export interface Pairing {
  readonly first: number;
  readonly second: number | null;
}

/** A comparison before the correction for there being several. */
export type PairTest = Omit<MeasureComparison, 'adjusted' | 'differs'>;

const SMALL_EXPECTED = 5;

/** Tests one measure of two groups; nothing where one of them does not know it. */
export function comparePair(of: MeasureSamples, { first, second }: Pairing): readonly PairTest[] {
  const one = of.samples[first] as Sample;
  const two =
    second === null ? pool(of.samples.filter((_, at) => at !== first)) : (of.samples[second] as Sample);
  if (one.size === 0 || two.size === 0) return [];
  const { measure, needed } = of;
  const canTell = 2 / (1 / one.size + 1 / two.size) >= needed;
  const sizes = [one.size, two.size] as const;
  return [{ measure, ...compareSamples(one, two), sizes, needed, canTell }];
}

function compareSamples(one: Sample, two: Sample) {
  if (one.kind === 'values' && two.kind === 'values') {
    const { p, rankBiserial } = mannWhitneyOfSorted(one.values, two.values);
    const difference = quantileOfSorted(one.values, 0.5) - quantileOfSorted(two.values, 0.5);
    return { test: 'Mann-Whitney' as const, p, difference, low: NaN, high: NaN, effect: rankBiserial };
  }
  if (one.kind !== 'rate' || two.kind !== 'rate') throw new Error('a measure is a rate or values, not both');
  const won = one.won + two.won;
  const rarer = Math.min(won, one.size + two.size - won);
  const leastExpected = (rarer * Math.min(one.size, two.size)) / (one.size + two.size);
  const isExact = leastExpected < SMALL_EXPECTED;
  return {
    test: isExact ? ('Fisher exact' as const) : ('two-proportion z' as const),
    p: isExact
      ? fisherExact(one.won, one.size, two.won, two.size)
      : twoRatesTest(one.won, one.size, two.won, two.size).p,
    ...rateDifference(one.won, one.size, two.won, two.size),
    effect: cohenH(one.won / one.size, two.won / two.size),
  };
}
