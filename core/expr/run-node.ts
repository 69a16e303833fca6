import type { Column } from './columns';
import { chunk, type Lookup, type Node, type NumberNode, type TextNode, type TruthNode } from './node';

type Open = Extract<Column, { kind: 'number' | 'truth' | 'text' }>;

interface Sink {
  readonly column: Column;
  take(from: number, to: number): void;
}

function startColumn(node: NumberNode | TruthNode | TextNode, length: number): Open {
  switch (node.kind) {
    case 'number':
      return { kind: 'number', values: new Float64Array(length) };
    case 'truth':
      return { kind: 'truth', values: new Uint8Array(length) };
    case 'text': {
      const codes = node.values.length <= 256 ? new Uint8Array(length) : new Uint16Array(length);
      const other = node.other === undefined ? {} : { other: node.other };
      return { kind: 'text', codes, values: node.values, ...other };
    }
  }
}

/** Texts that are looked up go into their column at once, without a buffer in between. */
function takeLookedUp(codes: Uint8Array | Uint16Array, { table, places }: Lookup<Uint16Array>): Sink['take'] {
  return (from, to) => {
    const at = places(from, to);
    for (let row = from; row < to; row += 1) codes[row] = table[at[row - from]!]!;
  };
}

function sinkFor(node: Node, length: number): Sink {
  if (node.kind === 'list') return { column: node, take: () => undefined };
  const column = startColumn(node, length);
  if (node.kind === 'text' && node.lookup && column.kind === 'text') {
    return { column, take: takeLookedUp(column.codes, node.lookup) };
  }
  const out = column.kind === 'text' ? column.codes : column.values;
  return {
    column,
    take(from, to) {
      const filled = node.fill(from, to);
      out.set(to - from === filled.length ? filled : filled.subarray(0, to - from), from);
    },
  };
}

/** Runs several compiled expressions over all rows, chunk by chunk, so that what they share is computed once. */
export function runNodes(nodes: readonly Node[], length: number): readonly Column[] {
  const sinks = nodes.map((node) => sinkFor(node, length));
  for (let from = 0; from < length; from += chunk) {
    const to = Math.min(from + chunk, length);
    for (const sink of sinks) sink.take(from, to);
  }
  return sinks.map((sink) => sink.column);
}

/** Runs one compiled expression over all rows. */
export function runNode(node: Node, length: number): Column {
  const [column] = runNodes([node], length);
  if (!column) throw new Error('a node without a column');
  return column;
}
