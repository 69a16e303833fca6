import { FALSE, TRUE, UNKNOWN } from './columns';
import type { Comparison } from './expr';
import { constantTruth } from './leaf-nodes';
import type { NumberNode, TruthNode } from './node';
import { numberBuffer, remembered, truthBuffer } from './node';

type Join = (out: Uint8Array, node: TruthNode, from: number, to: number) => void;

const joinAll: Join = (out, node, from, to) => {
  const length = to - from;
  if (node.lookup) {
    const { table } = node.lookup;
    const places = node.lookup.places(from, to);
    for (let row = 0; row < length; row += 1) out[row] = Math.min(out[row]!, table[places[row]!]!);
    return;
  }
  const values = node.fill(from, to);
  for (let row = 0; row < length; row += 1) out[row] = Math.min(out[row]!, values[row]!);
};

const joinAny: Join = (out, node, from, to) => {
  const length = to - from;
  if (node.lookup) {
    const { table } = node.lookup;
    const places = node.lookup.places(from, to);
    for (let row = 0; row < length; row += 1) out[row] = Math.max(out[row]!, table[places[row]!]!);
    return;
  }
  const values = node.fill(from, to);
  for (let row = 0; row < length; row += 1) out[row] = Math.max(out[row]!, values[row]!);
};

/** All (the least) or any (the greatest) of truth values. */
export function joinNode(op: 'all' | 'any', of: readonly TruthNode[], length: number): TruthNode {
  const start = op === 'all' ? TRUE : FALSE;
  const join = op === 'all' ? joinAll : joinAny;
  if (of.length === 0) return constantTruth(start, length);
  const fill = remembered(truthBuffer(length), (out, from, to) => {
    out.fill(start, 0, to - from);
    for (let at = 0; at < of.length; at += 1) join(out, of[at]!, from, to);
  });
  return { kind: 'truth', fill };
}

function turn(out: Uint8Array, values: Uint8Array, rows: number): void {
  for (let row = 0; row < rows; row += 1) out[row] = TRUE - values[row]!;
}

/** The opposite; unknown stays unknown. */
export function notNode(of: TruthNode, length: number): TruthNode {
  const fill = remembered(truthBuffer(length), (out, from, to) => turn(out, of.fill(from, to), to - from));
  return { kind: 'truth', fill };
}

function tellUnknown(out: Uint8Array, values: Uint8Array, rows: number): void {
  for (let row = 0; row < rows; row += 1) out[row] = values[row] === UNKNOWN ? TRUE : FALSE;
}

/** Whether truth is unknown. */
export function blankTruthNode(of: TruthNode, length: number): TruthNode {
  const fill = remembered(truthBuffer(length), (out, from, to) =>
    tellUnknown(out, of.fill(from, to), to - from),
  );
  return { kind: 'truth', fill };
}

function tellBlank(out: Uint8Array, values: Float64Array, rows: number): void {
  for (let row = 0; row < rows; row += 1) {
    const value = values[row]!;
    out[row] = value === value ? FALSE : TRUE;
  }
}

/** Whether a number is unknown. */
export function blankNumberNode(of: NumberNode, length: number): TruthNode {
  const fill = remembered(truthBuffer(length), (out, from, to) =>
    tellBlank(out, of.fill(from, to), to - from),
  );
  return { kind: 'truth', fill };
}

type NumberTest = (out: Uint8Array, left: Float64Array, right: Float64Array, length: number) => void;

/** Neither a test nor its opposite holds where a side is NaN: that is unknown. */
const numberTests: Readonly<Record<'eq' | 'lt' | 'le', NumberTest>> = {
  eq: (out, left, right, length) => {
    for (let row = 0; row < length; row += 1) {
      const one = left[row]!;
      const other = right[row]!;
      out[row] = one === other ? TRUE : one < other || one > other ? FALSE : UNKNOWN;
    }
  },
  lt: (out, left, right, length) => {
    for (let row = 0; row < length; row += 1) {
      const one = left[row]!;
      const other = right[row]!;
      out[row] = one < other ? TRUE : one >= other ? FALSE : UNKNOWN;
    }
  },
  le: (out, left, right, length) => {
    for (let row = 0; row < length; row += 1) {
      const one = left[row]!;
      const other = right[row]!;
      out[row] = one <= other ? TRUE : one > other ? FALSE : UNKNOWN;
    }
  },
};

/** Two numbers compared, row by row. */
export function compareNumbersNode(
  test: Comparison,
  left: NumberNode,
  right: NumberNode,
  length: number,
): TruthNode {
  if (test === 'gt') return compareNumbersNode('lt', right, left, length);
  if (test === 'ge') return compareNumbersNode('le', right, left, length);
  const work = numberTests[test];
  const fill = remembered(truthBuffer(length), (out, from, to) =>
    work(out, left.fill(from, to), right.fill(from, to), to - from),
  );
  return { kind: 'truth', fill };
}

function tellAmong(out: Uint8Array, values: Float64Array, set: ReadonlySet<number>, rows: number): void {
  for (let row = 0; row < rows; row += 1) {
    const value = values[row]!;
    out[row] = value !== value ? UNKNOWN : set.has(value) ? TRUE : FALSE;
  }
}

/** Whether a number is one of several. */
export function inNumbersNode(of: NumberNode, set: ReadonlySet<number>, length: number): TruthNode {
  const fill = remembered(truthBuffer(length), (out, from, to) =>
    tellAmong(out, of.fill(from, to), set, to - from),
  );
  return { kind: 'truth', fill };
}

function countTruth(out: Float64Array, values: Uint8Array, rows: number): void {
  for (let row = 0; row < rows; row += 1) {
    const value = values[row]!;
    out[row] = value === UNKNOWN ? NaN : value / TRUE;
  }
}

/** Truth as a number, false 0 and true 1, so that it can be compared. */
export function truthNumberNode(of: TruthNode, length: number): NumberNode {
  const fill = remembered(numberBuffer(length), (out, from, to) =>
    countTruth(out, of.fill(from, to), to - from),
  );
  return { kind: 'number', fill };
}
