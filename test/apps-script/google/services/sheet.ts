import { namedRangeOf } from './named-range';
import { refuseSheetProtected, wholeSheet } from './own-sheet';
import { areaOf, parseCells } from '../book/area';
import { changed, nextId } from '../book/book';
import { calculate } from '../book/calculate';
import { enter, readCells, usedSize, valueAt } from '../book/cells';
import { refuseTooManyCells, refuseWhereProtected } from '../book/guards';
import type { Area, Sheet } from '../book/sheet';
import { copySheet, renameSheet } from '../book/sheet-changes';
import { shift } from '../book/shift';
import { enumValue, nameOf } from '../enums';
import { bandingOf } from '../natives/banding';
import { chartBehind, chartBuilder, chartOf } from '../natives/charts';
import { filterOf } from '../natives/filter';
import { ruleBehind, ruleOf } from '../natives/format-rule';
import { addMetadata, metadataFinder, metadataOf } from '../natives/metadata';
import { pivotOf } from '../natives/pivot-table';
import { newProtection, protectionsOf } from '../natives/protection';
import { toLists } from '../realm';
import { refuse } from '../refusal';
import type { ServerRun } from '../run';
import { activeRange, activeSheet, selectArea } from './active';
import { areaBehindRange } from './behind';
import { listOf } from './list-of';
import { clearCells } from './range-clear';
import { strict } from '../strict';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

export function sheetOf(run: ServerRun, sheet: Sheet): GoogleSheet {
  const members = { ...ofGrid(run, sheet), ...ofNatives(run, sheet), ...ofShape(run, sheet) };
  const alive: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(members)) {
    alive[name] = (...given: unknown[]) => {
      if (!run.google.book.sheets.includes(sheet)) refuse(`Sheet ${sheet.id} not found`);
      return (member as (...given: unknown[]) => unknown)(...given);
    };
  }
  return strict<GoogleSheet>(run, 'Sheet', alive as Partial<GoogleSheet>, sheet);
}

