import type { FieldMapping } from '../accounts/field';
import type { Cell } from '../values/cell';
import { dayOf } from '../values/day';

/** Digits that begin with a needless 0 are codes, not numbers. */
const plainNumber = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** From here on digits would be lost. */
const TOO_LONG = 16;

/**
 * A cell as a spreadsheet would take it when it opens the file: in a number or date column a text that is plainly a
 * number or an ISO day is one. Everything else stays as it was received.
 */
export function typedCell(cell: Cell, mapping: FieldMapping | undefined): Cell {
  if (typeof cell !== 'string' || mapping === undefined) return cell;
  if (mapping.kind === 'number' || mapping.kind === 'money') {
    return cell.length < TOO_LONG && plainNumber.test(cell) ? Number(cell) : cell;
  }
  const day = mapping.kind === 'date' ? dayOf(cell) : null;
  return day === null ? cell : { day };
}
