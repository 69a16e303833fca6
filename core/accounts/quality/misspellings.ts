import { editDistance } from '../edit-distance';
import { plainWords } from '../header-words';
import { knownCountries, knownIndustries } from '../known-values';

/** A value that is likely a misspelling of another. */
export interface Misspelling {
  readonly value: string;
  readonly suggestion: string;
  /** Rows that hold it. */
  readonly count: number;
}

const knownWords: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['industry', knownIndustries],
  ['country', knownCountries],
]);

/** Texts that differ by nature, so that likeness says nothing. */
const unlike = new Set([
  'street',
  'postal code',
  'phone',
  'description',
  'contact',
  'email',
  'naics',
  'sic',
  'owner',
  'parent',
  'currency',
]);

/** More distinct values than this are no categories, and comparing all with all would take long. */
const mostValues = 3000;
const mostFrequent = 300;

interface Spelling {
  readonly value: string;
  readonly plain: string;
  readonly count: number;
}

function limitFor(text: string): number {
  return text.length < 5 ? 0 : text.length < 9 ? 1 : 2;
}

const digitsOf = (text: string): string => text.replace(/\D+/g, ' ');

function isLike(wrong: string, right: string): boolean {
  const limit = limitFor(wrong);
  if (wrong === right || limit === 0 || digitsOf(wrong) !== digitsOf(right)) return false;
  const related = wrong[0] === right[0] || wrong.slice(-3) === right.slice(-3);
  return related && editDistance(wrong, right, limit) <= limit;
}

function closest(wrong: string, words: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const word of words) {
    if (!isLike(wrong, word)) continue;
    const distance = editDistance(wrong, word, 3);
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

/** Known words are kept in lower case; they are suggested with capitals where the value has one. */
function spelledLike(value: string, word: string): string {
  return /^\p{Lu}/u.test(value)
    ? word.replace(/\p{L}+/gu, (each) => each.charAt(0).toUpperCase() + each.slice(1))
    : word;
}

function spellings(texts: ReadonlyMap<string, number>): Spelling[] {
  const folded = new Map<string, Spelling>();
  for (const [value, count] of texts) {
    const plain = plainWords(value);
    const before = folded.get(plain);
    folded.set(plain, before ? { ...before, count: before.count + count } : { value, plain, count });
  }
  return [...folded.values()].sort((a, b) => b.count - a.count);
}

/**
 * Values of a category that are likely misspelt: within one letter (two, from nine letters on) of a known industry
 * or country, or of a value that stands at least twenty times as often. Numbers in them must agree: `Tier 1` is no
 * misspelling of `Tier 2`.
 * @param field the field's key
 * @param texts values and the rows that hold them
 * @returns none for fields whose texts differ by nature (streets, names of people)
 */
export function misspellings(field: string, texts: ReadonlyMap<string, number>): Misspelling[] {
  if (unlike.has(field) || texts.size > mostValues) return [];
  const known = knownWords.get(field) ?? new Set<string>();
  const all = spellings(texts);
  const frequent = all.filter(({ count }) => count >= 20).slice(0, mostFrequent);
  return all.flatMap(({ value, plain, count }) => {
    if (known.has(plain)) return [];
    const right = frequent.find((each) => each.count >= count * 20 && isLike(plain, each.plain))?.value;
    const word = right ?? closest(plain, known);
    return word === undefined ? [] : [{ value, suggestion: right ?? spelledLike(value, word), count }];
  });
}
