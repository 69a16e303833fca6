import type { Cell } from '#core';
import { restOften } from './rest-often';

/** Rows between two looks at the clock. */
const rowsBetween = 500;

/** One number a column that becomes another when a cell of it does: tables are compared without sending them. */
export async function columnDigests(rows: readonly (readonly Cell[])[]): Promise<readonly number[]> {
  const rest = restOften();
  const digests = new Uint32Array(rows.reduce((widest, { length }) => Math.max(widest, length), 0)).fill(
    start,
  );
  for (const [index, row] of rows.entries()) {
    if (index % rowsBetween === 0) await rest();
    digests.forEach((digest, column) => {
      digests[column] = digested(digest, textOf(row[column] ?? null));
    });
  }
  return [...digests];
}

/** A blank and an empty text are the same, a number and its digits are not. */
function textOf(cell: Cell): string {
  if (cell === null || cell === '') return '';
  return typeof cell === 'object' ? JSON.stringify(cell) : `${typeof cell} ${cell}`;
}

/** Where a digest starts, and what it is multiplied with: FNV-1a of 32 bits. */
const start = 0x811c9dc5;
const prime = 0x01000193;
const endOfCell = 0xffff;

/** Source: Fowler, Noll, Vo: FNV-1a, over the text's code units. */
function digested(digest: number, text: string): number {
  let next = digest;
  for (let at = 0; at < text.length; at++) next = Math.imul(next ^ text.charCodeAt(at), prime);
  return Math.imul(next ^ endOfCell, prime);
}
