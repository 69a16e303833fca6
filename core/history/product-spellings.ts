import { editDistance } from '../accounts/edit-distance';
import { plainWords } from '../accounts/header-words';
import { fold } from '../expr/fold';
import { numberText } from '../values/number-text';
import { defineNotice, type Problem } from '../values/problem';

/** A product that is probably a misspelling of another. */
export interface ProductSpelling {
  readonly name: string;
  readonly count: number;
  /** The product that is probably meant: of the list of products, else the more frequent spelling. */
  readonly nearest: string;
}

const nearMiss = defineNotice(
  'deals/product-spelling',
  '{count} {what} name product {name}; {nearest}? They are counted apart until the names agree',
);

const compact = (name: string): string => plainWords(name).replaceAll(' ', '');

/** True for one more or one changed letter in a long word; short words and digits tell products apart (`Plan A`, `X200`). */
function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const length = Math.min(one.length, other.length);
  if (length < 5 || /\d/.test(one + other)) return false;
  const limit = length < 8 ? 1 : 2;
  return editDistance(one, other, limit) <= limit;
}

function looksLike(one: string, other: string): boolean {
  if (compact(one) === compact(other)) return compact(one) !== '';
  const [left, right] = [plainWords(one).split(' '), plainWords(other).split(' ')];
  return left.length === right.length && left.every((word, at) => sameWord(word, right[at] ?? ''));
}

/** Products that are told apart at most; the comparison is one of each with each. */
const mostCompared = 500;

/**
 * Products that look like misspellings: of a product in the list where there is one, else of a more frequent spelling
 * in the table. `GTXPro` is like `GTX Pro` (the same but for blanks), `Basci Suite` like `Basic Suite`.
 * @param counts how many rows name each product
 * @param listed the products there are, where that is known
 * @returns the most frequent first. O(products²), at most 500 products
 */
export function productSpellings(
  counts: ReadonlyMap<string, number>,
  listed: readonly string[] = [],
): readonly ProductSpelling[] {
  const known = new Set(listed.map(fold));
  const seen = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, mostCompared);
  return seen.flatMap(([name, count], place) => {
    if (known.has(fold(name))) return [];
    const others = [...listed, ...(listed.length > 0 ? [] : seen.slice(0, place).map(([other]) => other))];
    const nearest = others.find((other) => looksLike(name, other));
    return nearest === undefined ? [] : [{ name, count, nearest }];
  });
}

/** The spellings in sentences: `1,480 deals name product GTXPro; GTX Pro?`. */
export function spellingNotices(spellings: readonly ProductSpelling[], what: string): readonly Problem[] {
  return spellings.map(({ name, count, nearest }) =>
    nearMiss({ count: numberText(count), what, name, nearest }),
  );
}
