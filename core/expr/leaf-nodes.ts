import type { Column, NumberColumn, TextColumn, TruthColumn } from './columns';
import { UNKNOWN } from './columns';
import { lookUpNumbers, lookUpPlaces, lookUpTruth } from './look-up';
import type { Lookup, Node, NumberNode, TextNode, TruthNode } from './node';
import { chunk, numberBuffer, placeBuffer, remembered, truthBuffer } from './node';

const firstPlaces = new Uint16Array(chunk);

/** One number in every row; NaN is unknown. Read off a table, it is the only one there. */
export function constantNumber(value: number, length: number): NumberNode {
  let buffer: Float64Array | undefined;
  // Most constants stand in tables: a model has thousands, and few are ever laid out.
  const fill = (): Float64Array => (buffer ??= numberBuffer(length).fill(value));
  return { kind: 'number', fill, lookup: { table: Float64Array.of(value), places: () => firstPlaces } };
}

/** One truth value in every row. */
export function constantTruth(value: number, length: number): TruthNode {
  const buffer = truthBuffer(length).fill(value);
  return { kind: 'truth', fill: () => buffer };
}

/** Unknown in every row. */
export const unknownTruth = (length: number): TruthNode => constantTruth(UNKNOWN, length);

/** One text in every row; null is unknown. */
export function constantText(value: string | null, length: number): TextNode {
  const buffer = placeBuffer(length).fill(value === null ? 0 : 1);
  return { kind: 'text', values: value === null ? [null] : [null, value], fill: () => buffer };
}

/** Rows `from` to `to` of a column. They are copied: a view is an object, and thousands of objects make work for the collector. */
function copyNumbers(out: Float64Array, values: Float64Array, from: number, to: number): void {
  for (let row = from; row < to; row += 1) out[row - from] = values[row]!;
}

function copyTruth(out: Uint8Array, values: Uint8Array, from: number, to: number): void {
  for (let row = from; row < to; row += 1) out[row - from] = values[row]!;
}

function copyCodes(out: Uint16Array, codes: TextColumn['codes'], from: number, to: number): void {
  for (let row = from; row < to; row += 1) out[row - from] = codes[row]!;
}

function textField({ codes, values, other }: TextColumn, length: number): TextNode {
  const fill = remembered(placeBuffer(length), (out, from, to) => copyCodes(out, codes, from, to));
  return { kind: 'text', values, fill, ...(other === undefined ? {} : { other }) };
}

function numberField({ values }: NumberColumn, length: number): NumberNode {
  const fill = remembered(numberBuffer(length), (out, from, to) => copyNumbers(out, values, from, to));
  return { kind: 'number', fill };
}

function truthField({ values }: TruthColumn, length: number): TruthNode {
  const fill = remembered(truthBuffer(length), (out, from, to) => copyTruth(out, values, from, to));
  return { kind: 'truth', fill };
}

/** A column as it stands. */
export function columnNode(column: Column, length: number): Node {
  switch (column.kind) {
    case 'number':
      return numberField(column, length);
    case 'truth':
      return truthField(column, length);
    case 'text':
      return textField(column, length);
    case 'list':
      return column;
  }
}

/** Truth read off a table. */
export function truthLookup(lookup: Lookup<Uint8Array>, length: number): TruthNode {
  const { table, places } = lookup;
  const fill = remembered(truthBuffer(length), (out, from, to) =>
    lookUpTruth(out, table, places(from, to), to - from),
  );
  return { kind: 'truth', fill, lookup };
}

/** Numbers read off a table. */
export function numberLookup(lookup: Lookup<Float64Array>, length: number): NumberNode {
  const { table, places } = lookup;
  const fill = remembered(numberBuffer(length), (out, from, to) =>
    lookUpNumbers(out, table, places(from, to), to - from),
  );
  return { kind: 'number', fill, lookup };
}

/** Texts read off a table of places in `values`. */
export function textLookup(
  lookup: Lookup<Uint16Array>,
  values: readonly (string | null)[],
  length: number,
): TextNode {
  const { table, places } = lookup;
  const fill = remembered(placeBuffer(length), (out, from, to) =>
    lookUpPlaces(out, table, places(from, to), to - from),
  );
  return { kind: 'text', values, fill, lookup };
}
