import { editDistance } from '../accounts/edit-distance';
import { normaliseName } from '../accounts/normalise-name';

/** A name as near misses compare it: without legal forms, punctuation and blanks. */
const compactName = (name: string): string => normaliseName(name).replaceAll(' ', '');

/** A known name and the form in which it is compared. */
export interface ComparedName {
  readonly name: string;
  readonly compact: string;
}

/** How many letters two names may differ in: about one in five. */
const allowed = (length: number): number => (length < 4 ? 0 : Math.min(4, Math.floor((length + 2) / 5)));

/** The edit distance of what is left of two texts without their common beginning and end, which costs nothing. */
function distanceOf(one: string, other: string, limit: number): number {
  let from = 0;
  let [oneEnd, otherEnd] = [one.length, other.length];
  while (from < oneEnd && from < otherEnd && one.charCodeAt(from) === other.charCodeAt(from)) from += 1;
  while (oneEnd > from && otherEnd > from && one.charCodeAt(oneEnd - 1) === other.charCodeAt(otherEnd - 1)) {
    oneEnd -= 1;
    otherEnd -= 1;
  }
  if (oneEnd === from || otherEnd === from) return Math.min(oneEnd + otherEnd - 2 * from, limit + 1);
  return editDistance(one.slice(from, oneEnd), other.slice(from, otherEnd), limit);
}

/**
 * The known name that a misspelt one probably means: the same letters without blanks, else the least edit distance of
 * at most one letter in five; of equally near ones the first in the order of code units.
 * @returns null where none is near. O(names)
 */
export function nearestName(text: string, known: readonly ComparedName[]): string | null {
  const wanted = compactName(text);
  let nearest: string | null = null;
  let least = allowed(wanted.length) + 1;
  for (const { name, compact } of known) {
    if (compact === '' || Math.abs(compact.length - wanted.length) > least) continue;
    const distance = compact === wanted ? 0 : distanceOf(compact, wanted, least);
    if (distance < least || (distance === least && nearest !== null && name < nearest)) {
      nearest = name;
      least = distance;
    }
  }
  return nearest;
}
