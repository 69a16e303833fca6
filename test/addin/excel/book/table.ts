import { overlap } from './area';
import type { Area } from './area';

export interface TableColumn {
  readonly id: number;
  name: string;
  /** What the column's filter lets through; null for everything. */
  filter: Readonly<Record<string, unknown>> | null;
}

/** An Excel table: plain state. */
export interface Table {
  readonly id: string;
  name: string;
  /** All of it: headers, rows and the row of totals. */
  area: Area;
  columns: TableColumn[];
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** A workbook, as far as its tables go. */
interface WithTables {
  readonly tables: readonly Table[];
}

export function headerArea(table: Table): Area | null {
  return table.showHeaders ? { ...table.area, rows: 1 } : null;
}

export function totalsArea({ area, showTotals }: Table): Area | null {
  return showTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : null;
}

/** @returns The rows between headers and totals; an empty table has one blank row. */
export function bodyArea({ area, showHeaders, showTotals }: Table): Area {
  const above = Number(showHeaders);
  return { ...area, row: area.row + above, rows: area.rows - above - Number(showTotals) };
}

export function tablesIn(book: WithTables, area: Area): readonly Table[] {
  return book.tables.filter((table) => overlap(table.area, area) !== null);
}

export function findTable(book: WithTables, key: unknown): Table | undefined {
  const name = String(key).toLowerCase();
  return book.tables.find((table) => table.id === key || table.name.toLowerCase() === name);
}
