import { isLiveOf } from '../kinds/kind';
import { refuse } from '../refusal';
import { quotedName, splitAddress } from './address';
import { areaOf } from './area';
import { nextId, sheetId } from './book';
import { copyNatives } from './copy-natives';
import { tell } from './events';
import { emptySheet } from './new-sheet';
import { newColumns } from './table-columns';
import { rewriteReferences } from '../../../hosts/cells/tokens';
import { findTable } from './table';
import type { Book } from './book';
import type { Layer } from '../../../hosts/cells/layer';
import type { Sheet } from './sheet';
import type { User } from './user';

/** @returns The sheet of that name or id. */
export function findSheet(book: Book, key: unknown): Sheet | undefined {
  const name = String(key).toLowerCase();
  return book.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name);
}

/** A sheet's name: 1 to 31 signs, none of : \ / ? * [ ], no apostrophe at its ends, not "History", not taken. */
export function checkSheetName(book: Book, name: unknown, own: Sheet | null): string {
  if (typeof name !== 'string' || name === '' || name.length > 31) return refuse('InvalidArgument');
  if (/[:\\/?*[\]]|^'|'$/u.test(name) || name.toLowerCase() === 'history') return refuse('InvalidArgument');
  const other = findSheet(book, name);
  if (other && other !== own)
    refuse('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  return name;
}

function checkStructure(book: Book): void {
  if (book.isStructureProtected) refuse('AccessDenied');
}

export function addSheet(book: Book, wanted: unknown, by: User | null): Sheet {
  checkStructure(book);
  const name =
    wanted === null || wanted === undefined ? freeSheetName(book) : checkSheetName(book, wanted, null);
  const sheet = emptySheet(sheetId(nextId(book)), name);
  book.sheets.push(sheet);
  tell(book, by, { type: 13, targets: ['Workbook'], detail: { worksheetId: sheet.id } });
  return sheet;
}

function freeSheetName(book: Book): string {
  for (let count = 1; ; count += 1) if (!findSheet(book, `Sheet${count}`)) return `Sheet${count}`;
}

export function renameSheet(book: Book, sheet: Sheet, wanted: unknown, by: User | null): void {
  checkStructure(book);
  const before = sheet.name;
  const name = checkSheetName(book, wanted, sheet);
  if (name === before) return;
  sheet.name = name;
  for (const other of book.sheets) {
    for (const cells of other.formulas.rows) {
      cells?.forEach((formula, column) => {
        if (!formula) return;
        const text = rewriteReferences(formula.text, (reference) => {
          const parts = splitAddress(reference);
          const isThis = parts.sheetName?.toLowerCase() === before.toLowerCase();
          return isThis ? `${quotedName(name)}!${parts.cells}` : reference;
        });
        if (text !== formula.text) cells[column] = { ...formula, text };
      });
    }
  }
  const detail = { worksheetId: sheet.id, nameBefore: before, nameAfter: name };
  tell(book, by, { type: 25, targets: ['Workbook', sheet.id], detail });
}

/** Takes a sheet away; the last one in sight stays. Formulas that pointed at it point at nothing. */
export function deleteSheet(book: Book, sheet: Sheet, by: User | null): void {
  checkStructure(book);
  if (sheet.visibility === 'VeryHidden') refuse('InvalidOperation');
  const others = book.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
  const [next] = others;
  if (next === undefined)
    return refuse('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  for (const table of book.tables.filter(({ area }) => area.sheet === sheet)) {
    book.tables.splice(book.tables.indexOf(table), 1);
  }
  for (const name of [...book.names]) {
    if (name.scope === sheet) book.names.splice(book.names.indexOf(name), 1);
    else if ('area' in name.meaning && name.meaning.area.sheet === sheet)
      name.meaning = { formula: '=#REF!' };
  }
  for (const user of book.users) {
    if (user.selection.sheet === sheet) user.selection = areaOf(next, 0, 0);
    for (const object of user.references.all()) {
      if (isLiveOf('Range', object) && object.self.sheet === sheet)
        user.references.drop(user.references.nameOf(object) ?? '');
    }
  }
  dropReferences(book, sheet);
  book.stale = true;
  tell(book, by, { type: 15, targets: ['Workbook'], detail: { worksheetId: sheet.id } });
}

function dropReferences(book: Book, gone: Sheet): void {
  for (const sheet of book.sheets) {
    for (const cells of sheet.formulas.rows) {
      cells?.forEach((formula, column) => {
        if (!formula) return;
        const text = rewriteReferences(formula.text, (reference) => {
          const { sheetName } = splitAddress(reference);
          return sheetName?.toLowerCase() === gone.name.toLowerCase() ? '#REF!' : reference;
        });
        if (text !== formula.text) cells[column] = { ...formula, text };
      });
    }
  }
}

export function moveSheet(book: Book, sheet: Sheet, place: unknown): void {
  checkStructure(book);
  if (typeof place !== 'number' || !Number.isInteger(place) || place < 0 || place >= book.sheets.length) {
    return refuse('InvalidArgument');
  }
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(place, 0, sheet);
}

/** A copy with cells, looks, tables and marks, put where it was asked for; its tables get names of their own. */
export function copySheet(
  book: Book,
  sheet: Sheet,
  place: string,
  beside: Sheet | null,
  by: User | null,
): Sheet {
  const name = copyName(book, sheet.name);
  const copy: Sheet = {
    ...emptySheet(sheetId(nextId(book)), name),
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    values: copyLayer(sheet.values),
    formulas: copyLayer(sheet.formulas, (formula) => ({ ...formula })),
    numberFormats: copyLayer(sheet.numberFormats),
    looks: copyLayer(sheet.looks),
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    columnWidths: new Map(sheet.columnWidths),
    rowHeights: new Map(sheet.rowHeights),
    merges: sheet.merges.map((merge) => ({ ...merge })),
    protection: sheet.protection,
    customProperties: new Map(sheet.customProperties),
  };
  const spot = { Beginning: 0, End: book.sheets.length, None: book.sheets.length }[place];
  const by_ = beside === null ? book.sheets.length : book.sheets.indexOf(beside);
  book.sheets.splice(spot ?? by_ + Number(place === 'After'), 0, copy);
  for (const table of book.tables.filter(({ area }) => area.sheet === sheet)) {
    const columns = newColumns(book, table.columns.length).map((column, index) => ({
      ...column,
      name: table.columns[index]?.name ?? '',
    }));
    const id = `{00000000-000C-0000-FFFF-${String(nextId(book)).padStart(12, '0')}}`;
    book.tables.push({
      ...table,
      id,
      name: copyTableName(book, table.name),
      columns,
      area: { ...table.area, sheet: copy },
    });
  }
  book.stale = true;
  copyNatives(book, sheet, copy);
  tell(book, by, { type: 13, targets: ['Workbook'], detail: { worksheetId: copy.id } });
  return copy;
}

function copyLayer<Thing>(
  layer: Layer<Thing>,
  copy: (thing: Thing) => Thing = (thing) => thing,
): Layer<Thing> {
  const rows: (Thing | undefined)[][] = [];
  layer.rows.forEach((cells, row) => {
    rows[row] = cells.map((thing) => (thing === undefined ? undefined : copy(thing)));
  });
  return { rows, columns: new Map(layer.columns) };
}

function copyName(book: Book, name: string): string {
  const stem = name.replace(/ \(\d+\)$/u, '');
  for (let count = 2; ; count += 1) {
    const wanted = `${stem.slice(0, 31 - ` (${count})`.length)} (${count})`;
    if (!findSheet(book, wanted)) return wanted;
  }
}

function copyTableName(book: Book, name: string): string {
  const stem = name.replace(/\d+$/u, '');
  for (let count = 2; ; count += 1) if (!findTable(book, `${stem}${count}`)) return `${stem}${count}`;
}
