import { editDistance } from '../edit-distance';
import { jaroWinkler } from '../jaro-winkler';
import type { NameBook } from './name-book';

const leastAlike = 0.88;
/** Letters in which two words may differ, by the length of the shorter one. */
const allowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

const slots = 1 << 16;

/** How alike two words are, remembered for those that were asked last. */
function wordComparer(texts: readonly string[]) {
  const ones = new Int32Array(slots).fill(-1);
  const others = new Int32Array(slots);
  const alike = new Float32Array(slots);
  const compare = (one: string, other: string): number => {
    const most = allowed(Math.min(one.length, other.length));
    if (most === 0 || Math.abs(one.length - other.length) > most) return 0;
    const likeness = jaroWinkler(one, other);
    return likeness >= leastAlike && editDistance(one, other, most) <= most ? likeness : 0;
  };
  return (one: number, other: number): number => {
    const slot = (Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca77)) >>> 16;
    if (ones[slot] !== one || others[slot] !== other) {
      ones[slot] = one;
      others[slot] = other;
      alike[slot] = compare(texts[one]!, texts[other]!);
    }
    return alike[slot]!;
  };
}

/** The words of a name: from and up to a place in the book's words. */
interface Span {
  readonly from: number;
  readonly to: number;
}

function weightOf({ words, weights }: NameBook, { from, to }: Span): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += weights[words[at]!]!;
  return sum;
}

function hasNumberLeft({ words, isNumber }: NameBook, { from, to }: Span, used: Uint8Array): boolean {
  for (let at = from; at < to; at += 1) if (used[at - from] === 0 && isNumber[words[at]!] === 1) return true;
  return false;
}

const spanOf = (starts: Int32Array, name: number): Span => ({ from: starts[name]!, to: starts[name + 1]! });

/** Words of a name at most, as the book cuts them. */
const mostWords = 16;

/**
 * Opens the measure of what two names share: the weight of their words that are the same or misspelt, of the weight of all.
 * @returns 0 to 1; −1 where the names have numbers that contradict each other: `store 12` and `store 13`
 */
export function wordSharer(book: NameBook): (first: number, second: number) => number {
  const { starts, words, weights, isNumber, texts } = book;
  const likeness = wordComparer(texts);
  /** Which words of each name have found their like. */
  const [usedOfOne, usedOfOther] = [new Uint8Array(mostWords), new Uint8Array(mostWords)];

  const shareSame = (one: Span, other: Span): number => {
    let shared = 0;
    for (let at = one.from; at < one.to; at += 1) {
      for (let beside = other.from; beside < other.to; beside += 1) {
        if (words[at] !== words[beside] || usedOfOther[beside - other.from] === 1) continue;
        usedOfOne[at - one.from] = usedOfOther[beside - other.from] = 1;
        shared += 2 * weights[words[at]!]!;
        break;
      }
    }
    return shared;
  };
  const shareNear = (word: number, { from, to }: Span): number => {
    let [best, place] = [0, -1];
    for (let at = from; at < to; at += 1) {
      if (usedOfOther[at - from] === 1 || isNumber[words[at]!] === 1) continue;
      const alike = likeness(word, words[at]!);
      if (alike > best) [best, place] = [alike, at];
    }
    if (place < 0) return 0;
    usedOfOther[place - from] = 1;
    return best * (weights[word]! + weights[words[place]!]!);
  };
  return (first: number, second: number): number => {
    const [one, other] = [spanOf(starts, first), spanOf(starts, second)];
    usedOfOne.fill(0);
    usedOfOther.fill(0);
    let shared = shareSame(one, other);
    if (hasNumberLeft(book, one, usedOfOne) && hasNumberLeft(book, other, usedOfOther)) return -1;
    for (let at = one.from; at < one.to; at += 1) {
      const isLeft = usedOfOne[at - one.from] === 0 && isNumber[words[at]!] === 0;
      if (isLeft) shared += shareNear(words[at]!, other);
    }
    return shared / (weightOf(book, one) + weightOf(book, other));
  };
}
