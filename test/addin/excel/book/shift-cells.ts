import { isLiveOf } from '../kinds/kind';
import { refuse } from '../refusal';
import { localAddress, parseCells, splitAddress } from './address';
import { contains, overlap, sheetColumns, sheetRows } from './area';
import { shiftCells, shiftColumns, shiftRows } from '../../../hosts/cells/layer';
import { moveNatives, refuseTornPivots } from './move-natives';
import { moved } from './shift';
import { newColumns, readHeaders } from './table-columns';
import { rewriteReferences } from '../../../hosts/cells/tokens';
import type { Area } from './area';
import type { Book } from './book';
import type { Layer } from '../../../hosts/cells/layer';
import type { Sheet } from './sheet';
import type { Shift } from './shift';
import type { Table } from './table';

/** Puts cells in or takes them out, with everything that stands on them or points at them. */
export function shiftCellsOf(book: Book, shift: Shift): void {
  refuseTornTables(book, shift);
  refuseTornPivots(shift);
  for (const layer of layersOf(shift.sheet)) shiftLayer(layer, shift);
  shiftLines(shift);
  const { sheet } = shift;
  sheet.merges = sheet.merges.flatMap((merge) => moved({ sheet, ...merge }, shift) ?? []);
  for (const table of [...book.tables]) {
    const area = moved(table.area, shift);
    if (area === null) book.tables.splice(book.tables.indexOf(table), 1);
    else moveTable(book, table, area, shift);
  }
  for (const name of book.names) {
    if (!('area' in name.meaning)) continue;
    const area = moved(name.meaning.area, shift);
    name.meaning = area === null ? { formula: '=#REF!' } : { area };
  }
  for (const user of book.users) {
    user.selection = moved(user.selection, shift) ?? user.selection;
    for (const object of user.references.all()) {
      if (!isLiveOf('Range', object)) continue;
      const area = moved(object.self, shift);
      if (area === null) user.references.drop(user.references.nameOf(object) ?? '');
      else object.self = area;
    }
  }
  moveNatives(book, shift);
  rewriteFormulas(book, shift);
  book.stale = true;
}

/** Columns put into a table or taken out of it are columns of its own; its headers stay, and a row below them. */
function moveTable(book: Book, table: Table, area: Area, { axis, at, by }: Shift): void {
  const index = at - table.area.column;
  if (axis === 'column' && area.columns !== table.area.columns) {
    const gone = Math.max(0, table.area.columns - area.columns);
    table.columns.splice(Math.max(0, index), gone, ...newColumns(book, Math.max(0, by)));
  }
  table.area = { ...area, rows: Math.max(area.rows, 1 + Number(table.showHeaders)) };
  if (axis === 'column') readHeaders(table);
}

function layersOf(sheet: Sheet): Layer<unknown>[] {
  return [sheet.values, sheet.formulas, sheet.spilled, sheet.numberFormats, sheet.looks] as Layer<unknown>[];
}

function shiftLayer(layer: Layer<unknown>, { axis, at, by, across }: Shift): void {
  if (axis === 'row' && across.count === sheetColumns) return shiftRows(layer, at, by);
  if (axis === 'column' && across.count === sheetRows) return shiftColumns(layer, at, by);
  if (axis === 'column') {
    for (let row = across.from; row < Math.min(layer.rows.length, across.from + across.count); row += 1) {
      const cells = layer.rows[row];
      if (cells) shiftCells(cells, at, by);
    }
    return;
  }
  const last = layer.rows.length + Math.max(0, by);
  const order = Array.from({ length: Math.max(0, last - at) }, (_row, index) => at + index);
  const source = layer.rows.map((cells) => [...(cells ?? [])]);
  for (const row of order) {
    for (let column = across.from; column < across.from + across.count; column += 1) {
      const from = row - by;
      const thing = by > 0 && from < at ? undefined : source[from]?.[column];
      const cells = (layer.rows[row] ??= []);
      cells[column] = thing;
    }
  }
}

/** Hidden rows and columns, and widths, go with whole rows and columns. */
function shiftLines({ sheet, axis, at, by, across }: Shift): void {
  const whole = across.count === (axis === 'row' ? sheetColumns : sheetRows);
  if (!whole) return;
  const place = (line: number): number | null => {
    if (line < at) return line;
    return by < 0 && line < at - by ? null : line + by;
  };
  const hidden = axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
  const lines = [...hidden].map(place);
  hidden.clear();
  for (const line of lines) if (line !== null) hidden.add(line);
  if (axis === 'row') return;
  const widths = [...sheet.columnWidths];
  sheet.columnWidths.clear();
  for (const [column, width] of widths) {
    const now = place(column);
    if (now !== null) sheet.columnWidths.set(now, width);
  }
}

/** Cells cannot move through a part of a table. */
function refuseTornTables(book: Book, shift: Shift): void {
  const { sheet, axis, at, across } = shift;
  const beyond: Area =
    axis === 'row'
      ? { sheet, row: at, column: across.from, rows: sheetRows - at, columns: across.count }
      : { sheet, row: across.from, column: at, rows: across.count, columns: sheetColumns - at };
  for (const { area } of book.tables) {
    const shared = overlap(area, beyond);
    if (shared === null) continue;
    const torn = axis === 'row' ? shared.columns < area.columns : shared.rows < area.rows;
    if (torn)
      refuse('InsertDeleteConflict', 'This operation is not allowed. It would shift cells in a table.');
  }
  for (const merge of sheet.merges) {
    const area = { sheet, ...merge };
    const shared = overlap(area, beyond);
    if (
      shared &&
      !contains(beyond, area) &&
      (axis === 'row' ? shared.columns < area.columns : shared.rows < area.rows)
    ) {
      refuse('MergedRangeConflict', "We can't do that to a merged cell.");
    }
  }
}

function rewriteFormulas(book: Book, shift: Shift): void {
  for (const sheet of book.sheets) {
    for (const cells of sheet.formulas.rows) {
      cells?.forEach((formula, column) => {
        if (!formula) return;
        const text = rewriteReferences(formula.text, (reference) => movedReference(sheet, reference, shift));
        if (text !== formula.text) cells[column] = { ...formula, text };
      });
    }
  }
}

function movedReference(from: Sheet, reference: string, shift: Shift): string {
  const { sheetName, cells } = splitAddress(reference);
  const sheet = sheetName === null || sheetName.toLowerCase() === from.name.toLowerCase() ? from : null;
  const isThere = sheet === shift.sheet || sheetName?.toLowerCase() === shift.sheet.name.toLowerCase();
  const spill = cells.endsWith('#') ? '#' : '';
  const area = isThere ? parseCells(shift.sheet, cells.replace('#', '')) : null;
  if (area === null) return reference;
  const now = moved(area, shift);
  if (now === null) return '#REF!';
  const place = reference.slice(0, reference.length - cells.length);
  return `${place}${withSigns(localAddress(now), cells)}${spill}`;
}

/** Keeps the $ where they stood. */
function withSigns(address: string, before: string): string {
  const signs = before.split(':');
  return address
    .split(':')
    .map((corner, index) => {
      const [, letters = '', figures = ''] = /^([A-Z]*)(\d*)$/u.exec(corner) ?? [];
      const old = signs[Math.min(index, signs.length - 1)] ?? '';
      const fixedColumn = /^\$[A-Za-z]/u.test(old) ? '$' : '';
      const fixedRow = /\$\d/u.test(old) ? '$' : '';
      return `${letters && fixedColumn}${letters}${figures && fixedRow}${figures}`;
    })
    .join(':');
}
