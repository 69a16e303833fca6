import { isDay, type Cell } from '../values/cell';
import { isoDay } from '../values/day';

/** The text of a cell as it would be shown; a blank is the empty text. */
export function textOf(cell: Cell): string {
  if (cell === null) return '';
  return isDay(cell) ? isoDay(cell.day) : String(cell).trim();
}
