import { blockPasses, neighbourOrder, rareWordKeys, rareWords } from './block-keys';
import { hasMet, meet, reach, type BlockPass } from './block-pass';
import type { DuplicateRecords } from './duplicate-records';
import type { NameBook } from './name-book';

/** How far the search has come: 0 to 1. */
export interface SearchProgress {
  readonly done: number;
}

/** Records that a word may have so that all pairs of them are looked at. */
const mostOfWord = 40;

/** Visits the pairs of records whose names share a rare word; a pair that shares several is visited for the first. */
function* meetByWords(
  records: DuplicateRecords,
  book: NameBook,
  play: Uint8Array,
  visit: (one: number, other: number) => void,
): Generator<number, void> {
  const { name, count } = records;
  const keys = rareWordKeys(records, book, mostOfWord);
  const starts = new Int32Array(book.texts.length + 2);
  const eachWord = (row: number, use: (word: number) => void): void => {
    if (play[row] === 0) return;
    const from = name.codes[row]! * rareWords;
    for (let at = from; at < from + rareWords; at += 1) if (keys[at] !== 0) use(keys[at]!);
  };
  for (let row = 0; row < count; row += 1) eachWord(row, (word) => (starts[word + 1]! += 1));
  for (let word = 1; word < starts.length; word += 1) starts[word]! += starts[word - 1]!;
  const rows = new Int32Array(starts.at(-1)!);
  const next = starts.slice();
  for (let row = 0; row < count; row += 1) eachWord(row, (word) => (rows[next[word]!++] = row));
  const firstShared = (one: number, other: number): number => {
    let least = Infinity;
    eachWord(one, (word) =>
      eachWord(other, (beside) => (least = word === beside ? Math.min(least, word) : least)),
    );
    return least;
  };
  for (let word = 1; word + 1 < starts.length; word += 1) {
    const to = starts[word + 1]!;
    for (let at = starts[word]!; at < to; at += 1) {
      for (let beside = at + 1; beside < to; beside += 1) {
        if (firstShared(rows[at]!, rows[beside]!) === word) visit(rows[at]!, rows[beside]!);
      }
    }
    if ((word & 4095) === 0) yield word / starts.length;
  }
}

/** Visits records that stand side by side where names are sorted. */
function* meetNeighbours(
  order: Int32Array,
  play: Uint8Array,
  visit: (one: number, other: number) => void,
): Generator<number, void> {
  for (let at = 0; at < order.length; at += 1) {
    if (play[order[at]!] === 0) continue;
    const end = Math.min(order.length, at + reach + 1);
    for (let beside = at + 1; beside < end; beside += 1) {
      if (play[order[beside]!] === 1) visit(order[at]!, order[beside]!);
    }
    if ((at & 16383) === 0) yield at / order.length;
  }
}

/**
 * Brings records together that may be one account, each pair once: those with one name, domain, telephone number, page or
 * address; in one place or city with names that sound or begin alike; with names that sound alike or are short for another;
 * neighbours where names are sorted; names that share a rare word. A key that many records have is looked at through its
 * sorted neighbours, so that the cost is in proportion to the records.
 * @param play 1 for a record that takes part
 * @param visit called with the earlier record first
 * @yields how far it has come
 */
export function* candidatePairs(
  records: DuplicateRecords,
  book: NameBook,
  play: Uint8Array,
  visit: (one: number, other: number) => void,
): Generator<SearchProgress, void> {
  const order = neighbourOrder(records, book);
  const ranks = new Int32Array(order.length);
  order.forEach((row, rank) => (ranks[row] = rank));
  const passes = blockPasses(records, book, order, play);
  const unlessMet =
    (before: readonly BlockPass[], areNeighboursMet: boolean) => (one: number, other: number) => {
      for (const pass of before) if (hasMet(pass, one, other)) return;
      if (areNeighboursMet && Math.abs(ranks[one]! - ranks[other]!) <= reach) return;
      if (one < other) visit(one, other);
      else visit(other, one);
    };
  const ways = [
    ...passes.map((pass, at) => meet(pass, unlessMet(passes.slice(0, at), false))),
    meetNeighbours(order, play, unlessMet(passes, false)),
    meetByWords(records, book, play, unlessMet(passes, true)),
  ];
  for (const [at, way] of ways.entries()) {
    for (const part of way) yield { done: (at + part) / ways.length };
  }
}
