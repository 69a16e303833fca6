import { naturalLogarithm } from '../../stats/exponential';
import type { ComparedKey } from './compared-fields';
import { comparedFields, levelIn, placeOfField } from './compared-fields';
import type { DuplicateRecords } from './duplicate-records';
import type { PairColumns } from './pair-list';

const told = ['name', 'domain', 'phone', 'page'] as const satisfies readonly ComparedKey[];

/** Neither more nor less than this is said by how often a value stands there: a factor of the odds, as its logarithm. */
const least = -4;
const most = 2;

/** How much more or less than usual two records that have one and the same value say by it: a rare name more, a common one less. */
export interface FrequencyWeights {
  readonly of: (one: number, pattern: number) => number;
}

/** How many other records have a value, as a logarithm. */
const commonness = (count: number): number => naturalLogarithm(Math.max(1, count - 1));

/**
 * Weighs values by how often they stand there, against those of the pairs that agree.
 * Source: W. E. Winkler 2000 (frequency-based matching).
 */
export function frequencyWeights(records: DuplicateRecords, pairs: PairColumns): FrequencyWeights {
  const fields = told.map((key) => {
    const { codes, counts } = records[key];
    const place = placeOfField[key];
    const full = comparedFields[place]!.levels.length;
    const rarity = Float32Array.from(counts, commonness);
    let [sum, count] = [0, 0];
    pairs.one.forEach((one, at) => {
      if (levelIn(pairs.value[at]!, place) !== full) return;
      sum += rarity[codes[one]!]!;
      count += 1;
    });
    return { codes, rarity, place, full, usual: count === 0 ? 0 : sum / count };
  });
  return {
    of(one, pattern) {
      let weight = 0;
      for (const { codes, rarity, place, full, usual } of fields) {
        if (levelIn(pattern, place) !== full) continue;
        weight += Math.min(most, Math.max(least, usual - rarity[codes[one]!]!));
      }
      return weight;
    },
  };
}
