import type { Column } from './columns';
import { FALSE, TRUE, UNKNOWN } from './columns';
import type { Fill, Lookup, NumberNode, TextNode, TruthNode } from './node';
import { placeBuffer, remembered } from './node';
import { addLookups } from './add-lookups';
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

/** Numbers that are read off a table in which each stands once: a class each. */
export function valueClasses(key: number, { table, places }: Lookup<Float64Array>): Classes {
  return { size: table.length, places, examples: new Map([[key, { kind: 'number', values: table }]]) };
}

function copyTruth(out: Uint16Array, values: Uint8Array, rows: number): void {
  for (let row = 0; row < rows; row += 1) out[row] = values[row]!;
}

/** Truth by its three values. */
export function truthClasses(key: number, node: TruthNode, length: number): Classes {
  const places = remembered(placeBuffer(length), (out, from, to) =>
    copyTruth(out, node.fill(from, to), to - from),
  );
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

function pick<Values extends Float64Array | Uint8Array | Uint16Array | Uint32Array>(
  values: Values,
  rows: Uint16Array,
  into: Values,
): Values {
  for (let at = 0; at < rows.length; at += 1) into[at] = values[rows[at]!]!;
  return into;
}

function pickFrom(column: Column, rows: Uint16Array): Column {
  const { length } = rows;
  switch (column.kind) {
    case 'number':
      return { kind: 'number', values: pick(column.values, rows, new Float64Array(length)) };
    case 'truth':
      return { kind: 'truth', values: pick(column.values, rows, new Uint8Array(length)) };
    case 'text':
      return { ...column, codes: pick(column.codes, rows, new Uint16Array(length)) };
    case 'list':
      return { ...column, masks: column.masks.map((mask) => pick(mask, rows, new Uint32Array(length))) };
  }
}

function pickRows(examples: Examples, rows: Uint16Array): Examples {
  return new Map([...examples].map(([key, column]) => [key, pickFrom(column, rows)]));
}

/** What tells the answers of a column apart. */
function valuesOf(column: Column): ArrayLike<number> {
  if (column.kind === 'list') throw new Error('a list is no answer');
  return column.kind === 'text' ? column.codes : column.values;
}

/**
 * Puts classes together that answer every question alike.
 * @param answers - for each question the answer of each class
 */
export function mergeClasses(classes: Classes, answers: readonly Column[]): MergedClasses {
  let merged: Uint16Array = new Uint16Array(classes.size);
  for (const answer of answers) {
    const values = valuesOf(answer);
    const signs = new Map<number, number>();
    const places = new Map<number, number>();
    merged = merged.map((place, at) => {
      const sign = signs.get(values[at]!) ?? signs.size;
      signs.set(values[at]!, sign);
      const pair = place * classes.size + sign;
      const known = places.get(pair) ?? places.size;
      places.set(pair, known);
      return known;
    });
  }
  const first = new Map<number, number>();
  merged.forEach((place, at) => void (first.has(place) || first.set(place, at)));
  if (first.size === classes.size) return { ...classes, merged: null };
  const rows = Uint16Array.from({ length: first.size }, (_, place) => first.get(place)!);
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
  const rows = (at: number): Uint16Array => {
    const [own, stride] = [classes[at]!.size, strides[at]!];
    const places = new Uint16Array(size);
    for (let row = 0; row < size; row += 1) places[row] = Math.floor(row / stride) % own;
    return places;
  };
  const examples = new Map(classes.flatMap((each, at) => [...pickRows(each.examples, rows(at))]));
  const [only] = classes;
  if (classes.length === 1 && only && !only.merged) return { size, places: only.places, examples };
  const steps = classes.map(({ merged, size: own }, at) =>
    Uint16Array.from(
      merged ?? Array.from({ length: own }, (_, place) => place),
      (place) => place * strides[at]!,
    ),
  );
  const terms = classes.map(({ places }, at) => ({ table: steps[at]!, places }));
  const places = remembered(placeBuffer(length), (out, from, to) => {
    addLookups(out, terms, from, to);
  });
  return { size, places, examples };
}
