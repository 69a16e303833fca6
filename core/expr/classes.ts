import type { Column } from './columns';
import { blankBit } from './list-nodes';
import type { Fill, ListNode, Node, NumberNode, TruthNode } from './node';
import { placeBuffer, remembered } from './node';
import { numberPlaces } from './number-places';

/**
 * A column that can hold few different things, as far as rules can tell: texts of a dictionary, truth,
 * lists of few items, and numbers by the place between cuts. `places` says which thing a row holds.
 */
export interface Classes {
  readonly size: number;
  readonly places: Fill<Uint16Array>;
  /** One row of each thing, by its place. */
  readonly examples: Column;
}

/** Items of a list whose combinations are worth a table. */
const mostItems = 10;
const mostCuts = 4096;

/** Numbers by the place between cuts; place 0 is blank. `cuts` ascend from −Infinity. */
export function numberClasses(node: NumberNode, cuts: Float64Array, length: number): Classes | null {
  if (cuts.length > mostCuts) return null;
  const places = numberPlaces(node, cuts, length);
  const values = new Float64Array(cuts.length + 1);
  values[0] = NaN;
  values.set(cuts, 1);
  return { size: values.length, places, examples: { kind: 'number', values } };
}

function truthClasses(node: TruthNode, length: number): Classes {
  const places = remembered(placeBuffer(length), (out, from, to) => {
    const values = node.fill(from, to);
    for (let row = 0; row < to - from; row += 1) out[row] = values[row]!;
  });
  return { size: 3, places, examples: { kind: 'truth', values: Uint8Array.of(0, 1, 2) } };
}

function listClasses(node: ListNode, length: number): Classes | null {
  const [masks] = node.masks;
  if (!masks || node.masks.length > 1 || node.items.length > mostItems) return null;
  const blank = 1 << node.items.length;
  const places = remembered(placeBuffer(length), (out, from, to) => {
    for (let row = from; row < to; row += 1) {
      const mask = masks[row]!;
      out[row - from] = mask >>> 31 ? blank : mask;
    }
  });
  const examples = Uint32Array.from({ length: blank + 1 }, (_, mask) => (mask === blank ? blankBit : mask));
  return { size: blank + 1, places, examples: { kind: 'list', masks: [examples], items: node.items } };
}

/** The classes of a stored column that is no number; null for a list of too many items. */
export function classesOf(node: Exclude<Node, NumberNode>, length: number): Classes | null {
  switch (node.kind) {
    case 'truth':
      return truthClasses(node, length);
    case 'list':
      return listClasses(node, length);
    case 'text': {
      const { values, other } = node;
      const codes = Uint16Array.from(values, (_, place) => place);
      const examples: Column = { kind: 'text', codes, values, ...(other === undefined ? {} : { other }) };
      return { size: values.length, places: node.fill, examples };
    }
  }
}

/** Repeats the rows of an example column so that it stands beside others, all combinations once. */
function spread(column: Column, rows: number, stride: number, size: number): Column {
  const pick = (row: number): number => Math.floor(row / stride) % size;
  switch (column.kind) {
    case 'number':
      return {
        kind: 'number',
        values: Float64Array.from({ length: rows }, (_, row) => column.values[pick(row)]!),
      };
    case 'truth':
      return {
        kind: 'truth',
        values: Uint8Array.from({ length: rows }, (_, row) => column.values[pick(row)]!),
      };
    case 'text':
      return { ...column, codes: Uint16Array.from({ length: rows }, (_, row) => column.codes[pick(row)]!) };
    case 'list':
      return {
        ...column,
        masks: column.masks.map((mask) => Uint32Array.from({ length: rows }, (_, row) => mask[pick(row)]!)),
      };
  }
}

/** All combinations of several classes: how many, the place of a row among them, and an example of each. */
export interface Combinations {
  readonly size: number;
  readonly places: Fill<Uint16Array>;
  readonly examples: readonly Column[];
}

/** Joins classes; the place of a combination counts the first class fastest. */
export function combine(classes: readonly Classes[], length: number): Combinations {
  const strides = classes.map((_, at) => classes.slice(0, at).reduce((size, each) => size * each.size, 1));
  const size = classes.reduce((product, each) => product * each.size, 1);
  const examples = classes.map((each, at) => spread(each.examples, size, strides[at]!, each.size));
  const [only] = classes;
  if (classes.length === 1 && only) return { size, places: only.places, examples };
  const places = remembered(placeBuffer(length), (out, from, to) => {
    out.fill(0, 0, to - from);
    classes.forEach((each, at) => {
      const stride = strides[at]!;
      const own = each.places(from, to);
      for (let row = 0; row < to - from; row += 1) out[row] = out[row]! + own[row]! * stride;
    });
  });
  return { size, places, examples };
}
