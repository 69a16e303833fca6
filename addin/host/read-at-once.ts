import type { Cell, Rows } from '#core';
import { blockOf, placeOfRange } from './block-range';
import { excelCode } from './in-excel';
import { cellOf, trimmed } from './read-values';

/**
 * The values of a small sheet from A1 to its last filled cell, in one request.
 * @returns null where there is no such sheet; undefined where it is to be read otherwise: it is large, holds days, or begins
 * below A1
 */
export async function readAtOnce(
  context: Excel.RequestContext,
  name: string,
): Promise<Rows | null | undefined> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
  const used = worksheet.getUsedRangeOrNullObject(true).load(`${placeOfRange},values,numberFormat`);
  try {
    await context.sync();
  } catch (error) {
    if (excelCode(error) === 'ResponsePayloadSizeLimitExceeded') return undefined;
    throw error;
  }
  if (worksheet.isNullObject) return null;
  if (used.isNullObject) return [];
  const { row, column } = blockOf(used);
  const rows = (used.values as unknown[][]).map((cells, at) =>
    cells.map((value, across): Cell => cellOf(value, () => (used.numberFormat as unknown[][])[at]?.[across])),
  );
  const isPlain = rows.every((cells) => cells.every((cell) => typeof cell !== 'object' || cell === null));
  return row === 0 && column === 0 && isPlain ? trimmed(rows) : undefined;
}
