import { mannWhitneyOfSorted } from '../../stats/mann-whitney';
import { sampleForRanks } from '../../stats/sample-for-ranks';
import { sampleForRates } from '../../stats/sample-for-rates';
import { sortNumbers } from '../../stats/sort-numbers';
import { sumOf } from '../../stats/sum-of';
import type { GroupOutcomes, Matters, MeasureName } from './outcomes';

/** What is known of one measure in one group: so many of so many, or values in order. */
export type Sample =
  | { readonly kind: 'rate'; readonly won: number; readonly size: number }
  | { readonly kind: 'values'; readonly values: Float64Array; readonly size: number };

/** One measure of all groups; a group that does not know it has a sample of size 0. */
export interface MeasureSamples {
  readonly measure: MeasureName;
  readonly unit: 'share' | 'days' | 'money';
  /** What is counted, in words. */
  readonly things: string;
  readonly samples: readonly Sample[];
  readonly pooled: Sample;
  /** How many each of two groups needs for the difference that matters. */
  readonly needed: number;
  /** Noncentrality per observation if the groups fell into two equal halves that differ by what matters. */
  readonly effect: number;
}

const MEASURES = [
  { measure: 'win rate', unit: 'share', things: 'decided deals' },
  { measure: 'cycle', unit: 'days', things: 'deals with a known cycle' },
  { measure: 'deal size', unit: 'money', things: 'won deals with a known size' },
  { measure: 'retention', unit: 'share', things: 'customers up for renewal' },
] as const;

/** The measures that at least two of the groups know. */
export function measureSamples(groups: readonly GroupOutcomes[], matters: Matters): MeasureSamples[] {
  return MEASURES.flatMap(({ measure, unit, things }) => {
    const samples = groups.map((group) => sampleOf(group, measure));
    if (samples.filter(({ size }) => size > 0).length < 2) return [];
    const pooled = pool(samples);
    return [{ measure, unit, things, samples, pooled, ...reach(pooled, matters) }];
  });
}

/** Several samples of one measure as one. */
export function pool(samples: readonly Sample[]): Sample {
  const parts = samples.flatMap((sample) => (sample.kind === 'values' ? [sample.values] : []));
  if (parts.length > 0) {
    const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
    let from = 0;
    for (const part of parts) {
      all.set(part, from);
      from += part.length;
    }
    return valuesOf(all);
  }
  const won = sumOf(samples.map((sample) => (sample.kind === 'rate' ? sample.won : 0)));
  return { kind: 'rate', won, size: sumOf(samples.map(({ size }) => size)) };
}

function sampleOf(group: GroupOutcomes, measure: MeasureName): Sample {
  if (measure === 'win rate') return rateOf(group.won, group.decided);
  if (measure === 'retention') return rateOf(group.retained, group.renewable);
  return valuesOf((measure === 'cycle' ? group.cycleDays : group.dealSizes) ?? []);
}

function rateOf(won = NaN, all = NaN): Sample {
  return won >= 0 && won <= all ? { kind: 'rate', won, size: all } : { kind: 'rate', won: 0, size: 0 };
}

function valuesOf(given: ArrayLike<number>): Sample {
  const values = sortNumbers(given);
  return { kind: 'values', values, size: values.length };
}

/**
 * Two rates that far apart stand evenly about the rate of all groups. Values that much larger are set against the values
 * themselves: how often they are the larger ones says how easily a rank test sees them, whatever the spread.
 */
function reach(pooled: Sample, matters: Matters): { needed: number; effect: number } {
  if (pooled.kind === 'rate') {
    const low = Math.min(Math.max(pooled.won / pooled.size - matters.rate / 2, 0), 1 - matters.rate);
    const middle = low + matters.rate / 2;
    const effect = (matters.rate * matters.rate) / 4 / (middle * (1 - middle));
    return { needed: sampleForRates(low, low + matters.rate), effect };
  }
  const larger = pooled.values.map((value) => value * (1 + matters.median));
  const { likelier } = mannWhitneyOfSorted(larger, pooled.values);
  return { needed: sampleForRanks(likelier), effect: 3 * (likelier - 0.5) ** 2 };
}
