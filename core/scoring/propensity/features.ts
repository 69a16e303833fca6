import type { ListColumn, TextColumn } from '../../expr/columns';
import { sortNumbers } from '../../stats/sort-numbers';
import type { Candidate } from './learning';

/** What every feature is made of. */
interface Levels {
  /** Unique: the field's key, for an item of a list `key: item`. */
  readonly name: string;
  readonly field: string;
  /** The level of each labelled row; 0 is blank. */
  readonly codes: Uint16Array;
  /** Levels, blank included. */
  readonly size: number;
}

/** A question about the accounts, its answers cut into levels before anyone looks at who won. */
export type Feature =
  | (Levels & {
      readonly kind: 'number';
      /** The least and the greatest value met of each level from 1 on. */
      readonly least: Float64Array;
      readonly most: Float64Array;
    })
  | (Levels & { readonly kind: 'text'; readonly texts: readonly (string | null)[] })
  /** Levels 1 no, 2 yes. */
  | (Levels & { readonly kind: 'flag' })
  /** Levels 1 without the item, 2 with it. */
  | (Levels & { readonly kind: 'item'; readonly item: string })
  /** Levels 1 the list is blank, 2 it is known. */
  | (Levels & { readonly kind: 'known' });

/** Levels that numbers are cut into at most; supervised cuts are chosen among their edges. */
const MOST_LEVELS = 255;

/** Where levels of numbers begin: every value where they are few, else at equal counts. */
function startsOf(sorted: Float64Array): Float64Array {
  const distinct = sorted.filter((value, at) => at === 0 || value !== sorted[at - 1]);
  if (distinct.length <= MOST_LEVELS) return distinct;
  const starts = Array.from(
    { length: MOST_LEVELS },
    (_, part) => sorted[Math.floor((part * sorted.length) / MOST_LEVELS)]!,
  );
  return Float64Array.from(starts.filter((value, at) => at === 0 || value !== starts[at - 1]));
}

function reached(starts: Float64Array, value: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= starts[middle]!) low = middle + 1;
    else high = middle;
  }
  return low;
}

function numberFeature(candidate: Candidate, values: Float64Array, accounts: Int32Array): Feature {
  const own = new Float64Array(accounts.length);
  for (let at = 0; at < own.length; at++) own[at] = values[accounts[at]!]!;
  const starts = startsOf(sortNumbers(own));
  const most = starts.slice();
  const codes = new Uint16Array(own.length);
  for (let at = 0; at < own.length; at++) {
    const value = own[at]!;
    const level = reached(starts, value);
    codes[at] = level;
    if (level > 0 && value > most[level - 1]!) most[level - 1] = value;
  }
  const { field } = candidate;
  return { name: field, field, kind: 'number', codes, size: starts.length + 1, least: starts, most };
}

function textFeature({ field }: Candidate, column: TextColumn, accounts: Int32Array): Feature {
  const codes = Uint16Array.from(accounts, (row) => column.codes[row]!);
  // Texts that share one place have no name: null, as the blank at place 0.
  const texts = column.values.map((text, place) => (place === column.other ? null : text));
  return { name: field, field, kind: 'text', codes, size: texts.length, texts };
}

function listFeatures(
  { field, items: spellings }: Candidate,
  { masks, items }: ListColumn,
  accounts: Int32Array,
  least: number,
): Feature[] {
  const blank = Uint8Array.from(accounts, (row) => masks[0]![row]! >>> 31);
  const known: Feature = {
    name: `${field}: blank`,
    field,
    kind: 'known',
    codes: Uint16Array.from(blank, (is) => 2 - is),
    size: 3,
  };
  const ofItems = items.flatMap((folded, place): Feature[] => {
    const item = spellings?.[place] ?? folded;
    const word = masks[Math.floor(place / 31)]!;
    let held = 0;
    const codes = new Uint16Array(accounts.length);
    for (let at = 0; at < codes.length; at++) {
      if (blank[at] === 1) continue;
      const has = (word[accounts[at]!]! >>> (place % 31)) & 1;
      held += has;
      codes[at] = 1 + has;
    }
    return held < least ? [] : [{ name: `${field}: ${item}`, field, kind: 'item', item, codes, size: 3 }];
  });
  return [known, ...ofItems];
}

function featuresOf(candidate: Candidate, accounts: Int32Array, minItem: number): Feature[] {
  const { column, field } = candidate;
  switch (column.kind) {
    case 'number':
      return [numberFeature(candidate, column.values, accounts)];
    case 'text':
      return [textFeature(candidate, column, accounts)];
    case 'list':
      return listFeatures(candidate, column, accounts, minItem);
    case 'truth': {
      // 0 false, 1 unknown, 2 true become 1 no, 0 blank, 2 yes.
      const codes = Uint16Array.from(accounts, (row) => [1, 0, 2][column.values[row]!]!);
      return [{ name: field, field, kind: 'flag', codes, size: 3 }];
    }
  }
}

/**
 * Cuts fields into levels, without a look at who won: numbers at equal counts (each value, where they are few), texts
 * as they are, of a list one question for each item that enough rows hold and one whether the list is blank.
 *
 * @param candidates the fields
 * @param accounts the account of each labelled row
 * @param minItem rows that must hold an item
 * @returns features with the level of each labelled row
 */
export function makeFeatures(
  candidates: readonly Candidate[],
  accounts: Int32Array,
  minItem: number,
): readonly Feature[] {
  return candidates.flatMap((candidate) => featuresOf(candidate, accounts, minItem));
}
