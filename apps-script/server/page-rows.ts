import type { Block } from '../wire/block';
import type { Page, PageAsked } from '../wire/pages';
import { isTimeUp } from './budget';

/** Cells that are read before it is known how long they are. */
const cellsAtFirst = 5_000;

/** Reads rows of a block until the answer is as long as it may be, or the time is up; one row comes whatever its length. */
export function pageRows<Row>(
  { from, mostBytes }: PageAsked,
  block: Block,
  read: (piece: Block) => readonly Row[],
): Page<Row> {
  const rows: Row[] = [];
  const left = block.columnCount === 0 ? 0 : Math.max(0, block.rowCount - from);
  let bytes = 0;
  while (rows.length < left && !(rows.length > 0 && isTimeUp())) {
    const fitting =
      rows.length === 0 ? cellsAtFirst / block.columnCount : (mostBytes - bytes) / (bytes / rows.length);
    const rowCount = Math.min(left - rows.length, Math.max(1, Math.floor(fitting)));
    for (const row of read({ ...block, row: block.row + from + rows.length, rowCount })) {
      bytes += bytesOf(JSON.stringify(row)) + 1;
      if (rows.length > 0 && bytes > mostBytes) return { block, rows };
      rows.push(row);
    }
  }
  return { block, rows };
}

/** How long a text is on its way, in UTF-8. */
function bytesOf(text: string): number {
  const wide = text.match(/[\u0080-\uffff]/g);
  return text.length + 2 * (wide?.length ?? 0);
}
