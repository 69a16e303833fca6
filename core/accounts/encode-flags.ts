import { FALSE, TRUE, UNKNOWN } from '../expr/columns';
import type { Cell } from '../values/cell';
import { isBlankText } from './blank-text';
import type { ColumnReader } from './column-reader';
import type { FieldMapping } from './field';
import { parseFlag } from './parse-flag';
import { countUnread, noUnreadCells, unreadNotices } from './unread-cells';

/** Flags: true and false, 1 and 0, and the words for yes and no. */
export function flagReader(mapping: FieldMapping, column: number, length: number): ColumnReader {
  const values = new Uint8Array(length);
  const unread = noUnreadCells();
  const truthOf = (cell: Cell | undefined, row: number): number => {
    if (cell === null || cell === undefined) return UNKNOWN;
    if (cell === true || cell === 1) return TRUE;
    if (cell === false || cell === 0) return FALSE;
    if (typeof cell === 'string') {
      const flag = parseFlag(cell);
      if (flag !== null) return flag ? TRUE : FALSE;
      if (isBlankText(cell)) return UNKNOWN;
    }
    countUnread(unread, cell, row);
    return UNKNOWN;
  };
  return {
    read(rows, from, to, at) {
      for (let row = from; row < to; row += 1) values[at + row - from] = truthOf(rows[row]![column], row);
    },
    finish: () => ({ column: { kind: 'truth', values }, notices: unreadNotices(unread, mapping) }),
  };
}
