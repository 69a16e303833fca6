import type { Demand } from '../expr/demands';
import { fold } from '../expr/fold';
import { isBlankText } from './blank-text';

/** Gives texts their places: 0 is blank, texts that fold to the same share one. */
export interface TextDictionary {
  /** As first received, trimmed. */
  readonly values: (string | null)[];
  /** The place that texts nobody asks for share, once there are too many to tell them all apart. */
  readonly other: number | undefined;
  /** The place of a text; −1 when there are too many texts and `narrow` must be called first. */
  placeOf(text: string): number;
  /**
   * From here on only texts that are asked for keep a place of their own.
   * @returns the new place of each old one
   */
  narrow(): Uint16Array;
}

/** Places for texts; the rest of what 16 bits hold is left to results that join several columns. */
export const mostTexts = 65_000;
/** Where no one wants to see every text, fewer are told apart. */
const mostUnseen = 16_000;

/** Where rules only ask, texts that they cannot tell apart are one: the same answers to every question asked. */
function askedSign(folded: string, demand: Demand): string | null {
  if (demand.texts.has(folded)) return `= ${folded}`;
  const prefixes = [...demand.prefixes].filter((prefix) => folded.startsWith(prefix));
  return prefixes.length > 0 ? JSON.stringify(prefixes) : null;
}

/**
 * Starts a dictionary of one column's texts.
 * @param demand - what is asked of the column
 * @param room - how many texts it may tell apart
 */
export function createTextDictionary(
  demand: Demand,
  room: number = demand.every ? mostTexts : mostUnseen,
): TextDictionary {
  let values: (string | null)[] = [null];
  let places = new Map<string, number>();
  let spellings = new Map<string, number>();
  let other: number | undefined;
  const signs = new Map<string, number>();
  const add = (text: string): number => values.push(text.trim()) - 1;
  const askedPlace = (text: string, folded: string, shared: number): number => {
    const sign = askedSign(folded, demand);
    if (sign === null) return shared;
    const place = signs.get(sign) ?? add(text);
    signs.set(sign, place);
    return place;
  };
  const placeOfNew = (text: string): number => {
    if (isBlankText(text)) return 0;
    const folded = fold(text);
    if (other !== undefined) return askedPlace(text, folded, other);
    const known = places.get(folded);
    if (known !== undefined) return known;
    if (values.length > room) return -1;
    const place = add(text);
    places.set(folded, place);
    return place;
  };
  return {
    get values() {
      return values;
    },
    get other() {
      return other;
    },
    placeOf(text) {
      const known = spellings.get(text);
      if (known !== undefined) return known;
      const place = placeOfNew(text);
      if (place >= 0 && other === undefined && spellings.size < room * 2) spellings.set(text, place);
      return place;
    },
    narrow() {
      const before = values;
      values = [null, ''];
      other = 1;
      places = new Map();
      spellings = new Map();
      return Uint16Array.from(before, (value) => (value === null ? 0 : askedPlace(value, fold(value), 1)));
    },
  };
}
