import { seededChance } from '../../stats/seeded-chance';
import { candidatePairs, type SearchProgress } from './candidate-pairs';
import { patternCount } from './compared-fields';
import { recordComparer, type RecordComparer } from './compare-records';
import type { DuplicateRecords } from './duplicate-records';
import { frequencyWeights } from './frequency-weights';
import { expectedMatches, learnMatches, probabilityOf, type MatchModel } from './match-model';
import { nameBook, type NameBook } from './name-book';
import { pairList, type PairColumns, type PairList } from './pair-list';

/** Pairs of records that may be one account, with how likely that is. */
export interface ScoredPairs {
  /** The earlier record, the later one, and the levels of their fields as one number. */
  readonly pairs: PairColumns;
  /** The natural logarithm of the odds that a pair is one account. */
  readonly odds: Float32Array;
  readonly model: MatchModel;
  /** Pairs that agree but are parts of one group of firms: `value` is a place in `relationNames`. */
  readonly related: PairColumns;
  /** `TEST` for a record whose name was typed to try a form out, `PLACEHOLDER` for one of very many of one name alone. */
  readonly apart: Uint8Array;
  /** Pairs that were compared. */
  readonly compared: number;
  /** The levels of any two records, and their odds. */
  readonly patternOf: (one: number, other: number) => number;
  readonly oddsOf: (one: number, other: number) => number;
}

/** Pairs that are drawn by chance to see what two accounts agree in. */
const drawnPairs = 200_000;
/** Pairs less likely than this before anything is learned are not kept: odds, as their logarithm. */
const leastKept = -11;
/** Related pairs that are kept; more are only counted by what they do to the others. */
const mostRelated = 500_000;
/** The odds of a pair that is related. */
const unlike = -30;

function drawnPatterns(
  count: number,
  play: Uint8Array,
  seed: number,
  patternOf: (one: number, other: number) => number,
) {
  const drawn = new Float64Array(patternCount);
  if (count < 2) return drawn;
  const chance = seededChance(seed);
  for (let at = 0; at < Math.min(drawnPairs, count * 50); at += 1) {
    const [one, other] = [chance.below(count), chance.below(count)];
    if (one !== other && play[one] === 1 && play[other] === 1) drawn[patternOf(one, other)]! += 1;
  }
  return drawn;
}

/** Records of one name and nothing else, from which on the name is no firm's. */
const mostNameless = 50;

/** Marks of records that are set apart. */
export const TEST = 1;
export const PLACEHOLDER = 2;

/** Records that have nothing but their name, by name. */
function bareRecords(records: DuplicateRecords): Int32Array {
  const { name, domain, phone, page, street, postalCode } = records;
  const counts = new Int32Array(name.texts.length);
  for (let row = 0; row < records.count; row += 1) {
    const hasMore = [domain, phone, page, street, postalCode].some(({ codes }) => codes[row] !== 0);
    if (!hasMore) counts[name.codes[row]!]! += 1;
  }
  return counts;
}

/** Records that take part: not those without name and site, nor those whose name was typed to fill it. */
function partsOf(records: DuplicateRecords, { isTest }: NameBook) {
  const { count, name, domain } = records;
  const bare = bareRecords(records);
  const apart = new Uint8Array(count);
  const play = new Uint8Array(count);
  for (let row = 0; row < count; row += 1) {
    const code = name.codes[row]!;
    const isFilling = code !== 0 && bare[code]! > mostNameless;
    // A firm may well be called ABC: with a site of its own it is one.
    const isTyped = isTest[code] === 1 && domain.codes[row] === 0;
    apart[row] = isTyped ? TEST : isFilling ? PLACEHOLDER : 0;
    play[row] = Number(apart[row] === 0 && (code !== 0 || domain.codes[row] !== 0));
  }
  return { apart, play };
}

/** Pairs as they were brought together. */
interface Meetings {
  readonly met: Float64Array;
  readonly kept: PairList;
  readonly related: PairList;
  compared: number;
}

/** Counts each pair that is met, and keeps those that may be one account or are related. */
function meetings(records: number, { patternOf, relationOf }: RecordComparer) {
  const expected = expectedMatches(records).odds;
  const seen: Meetings = {
    met: new Float64Array(patternCount),
    kept: pairList(),
    related: pairList(),
    compared: 0,
  };
  const visit = (one: number, other: number): void => {
    const pattern = patternOf(one, other);
    const relation = expected[pattern]! < leastKept ? 0 : relationOf(one, other, pattern);
    seen.compared += 1;
    if (relation > 0) {
      if (seen.related.length() < mostRelated) seen.related.add(one, other, relation);
      return;
    }
    seen.met[pattern]! += 1;
    if (expected[pattern]! >= leastKept) seen.kept.add(one, other, pattern);
  };
  return { seen, visit };
}

/**
 * Compares records that may be one account and learns from them how much each agreement says.
 * @param seed of the pairs that are drawn by chance
 * @yields how far it has come, 0 to 1
 */
export function* scorePairs(records: DuplicateRecords, seed: number): Generator<SearchProgress, ScoredPairs> {
  const book = nameBook(records.name);
  const { apart, play } = partsOf(records, book);
  const comparer = recordComparer(records, book);
  const { patternOf, relationOf } = comparer;
  const { seen, visit } = meetings(records.count, comparer);
  yield* candidatePairs(records, book, play, visit);
  const drawn = drawnPatterns(records.count, play, seed, patternOf);
  const model = learnMatches({ met: seen.met, drawn, records: records.count });
  const pairs = seen.kept.columns();
  const frequency = frequencyWeights(records, pairs);
  const oddsAt = (one: number, pattern: number): number => model.odds[pattern]! + frequency.of(one, pattern);
  const odds = new Float32Array(pairs.one.length);
  // A typed array made by from() goes through a plain list of all its items, several times its size.
  for (let at = 0; at < odds.length; at += 1) odds[at] = oddsAt(pairs.one[at]!, pairs.value[at]!);
  return {
    pairs,
    odds,
    model,
    related: seen.related.columns(),
    apart,
    compared: seen.compared,
    patternOf,
    oddsOf(one, other) {
      const pattern = patternOf(one, other);
      return relationOf(one, other, pattern) === 0 ? oddsAt(one, pattern) : unlike;
    },
  };
}

/** How likely a scored pair is one account, 0 to 1. */
export function pairProbability({ odds }: ScoredPairs, at: number): number {
  return probabilityOf(odds[at]!);
}
