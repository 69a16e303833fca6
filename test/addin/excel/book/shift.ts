import { movedSpan } from '../../../hosts/cells/moved-span';
import type { Area } from './area';
import type { Sheet } from './sheet';

/** Cells put in (by above zero) or taken out (below) at a row or column; what stands beyond moves. */
export interface Shift {
  readonly sheet: Sheet;
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly by: number;
  /** The columns (or rows) that move; all of them for whole rows (or columns). */
  readonly across: { readonly from: number; readonly count: number };
}

/** @returns The shift that makes room for a block, or closes the gap that it leaves. */
export function shiftOf(area: Area, axis: Shift['axis'], direction: 1 | -1): Shift {
  const isRow = axis === 'row';
  return {
    sheet: area.sheet,
    axis,
    at: isRow ? area.row : area.column,
    by: direction * (isRow ? area.rows : area.columns),
    across: isRow ? { from: area.column, count: area.columns } : { from: area.row, count: area.rows },
  };
}

/** @returns Where a block stands after a shift; null where it was taken out whole. */
export function moved(area: Area, shift: Shift): Area | null {
  if (area.sheet !== shift.sheet) return area;
  const isRow = shift.axis === 'row';
  const [from, count] = isRow ? [area.column, area.columns] : [area.row, area.rows];
  const inside = from >= shift.across.from && from + count <= shift.across.from + shift.across.count;
  if (!inside) return area;
  const span = isRow ? movedSpan(area.row, area.rows, shift) : movedSpan(area.column, area.columns, shift);
  if (span === null) return null;
  return isRow ? { ...area, row: span[0], rows: span[1] } : { ...area, column: span[0], columns: span[1] };
}
