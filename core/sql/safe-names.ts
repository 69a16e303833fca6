import { reservedWords } from './reserved-words';

/** PostgreSQL cuts names at 63 bytes; what makes a name its own needs room behind it. */
const LONGEST = 48;
const prefix = 'tamarack_';

/** A name's ASCII letters and digits, small, words joined by underscores: `Größe (m²)` is `grosse_m`. */
function wordsOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, LONGEST)
    .replace(/_+$/, '');
}

const isPlain = (name: string): boolean => /^[a-z]/.test(name) && !reservedWords.has(name);

/** Gives the safe name of a wish; where that is taken, of the second wish. */
export type SafeNames = (wish: string, second?: string) => string;

/**
 * Starts giving names that every engine takes without quotes: small ASCII letters, digits and underscores, each once, no
 * reserved word. User text never stands in a statement as a name of ours.
 * @param taken names that stand beside ours, in any case: the accounts' own columns
 * @returns a name that is reserved, or taken under every wish, is called after us, and numbered from the second on
 */
export function createSafeNames(taken: Iterable<string>): SafeNames {
  const given = new Set([...taken].map((name) => name.toLowerCase()));
  return (wish, second = wish) => {
    const wishes = [wish, second].map(wordsOf);
    const [words = ''] = wishes;
    const marked = words.startsWith(prefix) ? words : `${prefix}${words || 'column'}`;
    const first = wishes.find((each) => isPlain(each) && !given.has(each)) ?? marked;
    let name = first;
    for (let number = 2; given.has(name); number += 1) name = `${first}_${number}`;
    given.add(name);
    return name;
  };
}
