import type { Frame, TextColumn } from '../expr/columns';
import { fold } from '../expr/fold';
import { unknownName } from './reserved-names';
import { textColumn } from './standing';

/** One text column as places in a list of names. */
export interface Places {
  /** The names asked for, in their order, then those that only the column has, in alphabetical order. */
  readonly names: readonly string[];
  /** For each row a place in `names`. */
  readonly of: Uint16Array;
}

const remembered = new WeakMap<readonly string[], WeakMap<TextColumn, Places>>();

/**
 * The place of each row's text in a list of names; blank counts as Unknown, spellings that fold to the same as one.
 * Worked out once for a column and a list of names.
 * @param frame - holds the column; without it every row is Unknown
 * @param column - the column's name
 * @param names - the names in the order wanted
 */
export function placesOf(frame: Frame, column: string, names: readonly string[]): Places {
  const text = textColumn(frame, column) ?? {
    kind: 'text',
    codes: new Uint8Array(frame.length),
    values: [null],
  };
  const byColumn = remembered.get(names) ?? new WeakMap<TextColumn, Places>();
  const places = byColumn.get(text) ?? readPlaces(text, names);
  remembered.set(names, byColumn.set(text, places));
  return places;
}

function readPlaces(text: TextColumn, names: readonly string[]): Places {
  const { names: all, placeOf } = placesAmong(
    usedCodes(text).map((code) => text.values[code] ?? null),
    names,
  );
  const byCode = Uint16Array.from(text.values, placeOf);
  const of = new Uint16Array(text.codes.length);
  for (let row = 0; row < of.length; row++) of[row] = byCode[text.codes[row]!]!;
  return { names: all, of };
}

/** Texts as places in a list of names. */
export interface PlacedTexts {
  /** The names asked for, in their order, then those that only the texts have, in alphabetical order. */
  readonly names: readonly string[];
  /** The place of a text in `names`. */
  placeOf(text: string | null): number;
}

/** The places of texts in a list of names; blank counts as Unknown, spellings that fold to the same as one. */
export function placesAmong(texts: readonly (string | null)[], names: readonly string[]): PlacedTexts {
  const spelt = new Map(names.map((name) => [fold(name), name]));
  const extra = new Map<string, string>();
  for (const text of texts) {
    const name = text ?? unknownName;
    if (!spelt.has(fold(name)) && !extra.has(fold(name))) extra.set(fold(name), name);
  }
  const extras = [...extra.entries()].sort(([one], [other]) => (one < other ? -1 : 1));
  const all = [...spelt.values(), ...extras.map(([, name]) => name)];
  const place = new Map(all.map((name, at) => [fold(name), at]));
  return { names: all, placeOf: (text) => place.get(fold(text ?? unknownName)) ?? 0 };
}

function usedCodes({ codes, values }: TextColumn): readonly number[] {
  const used = new Uint8Array(values.length);
  for (let row = 0; row < codes.length; row++) used[codes[row]!] = 1;
  return [...used.keys()].filter((code) => used[code] === 1);
}
