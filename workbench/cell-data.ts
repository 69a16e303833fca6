import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { CellValueType, numfmt } from '@univerjs/core';
import type { Cell, WrittenCell } from '#core';
import type { CellLook } from './cell-look';

/** What a cell's style is kept under in the workbook. */
export type StyleKeeper = (style: IStyleData) => string;

const dayPattern = 'yyyy-mm-dd';

/** A cell as the spreadsheet keeps it: with its type, so that no text is read as a number or a formula. */
export function cellData(
  cell: WrittenCell | undefined,
  keep: StyleKeeper,
  look: CellLook = {},
): ICellData | null {
  const pattern = isDayCell(cell) ? (look.format ?? dayPattern) : look.format;
  const shown = { ...look.style, ...(pattern && typeof cell !== 'string' ? { n: { pattern } } : {}) };
  const style = Object.keys(shown).length > 0 ? { s: keep(shown) } : {};
  if (cell === null || cell === undefined || cell === '') return style.s ? style : null;
  if (typeof cell === 'number') return { v: cell, t: CellValueType.NUMBER, ...style };
  if (typeof cell === 'boolean') return { v: cell ? 1 : 0, t: CellValueType.BOOLEAN, ...style };
  if (typeof cell === 'string') return { v: cell, t: CellValueType.STRING, ...style };
  if ('formula' in cell) return { f: cell.formula, ...style };
  return { v: cell.day, t: CellValueType.NUMBER, ...style };
}

/** The same for a cell that may be there already: its value and its formula go, and what else is said of its looks stays. */
export function contentOf(
  cell: WrittenCell | undefined,
  keep: StyleKeeper,
  look: CellLook = {},
): ICellData | null {
  const data = cellData(cell, keep, look);
  return data && { v: null, f: null, si: null, p: null, ...data };
}

/** A kept cell as the ports hand it over: a number under a date format is a day. */
export function cellOf(data: Nullable<ICellData>, styleOf: (data: ICellData) => Nullable<IStyleData>): Cell {
  const value = data?.v;
  if (!data || value === null || value === undefined || value === '') return null;
  if (data.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === 'TRUE';
  if (typeof value !== 'number') return value;
  const pattern = styleOf(data)?.n?.pattern;
  return pattern && numfmt.isDateFormat(pattern) ? { day: value } : value;
}

function isDayCell(cell: WrittenCell | undefined): boolean {
  return typeof cell === 'object' && cell !== null && 'day' in cell;
}
