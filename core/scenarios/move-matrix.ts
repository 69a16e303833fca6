import type { Frame } from '../expr/columns';
import { fold } from '../expr/fold';
import { excluded, outside, standings, textColumn } from '../segments/standing';
import { sumByGroup } from '../stats/sum-of';

/** Where an account may stand: a named segment, layer or tier; none of them; outside the market, or excluded from it. */
export interface MatrixPlace {
  readonly kind: 'named' | 'blank' | 'outside' | 'excluded';
  readonly name: string;
}

/** How many accounts, and what they are worth together under one model; null where it names no value. */
export interface MatrixTotal {
  readonly accounts: number;
  readonly value: number | null;
}

/** Accounts that went from one place to another, with their value under each model. */
export interface MatrixCell {
  readonly accounts: number;
  readonly valueBefore: number | null;
  readonly valueAfter: number | null;
}

/** Who went from where to where: one list of places stands on both sides, so the diagonal is who stayed. */
export interface MoveMatrix {
  readonly places: readonly MatrixPlace[];
  /** `cells[from][to]`, from under the model before to under the model after. */
  readonly cells: readonly (readonly MatrixCell[])[];
  /** What each model has in each place: the sums of the rows, and of the columns. */
  readonly before: readonly MatrixTotal[];
  readonly after: readonly MatrixTotal[];
  /** All off the diagonal. */
  readonly moved: MatrixCell;
}

/** One model's run, as far as moves are told by it. */
export interface Side {
  readonly frame: Frame;
  readonly value: Float64Array | null;
}

/** Places of both models, and where each account stands under each. */
export interface Placed {
  readonly places: readonly MatrixPlace[];
  readonly before: Uint16Array;
  readonly after: Uint16Array;
}

const special = [
  { kind: 'blank', name: '' },
  { kind: 'outside', name: 'Outside' },
  { kind: 'excluded', name: 'Excluded' },
] as const satisfies readonly MatrixPlace[];

/** Each account's place under its own key: a folded name, or the number of a special place. */
function keysOf(
  frame: Frame,
  column: string,
): { readonly keys: readonly string[]; readonly of: Uint16Array } {
  const text = textColumn(frame, column);
  const standing = standings(frame);
  const values = text?.values ?? [null];
  const keys = [...special.keys()].map(String).concat(values.map((name) => `=${fold(name ?? '')}`));
  const of = new Uint16Array(frame.length);
  for (let row = 0; row < of.length; row++) {
    const code = text ? text.codes[row]! : 0;
    if (standing[row] === excluded) of[row] = 2;
    else if (standing[row] === outside) of[row] = 1;
    else of[row] = values[code] === null ? 0 : code + special.length;
  }
  return { keys, of };
}

function used(of: Uint16Array, size: number): Uint8Array {
  const seen = new Uint8Array(size);
  for (let row = 0; row < of.length; row++) seen[of[row]!] = 1;
  return seen;
}

/**
 * Places the accounts in the market by a text column of two runs; spellings that fold to the same are one place.
 * @param names - in the order wanted; names that only accounts have follow, then blank, outside and excluded where any
 *   account stands there
 */
export function placeBoth(before: Frame, after: Frame, column: string, names: readonly string[]): Placed {
  const places = new Map<string, MatrixPlace>(
    names.map((name) => [`=${fold(name)}`, { kind: 'named', name }]),
  );
  const sides = [before, after].map((frame) => {
    const { keys, of } = keysOf(frame, column);
    return { keys, of, seen: used(of, keys.length), values: textColumn(frame, column)?.values ?? [] };
  });
  const extras = sides.flatMap(({ keys, seen, values }) =>
    values.flatMap((name, code) => {
      const key = keys[code + special.length]!;
      return name !== null && seen[code + special.length] === 1 && !places.has(key) ? [{ key, name }] : [];
    }),
  );
  extras.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
  for (const { key, name } of extras) if (!places.has(key)) places.set(key, { kind: 'named', name });
  special.forEach((place, at) => {
    if (sides.some(({ seen }) => seen[at] === 1)) places.set(String(at), place);
  });
  const order = new Map([...places.keys()].map((key, at) => [key, at]));
  const [one, other] = sides.map(({ keys, of }) => {
    const byCode = Uint16Array.from(keys, (key) => order.get(key) ?? 0);
    return of.map((code) => byCode[code]!);
  }) as [Uint16Array, Uint16Array];
  return { places: [...places.values()], before: one, after: other };
}

function totals(of: Uint16Array, value: Float64Array | null, size: number): readonly MatrixTotal[] {
  const accounts = new Float64Array(size);
  for (let row = 0; row < of.length; row++) accounts[of[row]!]!++;
  const sums = value && sumByGroup(value, of, size);
  return Array.from(accounts, (count, at) => ({ accounts: count, value: sums && sums[at]! }));
}

/** Accounts and both values by group. */
function cellsBy(of: Uint32Array, size: number, before: Side, after: Side): readonly MatrixCell[] {
  const accounts = new Float64Array(size);
  for (let row = 0; row < of.length; row++) accounts[of[row]!]!++;
  const [earlier, later] = [before, after].map(({ value }) => value && sumByGroup(value, of, size));
  return Array.from(accounts, (count, at) => ({
    accounts: count,
    valueBefore: earlier?.[at] ?? null,
    valueAfter: later?.[at] ?? null,
  }));
}

/** The moves between places as a matrix, in accounts and in money, with the margins as each run counts them. */
export function moveMatrix(
  { places, before: from, after: to }: Placed,
  before: Side,
  after: Side,
): MoveMatrix {
  const size = places.length;
  const cell = Uint32Array.from(from, (place, row) => place * size + to[row]!);
  const all = cellsBy(cell, size * size, before, after);
  const isMoved = Uint32Array.from(from, (place, row) => Number(place !== to[row]));
  return {
    places,
    cells: places.map((_, at) => all.slice(at * size, (at + 1) * size)),
    before: totals(from, before.value, size),
    after: totals(to, after.value, size),
    moved: cellsBy(isMoved, 2, before, after)[1]!,
  };
}
