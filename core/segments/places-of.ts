import type { Frame } from '../expr/columns';
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

/**
 * The place of each row's text in a list of names; blank counts as Unknown, spellings that fold to the same as one.
 * @param frame - holds the column; without it every row is Unknown
 * @param column - the column's name
 * @param names - the names in the order wanted
 */
export function placesOf(frame: Frame, column: string, names: readonly string[]): Places {
  const text = textColumn(frame, column);
  const of = new Uint16Array(frame.length);
  const used = usedCodes(frame, column);
  const spelt = new Map(names.map((name) => [fold(name), name]));
  const extra = new Map<string, string>();
  for (const code of used) {
    const name = text?.values[code] ?? unknownName;
    if (!spelt.has(fold(name)) && !extra.has(fold(name))) extra.set(fold(name), name);
  }
  const extras = [...extra.entries()].sort(([one], [other]) => (one < other ? -1 : 1));
  const all = [...spelt.values(), ...extras.map(([, name]) => name)];
  const place = new Map(all.map((name, at) => [fold(name), at]));
  const byCode = Uint16Array.from(
    text?.values ?? [null],
    (value) => place.get(fold(value ?? unknownName)) ?? 0,
  );
  if (!text) return { names: all, of: of.fill(place.get(fold(unknownName)) ?? 0) };
  for (let row = 0; row < frame.length; row++) of[row] = byCode[text.codes[row]!]!;
  return { names: all, of };
}

function usedCodes(frame: Frame, column: string): readonly number[] {
  const text = textColumn(frame, column);
  if (!text) return frame.length > 0 ? [0] : [];
  const used = new Uint8Array(text.values.length);
  for (let row = 0; row < frame.length; row++) used[text.codes[row]!] = 1;
  return [...used.keys()].filter((code) => used[code] === 1);
}
