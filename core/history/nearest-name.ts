import { editDistance } from '../accounts/edit-distance';
import { normaliseName } from '../accounts/normalise-name';

/** A name as near misses compare it: without legal forms, punctuation and blanks. */
export const compactName = (name: string): string => normaliseName(name).replaceAll(' ', '');

/** A known name and the form in which it is compared. */
export interface ComparedName {
  readonly name: string;
  readonly compact: string;
}

/** Prepares names for `nearestName`. */
export function comparedNames(names: readonly string[]): readonly ComparedName[] {
  return names.map((name) => ({ name, compact: compactName(name) }));
}

/** How many letters two names may differ in: about one in five. */
const allowed = (length: number): number => (length < 4 ? 0 : Math.min(4, Math.floor((length + 2) / 5)));

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
    const distance = compact === wanted ? 0 : editDistance(compact, wanted, least);
    if (distance < least || (distance === least && nearest !== null && name < nearest)) {
      nearest = name;
      least = distance;
    }
  }
  return nearest;
}
