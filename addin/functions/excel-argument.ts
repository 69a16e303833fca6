import type { Cell, Rows } from '#core';
import type { Argument } from '#core/functions';
import { excelCell, isInvocation, isNotAvailable } from './excel-cell';
import { usedBlock, type Received } from './used-block';

function isBlock(value: unknown): value is Received {
  return Array.isArray(value);
}

function changedRow(row: readonly unknown[]): readonly Cell[] | null {
  for (const value of row) if (excelCell(value) !== value) return row.map(excelCell);
  return null;
}

/** The cells of a block. Most blocks hold nothing but plain cells: these stay Excel's own arrays. */
function cellsOf(block: Received): Rows {
  let changed: (readonly Cell[])[] | null = null;
  for (const [at, row] of block.entries()) {
    const cells = changedRow(row);
    if (cells === null) continue;
    changed ??= block.slice() as (readonly Cell[])[];
    changed[at] = cells;
  }
  return changed ?? (block as Rows);
}

const isOneBlank = ([row]: Rows): boolean => row?.length === 1 && (row[0] === null || row[0] === '');

/** One argument as our functions take it; what was left out, or is one blank cell, is null. */
export function excelArgument(value: unknown): Argument {
  if (!isBlock(value)) return excelCell(value);
  const cells = cellsOf(value);
  return cells.length === 1 && isOneBlank(cells) ? null : cells;
}

/** The arguments of a call: without what Excel tells of the call, and blocks without what they leave unused. */
export function argumentsOf(received: readonly unknown[]): readonly unknown[] {
  const end = received.findIndex(isInvocation);
  const args = end < 0 ? received : received.slice(0, end);
  return args.map((value) => (isBlock(value) ? usedBlock(value) : value));
}

/** Whether a whole argument is #N/A: then there is nothing to work on. */
export function isUnavailable(value: unknown): boolean {
  if (!isBlock(value)) return isNotAvailable(value);
  return value.length === 1 && value[0]?.length === 1 && isNotAvailable(value[0][0]);
}
