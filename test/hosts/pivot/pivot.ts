/** A cell as a PivotTable keeps it in its cache: null is blank, a text may be empty, an error is not its text. */
export type PivotCell = number | string | boolean | null | { readonly error: string };

/** What a value field works out; the words are Excel's. */
export type Aggregation = 'Sum' | 'Count' | 'Average' | 'Max' | 'Min' | 'Product' | 'CountNumbers';

/** How a value field shows what it worked out; the words are Excel's. */
export type ShowAs = 'None' | 'PercentOfGrandTotal' | 'PercentOfRowTotal' | 'PercentOfColumnTotal';

export type PivotLayoutType = 'Compact' | 'Outline' | 'Tabular';

export type SubtotalPlace = 'AtTop' | 'AtBottom' | 'Off';

export type SortOrder = 'Ascending' | 'Descending';

/** One field of the source: its items in the order they are shown in, and which of them are not shown. */
export interface PivotField {
  readonly id: string;
  readonly name: string;
  /** Without an order, items that a refresh finds new stand after those that were there. */
  order: SortOrder | null;
  items: PivotCell[];
  /** Keys of items that the user hid. */
  readonly hidden: Set<string>;
  /** Keys of the items that a slicer lets through, by slicer id. */
  readonly chosen: Map<string, ReadonlySet<string>>;
}

/** One value field. */
export interface PivotData {
  readonly id: string;
  readonly field: string;
  name: string;
  /** False until the user gave a name: Excel's own name follows the aggregation. */
  named: boolean;
  by: Aggregation;
  showAs: ShowAs;
  numberFormat: string;
}

/** How a PivotTable is laid out. */
export interface PivotLayout {
  layoutType: PivotLayoutType;
  subtotals: SubtotalPlace;
  /** The column at the right. */
  rowGrandTotals: boolean;
  /** The row at the bottom. */
  columnGrandTotals: boolean;
  fillEmptyCells: boolean;
  emptyCellText: string;
  customLists: boolean;
}

/** What a PivotTable is worked out from: all but its place. */
export interface PivotPlan {
  /** By lower-case name, in the source's order. */
  fields: Map<string, PivotField>;
  /** The source's rows as they were at the last refresh, cells in the order of the fields. */
  records: readonly (readonly PivotCell[])[];
  /** Lower-case names of fields. */
  rows: string[];
  columns: string[];
  filters: string[];
  data: PivotData[];
  readonly layout: PivotLayout;
}

/** The text that Excel shows for an item. */
export function itemText(cell: PivotCell): string {
  if (cell === null) return '(blank)';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'object' ? cell.error : String(cell);
}

/** The same for cells that are one item: texts that differ in case alone are. */
export function itemKey(cell: PivotCell): string {
  if (cell === null) return 'blank';
  return typeof cell === 'object' ? `error ${cell.error}` : `${typeof cell} ${String(cell).toLowerCase()}`;
}

/** The name that Excel gives a value field. */
export function dataName(by: Aggregation, field: string): string {
  return `${by === 'CountNumbers' ? 'Count' : by} of ${field}`;
}
