import { overlap } from './area';
import { nextId } from './book';
import { putThing } from '../../../hosts/cells/layer';
import { valueAt } from './read';
import { shownText } from '../../../hosts/cells/shown-text';
import { headerArea, tablesIn } from './table';
import type { Area } from './area';
import type { Book } from './book';
import type { Table, TableColumn } from './table';

/** The headers of a table name its columns: texts, none blank, none twice. Called when header cells were written. */
export function renameColumns(book: Book, area: Area): void {
  for (const table of tablesIn(book, area)) {
    const header = headerArea(table);
    if (header !== null && overlap(header, area) !== null) readHeaders(table);
  }
}

/** Takes the names of columns from the cells of the header row, and writes back what they became. */
export function readHeaders(table: Table): void {
  const header = headerArea(table);
  if (header === null) return;
  const taken = new Set<string>();
  table.columns.forEach((column, index) => {
    const cell = valueAt(header.sheet, header.row, header.column + index);
    column.name = freeName(cell === '' ? '' : shownText(cell, 'General'), taken, index);
    taken.add(column.name.toLowerCase());
    putThing(header.sheet.values, header.row, header.column + index, column.name);
    putThing(header.sheet.formulas, header.row, header.column + index, undefined);
  });
}

function freeName(wanted: string, taken: ReadonlySet<string>, index: number): string {
  if (wanted !== '' && !taken.has(wanted.toLowerCase())) return wanted;
  const stem = wanted === '' ? 'Column' : wanted;
  for (let count = wanted === '' ? index + 1 : 2; ; count += 1) {
    const name = `${stem}${count}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

export function newColumns(book: Book, count: number): TableColumn[] {
  return Array.from({ length: count }, () => ({ id: nextId(book), name: '', filter: null }));
}
