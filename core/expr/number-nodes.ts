import { exponential, naturalLogarithm } from '../stats/exponential';
import type { Arithmetic, NumberFunction } from './expr';
import { numberLookup } from './leaf-nodes';
import type { NumberNode } from './node';
import { numberBuffer, remembered } from './node';
import { sumLookup } from './sum-lookup';

/** Infinity is no amount: a result that overflows is unknown. What is finite less 0 is itself. */
const amount = (value: number): number => value - (value - value);

function dropOverflow(out: Float64Array, length: number): void {
  for (let row = 0; row < length; row += 1) out[row] = amount(out[row]!);
}

function addTo(out: Float64Array, node: NumberNode, from: number, to: number): void {
  const length = to - from;
  if (node.lookup) {
    const { table } = node.lookup;
    const places = node.lookup.places(from, to);
    for (let row = 0; row < length; row += 1) out[row] = out[row]! + table[places[row]!]!;
    return;
  }
  const values = node.fill(from, to);
  for (let row = 0; row < length; row += 1) out[row] = out[row]! + values[row]!;
}

function lookedUpSum(terms: readonly NumberNode[], length: number): NumberNode | null {
  const lookups = terms.flatMap(({ lookup }) => (lookup ? [lookup] : []));
  const lookup = lookups.length === terms.length ? sumLookup(lookups, length) : null;
  return lookup && numberLookup(lookup, length);
}

/** The sum of terms from the first to the last, without a buffer for each. */
export function sumNode(terms: readonly NumberNode[], length: number): NumberNode {
  const lookedUp = lookedUpSum(terms, length);
  if (lookedUp) return lookedUp;
  const fill = remembered(numberBuffer(length), (out, from, to) => {
    out.fill(0, 0, to - from);
    // −0 + 0 is 0: what a lone term would keep, a sum of two or more never shows.
    for (let at = 0; at < terms.length; at += 1) addTo(out, terms[at]!, from, to);
    dropOverflow(out, to - from);
  });
  return { kind: 'number', fill };
}

type Pairwise = (out: Float64Array, left: Float64Array, right: Float64Array, length: number) => void;

const pairwise: Readonly<Record<Arithmetic | 'min' | 'max' | 'coalesce', Pairwise>> = {
  '+': (out, left, right, length) => {
    for (let row = 0; row < length; row += 1) out[row] = amount(left[row]! + right[row]!);
  },
  '-': (out, left, right, length) => {
    for (let row = 0; row < length; row += 1) out[row] = amount(left[row]! - right[row]!);
  },
  '*': (out, left, right, length) => {
    for (let row = 0; row < length; row += 1) out[row] = amount(left[row]! * right[row]!);
  },
  // A divisor of 0 gives Infinity or NaN, and both are unknown.
  '/': (out, left, right, length) => {
    for (let row = 0; row < length; row += 1) out[row] = amount(left[row]! / right[row]!);
  },
  min: (out, left, right, length) => {
    for (let row = 0; row < length; row += 1) out[row] = Math.min(left[row]!, right[row]!);
  },
  max: (out, left, right, length) => {
    for (let row = 0; row < length; row += 1) out[row] = Math.max(left[row]!, right[row]!);
  },
  coalesce: (out, left, right, length) => {
    for (let row = 0; row < length; row += 1) {
      const value = left[row]!;
      out[row] = value === value ? value : right[row]!;
    }
  },
};

function pairNode(
  by: keyof typeof pairwise,
  left: NumberNode,
  right: NumberNode,
  length: number,
): NumberNode {
  const work = pairwise[by];
  const fill = remembered(numberBuffer(length), (out, from, to) =>
    work(out, left.fill(from, to), right.fill(from, to), to - from),
  );
  return { kind: 'number', fill };
}

/** One operation of arithmetic, row by row. */
export const arithmeticNode = (
  by: Arithmetic,
  left: NumberNode,
  right: NumberNode,
  length: number,
): NumberNode => pairNode(by, left, right, length);

/** Functions of one number, with the same last digit in every engine. `round` rounds halves away from zero, as sheets and warehouses do. */
export const numberFunctions: Readonly<
  Record<Exclude<NumberFunction, 'min' | 'max' | 'coalesce'>, (value: number) => number>
> = {
  abs: Math.abs,
  ln: naturalLogarithm,
  exp: exponential,
  sqrt: Math.sqrt,
  floor: Math.floor,
  round: (value) => (value < 0 ? -Math.round(-value) : Math.round(value)),
};

type Each = (out: Float64Array, values: Float64Array, length: number) => void;

/** Every score is rounded: the one function that is worth a loop of its own. */
const roundEach: Each = (out, values, length) => {
  for (let row = 0; row < length; row += 1) {
    const value = values[row]!;
    out[row] = value < 0 ? -Math.round(-value) : Math.round(value);
  }
};

const applyEach =
  (apply: (value: number) => number): Each =>
  (out, values, length) => {
    for (let row = 0; row < length; row += 1) out[row] = apply(values[row]!);
  };

/** A function of one number, row by row. */
export function functionNode(name: keyof typeof numberFunctions, of: NumberNode, length: number): NumberNode {
  const work = name === 'round' ? roundEach : applyEach(numberFunctions[name]);
  const fill = remembered(numberBuffer(length), (out, from, to) => {
    work(out, of.fill(from, to), to - from);
    dropOverflow(out, to - from);
  });
  return { kind: 'number', fill };
}

/** `min`, `max` or `coalesce` of one number or more. */
export function gatherNode(
  name: 'min' | 'max' | 'coalesce',
  of: readonly [NumberNode, ...NumberNode[]],
  length: number,
): NumberNode {
  const [first, ...rest] = of;
  return rest.reduce((before, node) => pairNode(name, before, node, length), first);
}
