import { exponential, naturalLogarithm } from '../../stats/exponential';
import { comparedFields, levelIn } from './compared-fields';

/** How much each level of each field says for one account rather than two, as it was learned (Fellegi and Sunter). */
export interface MatchModel {
  /** The share of all pairs of records that are one account. */
  readonly prior: number;
  /** By field and level − 1: the share of pairs of one account, and of two, that agree so far. */
  readonly same: readonly Float64Array[];
  readonly other: readonly Float64Array[];
  /** The natural logarithm of the odds that each pattern is one account. */
  readonly odds: Float64Array;
}

/** Pairs by pattern. */
export interface PatternCounts {
  /** Of pairs that were brought together. */
  readonly met: Float64Array;
  /** Of pairs drawn by chance from all. */
  readonly drawn: Float64Array;
  /** Records. */
  readonly records: number;
}

const rounds = 50;
/** Pairs for which what was expected beforehand counts: of one account, and of two. */
const expectedSame = 25;
const expectedOther = 10_000;
/** Of the records, at least so many have another of the same account; where data are thin nothing else says so. */
const leastShare = 0.002;
const firstShare = 0.05;

interface Pattern {
  readonly pattern: number;
  readonly count: number;
  readonly levels: readonly number[];
}

function patternsIn(counts: Float64Array): Pattern[] {
  const found: Pattern[] = [];
  counts.forEach((count, pattern) => {
    if (count > 0)
      found.push({ pattern, count, levels: comparedFields.map((_, at) => levelIn(pattern, at)) });
  });
  return found;
}

/** Sums by field and level of patterns, each taken as often as `share` says of it. */
function levelSums(patterns: readonly Pattern[], share: (at: number) => number): Float64Array[] {
  const sums = comparedFields.map(({ levels }) => new Float64Array(levels.length));
  patterns.forEach(({ count, levels }, at) => {
    const times = count * share(at);
    levels.forEach((level, field) => {
      if (level > 0) sums[field]![level - 1]! += times;
    });
  });
  return sums;
}

const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/** What two accounts drawn at random agree in: from the sample, where a level is rare from what is expected. */
function firstOther(drawn: Float64Array[]): Float64Array[] {
  return comparedFields.map(({ other, rareFrom }, field) => {
    const sample = drawn[field]!;
    const all = total(sample);
    const often = Float64Array.from(other, (share, at) =>
      at + 1 < rareFrom ? (sample[at]! + 50 * share) / (all + 50) : share,
    );
    return often;
  });
}

/** By field and level, what it adds to the odds; 0 where one is blank. */
function addendsOf(same: readonly Float64Array[], other: readonly Float64Array[]): readonly Float64Array[] {
  return same.map((shares, field) =>
    Float64Array.from([0, ...shares], (share, level) =>
      level === 0 ? 0 : naturalLogarithm(share / other[field]![level - 1]!),
    ),
  );
}

const startOf = (prior: number): number => naturalLogarithm(prior / (1 - prior));

function oddsOf(levels: readonly number[], start: number, addends: readonly Float64Array[]): number {
  let odds = start;
  for (let field = 0; field < levels.length; field += 1) odds += addends[field]![levels[field]!]!;
  return odds;
}

/** The probability that odds, as their natural logarithm, stand for. */
export function probabilityOf(odds: number): number {
  return odds > 30 ? 1 : odds < -30 ? 0 : 1 / (1 + exponential(-odds));
}

function oddsTable(
  prior: number,
  same: readonly Float64Array[],
  other: readonly Float64Array[],
): Float64Array {
  // Field by field: what stands so far, once for each level of the next.
  return addendsOf(same, other).reduce(
    (before, addends) => {
      const odds = new Float64Array(before.length * addends.length);
      addends.forEach((addend, level) => {
        before.forEach((each, at) => (odds[level * before.length + at] = each + addend));
      });
      return odds;
    },
    Float64Array.of(startOf(prior)),
  );
}

const pairsOf = (records: number): number => Math.max(1, (records * (records - 1)) / 2);

/** What is expected before the data are heard. */
export function expectedMatches(records: number): MatchModel {
  const prior = Math.min(0.3, (firstShare * records) / pairsOf(records));
  const same = comparedFields.map((field) => Float64Array.from(field.same));
  const other = comparedFields.map((field) => Float64Array.from(field.other));
  return { prior, same, other, odds: oddsTable(prior, same, other) };
}

/**
 * Learns from pairs of which nobody said whether they are one account how much each agreement says (EM): levels that pairs of
 * two accounts often have from pairs drawn by chance, rare ones and those of one account from the pairs that were brought
 * together. What was expected beforehand counts as 25 pairs, so that few records stay sane.
 * Source: I. P. Fellegi, A. B. Sunter 1969; W. E. Winkler 1988 (EM).
 */
export function learnMatches({ met, drawn, records }: PatternCounts): MatchModel {
  const patterns = patternsIn(met);
  const sample = levelSums(patternsIn(drawn), () => 1);
  const pairs = pairsOf(records);
  const sampled = Math.max(1, total(drawn));
  let { prior, same } = expectedMatches(records);
  let other = firstOther(sample);
  for (let round = 0; round < rounds; round += 1) {
    const [start, addends] = [startOf(prior), addendsOf(same, other)];
    const chances = patterns.map(({ levels }) => probabilityOf(oddsOf(levels, start, addends)));
    const ofSame = levelSums(patterns, (at) => chances[at]!);
    const ofOther = levelSums(patterns, (at) => 1 - chances[at]!);
    same = comparedFields.map((field, at) => {
      const all = total(ofSame[at]!) + expectedSame;
      return Float64Array.from(
        field.same,
        (share, level) => (ofSame[at]![level]! + expectedSame * share) / all,
      );
    });
    other = other.map((before, at) => {
      const { rareFrom, other: expected } = comparedFields[at]!;
      const known = (pairs * total(sample[at]!)) / sampled + expectedOther;
      return before.map((share, level) =>
        level + 1 < rareFrom
          ? share
          : (ofOther[at]![level]! + Math.max(1, expectedOther * expected[level]!)) / known,
      );
    });
    const matched = patterns.reduce((sum, { count }, at) => sum + count * chances[at]!, 0);
    prior = Math.min(0.3, Math.max(matched, leastShare * records, 0.5) / pairs);
  }
  return { prior, same, other, odds: oddsTable(prior, same, other) };
}
