import type { Column } from './columns';
import type { Node } from './node';

/** A column that is about to be filled. */
export type OpenColumn = Exclude<Column, { readonly kind: 'list' }>;

/** What gives a column of its own: a list stands already. */
export type ColumnNode = Exclude<Node, { readonly kind: 'list' }>;

/** Places that a byte can name. */
const bytePlaces = 256;

/** Bytes that a row of a column takes. */
function widthOf(node: ColumnNode): number {
  switch (node.kind) {
    case 'number':
      return Float64Array.BYTES_PER_ELEMENT;
    case 'truth':
      return Uint8Array.BYTES_PER_ELEMENT;
    case 'text':
      return node.values.length <= bytePlaces ? Uint8Array.BYTES_PER_ELEMENT : Uint16Array.BYTES_PER_ELEMENT;
  }
}

function columnIn(block: ArrayBuffer, at: number, node: ColumnNode, length: number): OpenColumn {
  switch (node.kind) {
    case 'number':
      return { kind: 'number', values: new Float64Array(block, at, length) };
    case 'truth':
      return { kind: 'truth', values: new Uint8Array(block, at, length) };
    case 'text': {
      const Codes = widthOf(node) === Uint8Array.BYTES_PER_ELEMENT ? Uint8Array : Uint16Array;
      const other = node.other === undefined ? {} : { other: node.other };
      return { kind: 'text', codes: new Codes(block, at, length), values: node.values, ...other };
    }
  }
}

/**
 * Starts a column for each of several nodes, all in one block of memory: an engine that watches large arrays may look
 * through everything there is, all the rows of the host too, after each one that is made. The block is given back when the
 * last of its columns is let go.
 * @param nodes - what will fill the columns
 * @param length - rows
 * @returns a column for each node
 */
export function startColumns(
  nodes: readonly ColumnNode[],
  length: number,
): ReadonlyMap<ColumnNode, OpenColumn> {
  const places = new Map<ColumnNode, number>();
  let bytes = 0;
  // The widest come first, so that each begins at a multiple of its width.
  for (const node of [...new Set(nodes)].sort((one, other) => widthOf(other) - widthOf(one))) {
    places.set(node, bytes);
    bytes += widthOf(node) * length;
  }
  const block = new ArrayBuffer(bytes);
  return new Map([...places].map(([node, at]) => [node, columnIn(block, at, node, length)]));
}
