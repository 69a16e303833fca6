import { noncentralityNeeded } from '../../stats/chi-square-power';
import { chiSquareTest } from '../../stats/chi-square-test';
import { fisherExact } from '../../stats/fisher-exact';
import { kruskalWallisOfSorted } from '../../stats/kruskal-wallis';
import { mannWhitneyOfSorted } from '../../stats/mann-whitney';
import { medianIntervalOfSorted } from '../../stats/median-interval';
import { wilsonInterval } from '../../stats/wilson-interval';
import type { GroupEstimate, MeasureFinding, Said } from './outcomes';
import type { MeasureSamples, Sample } from './samples';

/** A measure's overall test, before the correction for there being several measures. */
export type MeasureTest = Omit<MeasureFinding, keyof Said | 'adjusted' | 'differs'>;

type Outcome = Pick<MeasureFinding, 'test' | 'statistic' | 'degrees' | 'p' | 'effect' | 'isRough'>;

const SMALL_EXPECTED = 5;

/** Tests one measure over all groups that know it. */
export function testMeasure(of: MeasureSamples, groups: readonly string[]): MeasureTest {
  const known = of.samples.filter(({ size }) => size > 0);
  const { measure, unit, pooled } = of;
  const share = evenShare(known.map(({ size }) => size));
  const effect = of.effect * 4 * share * (1 - share);
  const needed = Math.ceil(noncentralityNeeded(known.length - 1) / effect);
  return {
    measure,
    unit,
    ...(pooled.kind === 'rate' ? testRates(known) : testValues(known)),
    size: pooled.size,
    needed,
    canTell: pooled.size >= needed,
    estimates: of.samples.flatMap((sample, at) =>
      sample.size > 0 ? [estimateOf(groups[at] as string, sample)] : [],
    ),
  };
}

/** A group's rate with Wilson's interval, or its median with that of order statistics. */
export function estimateOf(group: string, sample: Sample): GroupEstimate {
  const { size } = sample;
  if (sample.kind === 'rate') {
    const { rate, low, high } = wilsonInterval(sample.won, size);
    return { group, size, estimate: rate, low, high };
  }
  const { median, low, high } = medianIntervalOfSorted(sample.values);
  return { group, size, estimate: median, low, high };
}

function testRates(samples: readonly Sample[]): Outcome {
  const counts = samples.map((sample) =>
    sample.kind === 'rate' ? [sample.won, sample.size - sample.won] : [],
  );
  const { statistic, degrees, p, leastExpected, strength } = chiSquareTest(counts);
  // Where all or none are won there is nothing that could differ, and no chi-square.
  if (p !== p) {
    const nothing = { statistic: 0, degrees: samples.length - 1, p: 1, effect: 0, isRough: false };
    return { test: 'chi-square', ...nothing };
  }
  const isSmall = leastExpected < SMALL_EXPECTED;
  const [first, second] = counts as [number[], number[]];
  if (isSmall && counts.length === 2) {
    const [won1 = 0, lost1 = 0] = first;
    const [won2 = 0, lost2 = 0] = second;
    const exact = fisherExact(won1, won1 + lost1, won2, won2 + lost2);
    const none = { statistic: NaN, degrees: NaN, isRough: false };
    return { test: 'Fisher exact', ...none, p: exact, effect: strength };
  }
  return { test: 'chi-square', statistic, degrees, p, effect: strength, isRough: isSmall };
}

function testValues(samples: readonly Sample[]): Outcome {
  const values = samples.flatMap((sample) => (sample.kind === 'values' ? [sample.values] : []));
  if (values.length === 2) {
    const { u, p, rankBiserial } = mannWhitneyOfSorted(values[0] ?? [], values[1] ?? []);
    const none = { degrees: NaN, isRough: false };
    return { test: 'Mann-Whitney', statistic: u, ...none, p, effect: rankBiserial };
  }
  const { statistic, degrees, p, strength } = kruskalWallisOfSorted(values);
  return { test: 'Kruskal-Wallis', statistic, degrees, p, effect: strength, isRough: false };
}

/** The share of the smaller side when groups are dealt, largest first, each to the side that has less. */
function evenShare(sizes: readonly number[]): number {
  let [less, more] = [0, 0];
  for (const size of [...sizes].sort((a, b) => b - a)) {
    less += size;
    if (less > more) [less, more] = [more, less];
  }
  return less / (less + more);
}
