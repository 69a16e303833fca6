import type { Demand } from '../expr/demands';
import { fold } from '../expr/fold';
import { isBlankText } from './blank-text';

/** Gives texts their places: 0 is blank, texts that fold to the same share one. */
export interface TextDictionary {
  /** As first received, trimmed. */
  values(): readonly (string | null)[];
  /** The place that texts nobody asks for share, once there are too many to tell them all apart. */
  other(): number | undefined;
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
/** Where no one wants to see every text, fewer are told apart: to remember a new text costs more than to ask it again. */
const mostUnseen = 4_000;

interface Places {
  readonly values: (string | null)[];
  /** The place of a folded text that is not blank; −1 where there is no room. */
  placeOf(folded: string, text: string): number;
}

/** Tells every text apart while there is room. */
function everyPlace(room: number): Places {
  const values: (string | null)[] = [null];
  const places = new Map<string, number>();
  return {
    values,
    placeOf(folded, text) {
      const known = places.get(folded);
      if (known !== undefined) return known;
      if (values.length > room) return -1;
      places.set(folded, values.length);
      return values.push(text.trim()) - 1;
    },
  };
}

const otherPlace = 1;

/** Tells only those texts apart that rules can tell apart: the same answers to every question asked make them one. */
function askedPlaces({ texts, prefixes }: Demand): Places {
  const values: (string | null)[] = [null, ''];
  const placesOfTexts = new Map<string, number>();
  const placesOfPrefixes = new Map<string, number>();
  const starts = [...prefixes];
  const placeIn = (places: Map<string, number>, sign: string, text: string): number => {
    const known = places.get(sign);
    if (known !== undefined) return known;
    if (values.length > mostTexts) return otherPlace;
    places.set(sign, values.length);
    return values.push(text.trim()) - 1;
  };
  return {
    values,
    placeOf(folded, text) {
      if (texts.size > 0 && texts.has(folded)) return placeIn(placesOfTexts, folded, text);
      const met = starts.filter((start) => folded.startsWith(start));
      return met.length === 0 ? otherPlace : placeIn(placesOfPrefixes, met.join('\n'), text);
    },
  };
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
  let places = everyPlace(room);
  let narrowed = false;
  const spellings = new Map<string, number>();
  return {
    values: () => places.values,
    other: () => (narrowed ? otherPlace : undefined),
    placeOf(text) {
      if (narrowed) return isBlankText(text) ? 0 : places.placeOf(fold(text), text);
      const known = spellings.get(text);
      if (known !== undefined) return known;
      const place = isBlankText(text) ? 0 : places.placeOf(fold(text), text);
      if (place >= 0 && spellings.size < room * 2) spellings.set(text, place);
      return place;
    },
    narrow() {
      const before = places.values;
      places = askedPlaces(demand);
      narrowed = true;
      spellings.clear();
      return Uint16Array.from(before, (value) => (value === null ? 0 : places.placeOf(fold(value), value)));
    },
  };
}
