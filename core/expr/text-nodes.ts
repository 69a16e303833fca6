import { FALSE, TRUE, UNKNOWN } from './columns';
import type { Comparison } from './expr';
import { fold } from './fold';
import { truthLookup } from './leaf-nodes';
import type { TextNode, TruthNode } from './node';
import { remembered, truthBuffer } from './node';

type Values = readonly (string | null)[];

const indexes = new WeakMap<Values, ReadonlyMap<string, number>>();

/** The place of each text of a dictionary by its folded form. Made once for a dictionary. */
export function foldedPlaces(values: Values): ReadonlyMap<string, number> {
  const known = indexes.get(values);
  if (known) return known;
  const places = new Map<string, number>();
  values.forEach((value, place) => {
    // The empty text is the shared place of texts that nobody asks for: it equals nothing.
    if (value !== null && value !== '') places.set(fold(value), place);
  });
  indexes.set(values, places);
  return places;
}

/** A test of a text, tabulated over its dictionary. */
function tabulated(of: TextNode, length: number, holds: (table: Uint8Array) => void): TruthNode {
  const table = new Uint8Array(of.values.length).fill(FALSE);
  holds(table);
  of.values.forEach((value, place) => {
    if (value === null) table[place] = UNKNOWN;
  });
  return truthLookup({ table, places: of.fill }, length);
}

/** Whether a text is one of several; folded. */
export function inTextsNode(of: TextNode, texts: readonly string[], length: number): TruthNode {
  const places = foldedPlaces(of.values);
  return tabulated(of, length, (table) => {
    for (const text of texts) {
      const place = places.get(fold(text));
      if (place !== undefined) table[place] = TRUE;
    }
  });
}

/** Whether a text begins so; folded. */
export function startsNode(of: TextNode, prefix: string, length: number): TruthNode {
  const start = fold(prefix);
  return tabulated(of, length, (table) => {
    of.values.forEach((value, place) => {
      if (value !== null && fold(value).startsWith(start)) table[place] = TRUE;
    });
  });
}

/** Whether a text is unknown. */
export function blankTextNode(of: TextNode, length: number): TruthNode {
  const table = Uint8Array.from(of.values, (value) => (value === null ? TRUE : FALSE));
  return truthLookup({ table, places: of.fill }, length);
}

/** The rank of each text of a dictionary among all those of both; NaN for unknown, none shared with `other`. */
function ranksOf(of: TextNode, order: ReadonlyMap<string, number>, strange: number): Float64Array {
  return Float64Array.from(of.values, (value, place) => {
    if (value === null) return NaN;
    return place === of.other ? strange : (order.get(fold(value)) ?? NaN);
  });
}

function holds(test: Comparison, left: number, right: number): boolean {
  switch (test) {
    case 'eq':
      return left === right;
    case 'lt':
      return left < right;
    case 'le':
      return left <= right;
    case 'gt':
      return left > right;
    case 'ge':
      return left >= right;
  }
}

function compareRanks(
  out: Uint8Array,
  test: Comparison,
  [leftRanks, rightRanks]: readonly [Float64Array, Float64Array],
  [leftPlaces, rightPlaces]: readonly [Uint16Array, Uint16Array],
  rows: number,
): void {
  for (let row = 0; row < rows; row += 1) {
    const one = leftRanks[leftPlaces[row]!]!;
    const other = rightRanks[rightPlaces[row]!]!;
    out[row] = one !== one || other !== other ? UNKNOWN : holds(test, one, other) ? TRUE : FALSE;
  }
}

/** Two texts compared row by row, folded, in the order of their code units. */
export function compareTextsNode(
  test: Comparison,
  left: TextNode,
  right: TextNode,
  length: number,
): TruthNode {
  const all = [...left.values, ...right.values].filter((value) => value !== null).map(fold);
  const sorted = [...new Set(all)].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  const order = new Map(sorted.map((text, rank) => [text, rank]));
  const leftRanks = ranksOf(left, order, -1);
  const rightRanks = ranksOf(right, order, -2);
  const ranks = [leftRanks, rightRanks] as const;
  const fill = remembered(truthBuffer(length), (out, from, to) =>
    compareRanks(out, test, ranks, [left.fill(from, to), right.fill(from, to)], to - from),
  );
  return { kind: 'truth', fill };
}