/** @returns The block that getRange's arguments mean; one beyond the grid is refused. */
function givenArea(sheet: Sheet, given: readonly unknown[]): Area {
  const [first, column, rows = 1, columns = 1] = given;
  if (typeof first === 'string') {
    const at = first.lastIndexOf('!');
    return parseCells(sheet, first.slice(at + 1)) ?? refuse('Range not found');
  }
  const numbers = [first, column, rows, columns];
  if (!numbers.every((one) => typeof one === 'number')) {
    return refuse("The parameters don't match the method signature for SpreadsheetApp.Sheet.getRange.");
  }
  const [top = 0, left = 0, height = 0, width = 0] = numbers.map((one) => Math.trunc(one as number));
  if (top < 1) refuse('The starting row of the range is too small.');
  if (left < 1) refuse('The starting column of the range is too small.');
  if (height < 1) refuse('The number of rows in the range must be at least 1.');
  if (width < 1) refuse('The number of columns in the range must be at least 1.');
  if (top + height - 1 > sheet.rows || left + width - 1 > sheet.columns) {
    refuse('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return areaOf(sheet, top - 1, left - 1, height, width);
}

function ofGrid(run: ServerRun, sheet: Sheet): Partial<GoogleSheet> {
  const { book } = run.google;
  const self = () => run.objects.sheet(sheet);
  const used = () => {
    calculate(run.google);
    return usedSize(sheet);
  };
  return {
    getRange: (...given: readonly unknown[]) => run.objects.range(givenArea(sheet, given)),
    getDataRange: () => {
      const { rows, columns } = used();
      return run.objects.range(areaOf(sheet, 0, 0, Math.max(1, rows), Math.max(1, columns)));
    },
    getSheetValues: (row: number, column: number, rows: number, columns: number) => {
      calculate(run.google);
      const area = givenArea(sheet, [row, column, rows, columns]);
      return toLists(
        run.realm,
        readCells(area, (on, at, across) => valueAt(book, run.realm, on, at, across)),
      );
    },
    getLastRow: () => used().rows,
    getLastColumn: () => used().columns,
    getMaxRows: () => sheet.rows,
    getMaxColumns: () => sheet.columns,
    appendRow: (cells: unknown[]) => {
      const row = used().rows;
      if (row >= sheet.rows) insert(run, sheet, 'row', sheet.rows, 1);
      refuseWhereProtected(run.user, areaOf(sheet, row, 0, 1, cells.length));
      cells.forEach((cell, column) => enter(book, sheet, row, column, cell));
      changed(book);
      return self();
    },
    insertRowsAfter: (after: number, count: number) => (insert(run, sheet, 'row', after, count), self()),
    insertRowsBefore: (before: number, count: number) => (
      insert(run, sheet, 'row', before - 1, count),
      self()
    ),
    insertRowAfter: (after: number) => (insert(run, sheet, 'row', after, 1), self()),
    insertRowBefore: (before: number) => (insert(run, sheet, 'row', before - 1, 1), self()),
    insertRows: (row: number, count: number = 1) => insert(run, sheet, 'row', row - 1, count),
    insertColumnsAfter: (after: number, count: number) => (
      insert(run, sheet, 'column', after, count),
      self()
    ),
    insertColumnsBefore: (before: number, count: number) => (
      insert(run, sheet, 'column', before - 1, count),
      self()
    ),
    insertColumnAfter: (after: number) => (insert(run, sheet, 'column', after, 1), self()),
    insertColumnBefore: (before: number) => (insert(run, sheet, 'column', before - 1, 1), self()),
    insertColumns: (column: number, count: number = 1) => insert(run, sheet, 'column', column - 1, count),
    deleteRows: (row: number, count: number) => remove(run, sheet, 'row', row - 1, count),
    deleteRow: (row: number) => (remove(run, sheet, 'row', row - 1, 1), self()),
    deleteColumns: (column: number, count: number) => remove(run, sheet, 'column', column - 1, count),
    deleteColumn: (column: number) => (remove(run, sheet, 'column', column - 1, 1), self()),
    clear: () => (clearCells(run, wholeSheet(sheet), { contents: true, formats: true, notes: true }), self()),
    clearContents: () => (clearCells(run, wholeSheet(sheet), { contents: true }), self()),
    clearFormats: () => (clearCells(run, wholeSheet(sheet), { formats: true }), self()),
    clearNotes: () => (clearCells(run, wholeSheet(sheet), { notes: true }), self()),
  } as Partial<GoogleSheet>;
}

/** Puts rows or columns into the grid; the spreadsheet holds so many cells and no more. */
function insert(run: ServerRun, sheet: Sheet, axis: 'row' | 'column', at: number, count: number): void {
  const { book } = run.google;
  const length = axis === 'row' ? sheet.rows : sheet.columns;
  if (at < 0 || at > length) refuse(`Those ${axis}s are out of bounds.`);
  if (!Number.isInteger(count) || count < 1) refuse(`Invalid argument: howMany`);
  refuseSheetProtected(run, sheet);
  refuseTooManyCells(book, count * (axis === 'row' ? sheet.columns : sheet.rows));
  shift(book, { sheet, axis, at, by: count });
  changed(book);
}

function remove(run: ServerRun, sheet: Sheet, axis: 'row' | 'column', at: number, count: number): void {
  const { book } = run.google;
  const [length, frozen] =
    axis === 'row' ? [sheet.rows, sheet.frozenRows] : [sheet.columns, sheet.frozenColumns];
  if (at < 0 || at + count > length) refuse(`Those ${axis}s are out of bounds.`);
  if (count >= length) refuse(`You can't delete all the ${axis}s on the sheet.`);
  if (at <= frozen && at + count >= length) {
    refuse(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
  }
  refuseSheetProtected(run, sheet);
  shift(book, { sheet, axis, at, by: -count });
  changed(book);
}

function ofShape(run: ServerRun, sheet: Sheet): Partial<GoogleSheet> {
  const { book } = run.google;
  const self = () => run.objects.sheet(sheet);
  const own = () => refuseSheetProtected(run, sheet);
  const size = (sizes: Map<number, number>, from: number, count: number, pixels: number) => {
    for (let place = from - 1; place < from - 1 + count; place += 1) sizes.set(place, pixels);
    return self();
  };
  const hide = (marked: Set<number>, from: number, count: number, hides: boolean) => {
    for (let place = from - 1; place < from - 1 + count; place += 1) {
      if (hides) marked.add(place);
      else marked.delete(place);
    }
  };
  const freeze = (what: 'frozenRows' | 'frozenColumns', count: number) => {
    const length = what === 'frozenRows' ? sheet.rows : sheet.columns;
    if (count < 0 || count >= length) {
      refuse('Sorry, it is not possible to freeze all visible rows or columns on a sheet.');
    }
    sheet[what] = count;
  };
  return {
    getName: () => sheet.name,
    getSheetName: () => sheet.name,
    getSheetId: () => sheet.id,
    getIndex: () => book.sheets.indexOf(sheet) + 1,
    getParent: () => run.objects.spreadsheet(),
    getType: () => enumValue('SheetType', 'GRID'),
    setName: (name: string) => (own(), renameSheet(book, sheet, name), self()),
    copyTo: () => run.objects.sheet(copySheet(book, sheet)),
    activate: () => (selectArea(run, areaOf(sheet, 0, 0)), self()),
    getActiveRange: () => (activeSheet(run) === sheet ? run.objects.range(activeRange(run)) : null),
    getActiveCell: () => {
      const { row, column } = activeRange(run);
      return run.objects.range(areaOf(sheet, row, column));
    },
    setActiveRange: (range: unknown) => {
      selectArea(run, areaBehindRange(range));
      return range;
    },
    setActiveSelection: (range: unknown) => {
      const area = typeof range === 'string' ? givenArea(sheet, [range]) : areaBehindRange(range);
      selectArea(run, area);
      return run.objects.range(area);
    },
    isSheetHidden: () => sheet.isHidden,
    hideSheet: () => {
      if (book.sheets.every((one) => one === sheet || one.isHidden)) {
        refuse("You can't hide all the sheets in a document.");
      }
      sheet.isHidden = true;
      return self();
    },
    showSheet: () => ((sheet.isHidden = false), self()),
    getTabColor: () => sheet.tabColor,
    setTabColor: (color: string | null) => ((sheet.tabColor = color), self()),
    getFrozenRows: () => sheet.frozenRows,
    setFrozenRows: (count: number) => freeze('frozenRows', count),
    getFrozenColumns: () => sheet.frozenColumns,
    setFrozenColumns: (count: number) => freeze('frozenColumns', count),
    hasHiddenGridlines: () => sheet.hidesGridlines,
    setHiddenGridlines: (hides: boolean) => ((sheet.hidesGridlines = hides), self()),
    getColumnWidth: (column: number) => sheet.widths.get(column - 1) ?? 100,
    setColumnWidth: (column: number, width: number) => (own(), size(sheet.widths, column, 1, width)),
    setColumnWidths: (from: number, count: number, width: number) => (
      own(),
      size(sheet.widths, from, count, width)
    ),
    autoResizeColumn: (column: number) => size(sheet.widths, column, 1, widthOf(sheet, column - 1)),
    autoResizeColumns: (from: number, count: number) => {
      for (let column = from; column < from + count; column += 1) {
        size(sheet.widths, column, 1, widthOf(sheet, column - 1));
      }
      return self();
    },
    getRowHeight: (row: number) => sheet.heights.get(row - 1) ?? 21,
    setRowHeight: (row: number, height: number) => size(sheet.heights, row, 1, height),
    setRowHeights: (from: number, count: number, height: number) => size(sheet.heights, from, count, height),
    hideRows: (from: number, count: number = 1) => hide(sheet.hiddenRows, from, count, true),
    showRows: (from: number, count: number = 1) => hide(sheet.hiddenRows, from, count, false),
    hideColumns: (from: number, count: number = 1) => hide(sheet.hiddenColumns, from, count, true),
    showColumns: (from: number, count: number = 1) => hide(sheet.hiddenColumns, from, count, false),
    isRowHiddenByUser: (row: number) => sheet.hiddenRows.has(row - 1),
    isColumnHiddenByUser: (column: number) => sheet.hiddenColumns.has(column - 1),
    isRowHiddenByFilter: (row: number) => isFilteredOut(run, sheet, row - 1),
  } as Partial<GoogleSheet>;
}

/** About what the longest of its texts takes. */
function widthOf(sheet: Sheet, column: number): number {
  const longest = sheet.values.rows.reduce(
    (most, cells) => Math.max(most, String(cells?.[column] ?? '').length),
    0,
  );
  return Math.max(21, 7 * longest + 10);
}

function isFilteredOut(run: ServerRun, sheet: Sheet, row: number): boolean {
  const { filter } = sheet.natives;
  if (!filter || row <= filter.area.row || row >= filter.area.row + filter.area.rows) return false;
  return [...filter.hidden].some(([column, texts]) =>
    texts.has(String(valueAt(run.google.book, run.realm, sheet, row, column))),
  );
}

function ofNatives(run: ServerRun, sheet: Sheet): Partial<GoogleSheet> {
  const { book } = run.google;
  const { natives } = sheet;
  const self = () => run.objects.sheet(sheet);
  const own = () => refuseSheetProtected(run, sheet);
  return {
    getNamedRanges: () =>
      listOf(
        run,
        book.names.filter(({ area }) => area.sheet === sheet).map((name) => namedRangeOf(run, name)),
      ),
    getFilter: () => (natives.filter ? filterOf(run, sheet) : null),
    getBandings: () =>
      listOf(
        run,
        natives.bandings.map((banding) => bandingOf(run, banding)),
      ),
    getProtections: (type: unknown) => listOf(run, protectionsOf(run, sheet, nameOf(type))),
    protect: () => newProtection(run, 'SHEET', wholeSheet(sheet)),
    getPivotTables: () =>
      listOf(
        run,
        natives.pivots.map((pivot) => pivotOf(run, pivot)),
      ),
    getConditionalFormatRules: () =>
      listOf(
        run,
        natives.formatRules.map((rule) => ruleOf(run, rule)),
      ),
    setConditionalFormatRules: (rules: unknown[]) => {
      own();
      natives.formatRules = Array.from(rules, (rule) => ruleBehind(rule, sheet));
    },
    clearConditionalFormatRules: () => {
      own();
      natives.formatRules = [];
    },
    newChart: () => chartBuilder(run),
    getCharts: () =>
      listOf(
        run,
        natives.charts.map((chart) => chartOf(run, chart)),
      ),
    insertChart: (chart: unknown) => {
      own();
      natives.charts.push({ ...chartBehind(chart), id: nextId(book) });
    },
    updateChart: (chart: unknown) => {
      own();
      const next = chartBehind(chart);
      const place = natives.charts.findIndex(({ id }) => id === next.id);
      if (place < 0) refuse('The chart was not found on the sheet.');
      natives.charts[place] = next;
    },
    removeChart: (chart: unknown) => {
      own();
      const { id } = chartBehind(chart);
      natives.charts = natives.charts.filter((one) => one.id !== id);
    },
    addDeveloperMetadata: (...given: readonly unknown[]) => {
      addMetadata(run, 'SHEET', wholeSheet(sheet), given);
      return self();
    },
    getDeveloperMetadata: () => metadataOf(run, 'SHEET', sheet),
    createDeveloperMetadataFinder: () => metadataFinder(run, wholeSheet(sheet)),
  } as Partial<GoogleSheet>;
}
