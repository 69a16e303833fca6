import type { Column } from './columns';
import { chunk, type Lookup, type Node } from './node';
import { startColumns, type ColumnNode, type OpenColumn } from './start-columns';

/** Works a chunk out and lays it into its column. */
type Take = (from: number, to: number) => void;

function lookUpCodes(
  codes: Uint8Array | Uint16Array,
  table: Uint16Array,
  places: Uint16Array,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row += 1) codes[row] = table[places[row - from]!]!;
}

/** Texts that are looked up go into their column at once, without a buffer in between. */
function takeLookedUp(codes: Uint8Array | Uint16Array, { table, places }: Lookup<Uint16Array>): Take {
  return (from, to) => lookUpCodes(codes, table, places(from, to), from, to);
}

function takeInto(column: OpenColumn, node: ColumnNode): Take {
  if (node.kind === 'text' && node.lookup && column.kind === 'text') {
    return takeLookedUp(column.codes, node.lookup);
  }
  const out = column.kind === 'text' ? column.codes : column.values;
  return (from, to) => {
    const filled = node.fill(from, to);
    out.set(to - from === filled.length ? filled : filled.subarray(0, to - from), from);
  };
}

/**
 * Runs several compiled expressions over all rows, chunk by chunk, so that what they share is computed once. Once the
 * columns stand, next to nothing is made any more: it would be what lets the engine stop to collect garbage.
 */
export function runNodes(nodes: readonly Node[], length: number): readonly Column[] {
  const open = nodes.flatMap((node) => (node.kind === 'list' ? [] : [node]));
  // What nodes lay out when they are asked first, they lay out before the columns stand; the chunk is remembered.
  for (const node of open) node.fill(0, Math.min(chunk, length));
  const columns = startColumns(open, length);
  const takes = [...columns].map(([node, column]) => takeInto(column, node));
  for (let from = 0; from < length; from += chunk) {
    const to = Math.min(from + chunk, length);
    for (let at = 0; at < takes.length; at += 1) takes[at]!(from, to);
  }
  return nodes.map((node) => (node.kind === 'list' ? node : columns.get(node)!));
}

/** Runs one compiled expression over all rows. */
export function runNode(node: Node, length: number): Column {
  const [column] = runNodes([node], length);
  if (!column) throw new Error('a node without a column');
  return column;
}
