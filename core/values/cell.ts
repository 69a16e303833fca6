/**
 * A calendar day as hosts hand it over: whole days since 1899-12-30 (so the
 * number is the serial that Excel and Sheets show), the time of day being the
 * fraction.
 */
export interface DayCell {
  readonly day: number;
}

/**
 * One cell as a host reads it. `null` is blank and means "unknown", never zero.
 * Text stays as received; parsing it is the business of `core/accounts`.
 */
export type Cell = number | string | boolean | DayCell | null;

/** A formula that our own code wrote; nothing read from a user becomes one. */
export interface FormulaCell {
  readonly formula: string;
  /** What it comes to, for a file whose reader does not calculate; a host that does leaves it. */
  readonly value?: number | string;
}

/** One cell on its way to a sheet. */
export type WrittenCell = Cell | FormulaCell;

/** A block of cells as hosts hand it over: rows of equal or ragged length. */
export type Rows = readonly (readonly Cell[])[];

/** True for a cell that carries a calendar day. */
export function isDay(cell: unknown): cell is DayCell {
  return typeof cell === 'object' && cell !== null && 'day' in cell;
}

/** True for a cell in which nothing was entered: null, or text of blanks alone. */
export function isBlankCell(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
