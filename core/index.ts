export { isBlankCell, isDay } from './values/cell';
export type { Cell, DayCell, FormulaCell, Rows, WrittenCell } from './values/cell';
export { civilDay, dayOf, isoDay, serialDay } from './values/day';
export { defineNotice, defineProblem, found, problemText, refused } from './values/problem';
export type { Place, Problem, Result } from './values/problem';
export { cellAt } from './values/table';
export type { Table } from './values/table';
export {
  absoluteAddress,
  columnCells,
  columnLetters,
  headerRow,
  rangeAddress,
  sheetPrefix,
  tableCells,
} from './report/address';
export { outputBanner } from './report/workbook';
export type {
  CellFormat,
  Chart,
  ChartSeries,
  Choice,
  ColumnRange,
  DefinedName,
  Highlight,
  Pivot,
  PivotValue,
  Sheet,
  SheetColumn,
  Workbook,
} from './report/workbook';
