import type { Column } from './columns';
import { FALSE, TRUE, UNKNOWN } from './columns';
import type { Fill, NumberNode, TextNode, TruthNode } from './node';
import { placeBuffer, remembered } from './node';
import { numberPlaces } from './number-places';

/** Columns by the key of the expression they stand for. */
export type Examples = ReadonlyMap<number, Column>;

/**
 * A thing that can be one of few, as far as rules can tell: texts of a dictionary, truth, lists by the answers to
 * every test there is, and numbers by the place between cuts. `places` says which one a row holds.
 */
export interface Classes {
  readonly size: number;
  readonly places: Fill<Uint16Array>;
  /** One row of each, by its place. */
  readonly examples: Examples;
}

const mostCuts = 4096;

/** Numbers by the place between cuts; place 0 is blank. `cuts` ascend from −Infinity. */
export function numberClasses(
  key: number,
  node: NumberNode,
  cuts: Float64Array,
  length: number,
): Classes | null {
  if (cuts.length > mostCuts) return null;
  const values = new Float64Array(cuts.length + 1);
  values[0] = NaN;
  values.set(cuts, 1);
  const places = numberPlaces(node, cuts, length);
  return { size: values.length, places, examples: new Map([[key, { kind: 'number', values }]]) };
}

/** Truth by its three values. */
export function truthClasses(key: number, node: TruthNode, length: number): Classes {
  const places = remembered(placeBuffer(length), (out, from, to) => {
    const values = node.fill(from, to);
    for (let row = 0; row < to - from; row += 1) out[row] = values[row]!;
  });
  const values = Uint8Array.of(FALSE, UNKNOWN, TRUE);
  return { size: 3, places, examples: new Map([[key, { kind: 'truth', values }]]) };
}

/** Texts by the place in their dictionary. */
export function textClasses(key: number, { values, other, fill }: TextNode): Classes {
  const codes = Uint16Array.from(values, (_, place) => place);
  const column: Column = { kind: 'text', codes, values, ...(other === undefined ? {} : { other }) };
  return { size: values.length, places: fill, examples: new Map([[key, column]]) };
}

/** Classes of which some are told apart no longer: `merged` is the new place of each. */
export interface MergedClasses extends Classes {
  readonly merged: Uint16Array | null;
}

function pickRows(examples: Examples, rows: readonly number[]): Examples {
  return new Map([...examples].map(([key, column]) => [key, pickFrom(column, rows)]));
}

function pickFrom(column: Column, rows: readonly number[]): Column {
  switch (column.kind) {
    case 'number':
      return { kind: 'number', values: Float64Array.from(rows, (row) => column.values[row]!) };
    case 'truth':
      return { kind: 'truth', values: Uint8Array.from(rows, (row) => column.values[row]!) };
    case 'text':
      return { ...column, codes: Uint16Array.from(rows, (row) => column.codes[row]!) };
    case 'list':
      return { ...column, masks: column.masks.map((mask) => Uint32Array.from(rows, (row) => mask[row]!)) };
  }
}

/**
 * Puts classes together that answer every question alike.
 * @param answers - for each question the truth of each class
 */
export function mergeClasses(classes: Classes, answers: readonly Uint8Array[]): MergedClasses {
  let merged: Uint16Array = new Uint16Array(classes.size);
  for (const answer of answers) {
    const places = new Map<number, number>();
    merged = merged.map((place, at) => {
      const pair = place * 3 + answer[at]!;
      const known = places.get(pair) ?? places.size;
      places.set(pair, known);
      return known;
    });
  }
  const first = new Map<number, number>();
  merged.forEach((place, at) => void (first.has(place) || first.set(place, at)));
  const rows = Array.from({ length: first.size }, (_, place) => first.get(place)!);
  return { size: first.size, places: classes.places, examples: pickRows(classes.examples, rows), merged };
}

/** All combinations of several classes: how many, the place of a row among them, and an example of each. */
export interface Combinations {
  readonly size: number;
  readonly places: Fill<Uint16Array>;
  readonly examples: Examples;
}

/** Joins classes; the place of a combination counts the first class fastest. */
export function combine(classes: readonly MergedClasses[], length: number): Combinations {
  const strides = classes.map((_, at) => classes.slice(0, at).reduce((size, each) => size * each.size, 1));
  const size = classes.reduce((product, each) => product * each.size, 1);
  const rows = (at: number): number[] =>
    Array.from({ length: size }, (_, row) => Math.floor(row / strides[at]!) % classes[at]!.size);
  const examples = new Map(classes.flatMap((each, at) => [...pickRows(each.examples, rows(at))]));
  const [only] = classes;
  if (classes.length === 1 && only && !only.merged) return { size, places: only.places, examples };
  const steps = classes.map(({ merged, size: own }, at) =>
    Uint16Array.from(
      merged ?? Array.from({ length: own }, (_, place) => place),
      (place) => place * strides[at]!,
    ),
  );
  const places = remembered(placeBuffer(length), (out, from, to) => {
    out.fill(0, 0, to - from);
    classes.forEach((each, at) => {
      const step = steps[at]!;
      const own = each.places(from, to);
      for (let row = 0; row < to - from; row += 1) out[row] = out[row]! + step[own[row]!]!;
    });
  });
  return { size, places, examples };
}
