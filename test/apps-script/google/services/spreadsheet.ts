import { listOf } from './list-of';
import { namedRangeOf } from './named-range';
import { refuseSheetProtected } from './own-sheet';
import { changed } from '../book/book';
import type { Name } from '../book/book';
import { areaBehind } from '../book/calculate';
import type { Area, Sheet } from '../book/sheet';
import { copySheet, deleteSheet, insertSheet, renameSheet } from '../book/sheet-changes';
import { nameOf } from '../enums';
import { addMetadata, metadataFinder, metadataOf } from '../natives/metadata';
import { protectionsOf } from '../natives/protection';
import { refuse } from '../refusal';
import type { ServerRun } from '../run';
import { activeRange, activeSheet, selectArea } from './active';
import { areaBehindRange, sheetBehind } from './behind';
import { strict } from '../strict';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function spreadsheetOf(run: ServerRun): Spreadsheet {
  const { book } = run.google;
  const indexOf = (sheet: Sheet) => book.sheets.indexOf(sheet) + 1;
  const self: Spreadsheet = strict<Spreadsheet>(run, 'Spreadsheet', {
    getId: () => 'spreadsheet-under-test',
    getName: () => book.name,
    getUrl: () => 'https://docs.google.com/spreadsheets/d/spreadsheet-under-test/edit',
    getSpreadsheetLocale: () => book.locale,
    getSpreadsheetTimeZone: () => book.timeZone,
    getSheets: () =>
      listOf(
        run,
        book.sheets.map((sheet) => run.objects.sheet(sheet)),
      ),
    getNumSheets: () => book.sheets.length,
    getSheetByName: (name) => {
      // Google tells names apart by capitals here, though two that differ in them alone cannot stand together.
      const sheet = book.sheets.find((one) => one.name === name);
      return sheet ? run.objects.sheet(sheet) : null;
    },
    getSheetById: (id: number) => {
      const sheet = book.sheets.find((one) => one.id === id);
      return sheet ? run.objects.sheet(sheet) : null;
    },
    getActiveSheet: () => run.objects.sheet(activeSheet(run)),
    getActiveRange: () => run.objects.range(activeRange(run)),
    getActiveCell: () => {
      const { sheet, row, column } = activeRange(run);
      return run.objects.range({ sheet, row, column, rows: 1, columns: 1 });
    },
    getSelection: () => selectionOf(run),
    setActiveSheet: (sheet: unknown) => {
      const state = sheetBehind(sheet);
      selectArea(run, { sheet: state, row: 0, column: 0, rows: 1, columns: 1 });
      return run.objects.sheet(state);
    },
    setActiveRange: (range) => {
      selectArea(run, areaBehindRange(range));
      return range;
    },
    getRange: (reference: string) => {
      const area = areaBehind(book, activeSheet(run), reference);
      return area ? run.objects.range(area) : refuse('Range not found');
    },
    getRangeByName: (name) => {
      const found = named(run, name);
      return found ? run.objects.range(found.area) : null;
    },
    getNamedRanges: () =>
      listOf(
        run,
        book.names.map((name) => namedRangeOf(run, name)),
      ),
    setNamedRange: (name, range) => setName(run, name, areaBehindRange(range)),
    removeNamedRange: (name) => {
      const found = named(run, name) ?? refuse(`No named range exists by the name: ${name}`);
      book.names = book.names.filter((one) => one !== found);
    },
    insertSheet: (...given: readonly unknown[]) => {
      const name = given.find((one) => typeof one === 'string') ?? null;
      const at = given.find((one) => typeof one === 'number') ?? indexOf(activeSheet(run));
      const sheet = insertSheet(book, name as string | null, at as number);
      selectArea(run, { sheet, row: 0, column: 0, rows: 1, columns: 1 });
      return run.objects.sheet(sheet);
    },
    deleteSheet: (sheet) => {
      const state = sheetBehind(sheet);
      refuseSheetProtected(run, state);
      deleteSheet(book, state);
    },
    duplicateActiveSheet: () => run.objects.sheet(copySheet(book, activeSheet(run))),
    moveActiveSheet: (position) => {
      const sheet = activeSheet(run);
      if (position < 1 || position > book.sheets.length) refuse('Invalid argument: pos');
      book.sheets.splice(book.sheets.indexOf(sheet), 1);
      book.sheets.splice(position - 1, 0, sheet);
      changed(book);
    },
    renameActiveSheet: (name) => renameSheet(book, activeSheet(run), name),
    getProtections: (type: unknown) =>
      listOf(
        run,
        book.sheets.flatMap((sheet) => protectionsOf(run, sheet, nameOf(type))),
      ),
    addDeveloperMetadata: (...given: readonly unknown[]) => {
      addMetadata(run, 'SPREADSHEET', null, given);
      return self;
    },
    getDeveloperMetadata: () => metadataOf(run, 'SPREADSHEET', null),
    createDeveloperMetadataFinder: () => metadataFinder(run, null),
    toast: (text: unknown, title: unknown = '') =>
      void run.google.shown.push({ kind: 'toast', title: String(title), text: String(text), user: run.user }),
  } as Partial<Spreadsheet>);
  return self;
}

function selectionOf(run: ServerRun): GoogleAppsScript.Spreadsheet.Selection {
  return strict<GoogleAppsScript.Spreadsheet.Selection>(run, 'Selection', {
    getActiveRange: () => run.objects.range(activeRange(run)),
    getActiveSheet: () => run.objects.sheet(activeSheet(run)),
    getCurrentCell: () => {
      const { sheet, row, column } = activeRange(run);
      return run.objects.range({ sheet, row, column, rows: 1, columns: 1 });
    },
  });
}

function named({ google }: ServerRun, name: string): Name | undefined {
  return google.book.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
}

/** A name begins with a letter or "_", has no blanks, and is no address. */
function setName(run: ServerRun, name: string, area: Area): void {
  const isAddress = /^[A-Za-z]{1,3}\d+$|^[Rr]\d*[Cc]\d*$|^(true|false)$/iu.test(name);
  if (!/^[A-Za-z_][A-Za-z0-9_]{0,249}$/u.test(name) || isAddress)
    refuse('The name you have entered is invalid.');
  const known = named(run, name);
  if (known) known.area = area;
  else run.google.book.names.push({ name, area });
  changed(run.google.book);
}
