import type { Layer } from '../../../hosts/cells/layer';
import { changed, nextId, sheetNamed } from './book';
import type { Book } from './book';
import { refuseTooManyCells } from './guards';
import { newSheet } from './new-sheet';
import type { Area, Sheet } from './sheet';
import { loseInFormulas, renameInFormulas } from './shift';
import { refuse } from '../refusal';

/** Puts a new sheet in; without a name it gets the next free one. */
export function insertSheet(book: Book, name: string | null, at: number): Sheet {
  refuseTooManyCells(book, 26_000);
  const sheet = newSheet(
    nextId(book) * 7919,
    name === null ? freeName(book, 'Sheet') : allowedName(book, name),
  );
  book.sheets.splice(at, 0, sheet);
  changed(book);
  return sheet;
}

function freeName(book: Book, stem: string): string {
  let count = 1;
  while (sheetNamed(book, `${stem}${count}`)) count += 1;
  return `${stem}${count}`;
}

function allowedName(book: Book, name: string, own: Sheet | null = null): string {
  if (name === '' || name.length > 100)
    refuse(`The sheet name cannot be ${name === '' ? 'empty' : 'greater than 100 characters'}.`);
  const taken = sheetNamed(book, name);
  if (taken && taken !== own) {
    refuse(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
  return name;
}

export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  const next = allowedName(book, name, sheet);
  renameInFormulas(book, sheet.name, next);
  sheet.name = next;
  changed(book);
}

export function deleteSheet(book: Book, sheet: Sheet): void {
  const visible = book.sheets.filter((one) => !one.isHidden);
  if (book.sheets.length === 1 || (visible.length === 1 && visible[0] === sheet)) {
    refuse("You can't remove all the sheets in a document.");
  }
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  loseInFormulas(book, sheet.name);
  book.names = book.names.filter(({ area }) => area.sheet !== sheet);
  book.metadata = book.metadata.filter(({ area }) => area?.sheet !== sheet);
  changed(book);
}

/** A copy of a sheet at the end: its cells and what stands beside them, without its protections. */
export function copySheet(book: Book, sheet: Sheet): Sheet {
  refuseTooManyCells(book, sheet.rows * sheet.columns);
  let name = `Copy of ${sheet.name}`;
  for (let count = 2; sheetNamed(book, name); count += 1) name = `Copy of ${sheet.name} ${count}`;
  const fresh = newSheet(nextId(book) * 7919, name, { rows: sheet.rows, columns: sheet.columns });
  const copy: Sheet = {
    ...fresh,
    isHidden: false,
    tabColor: sheet.tabColor,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    hidesGridlines: sheet.hidesGridlines,
    values: copyLayer(sheet.values),
    formulas: copyLayer(sheet.formulas),
    numberFormats: copyLayer(sheet.numberFormats),
    looks: copyLayer(sheet.looks),
    notes: copyLayer(sheet.notes),
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    widths: new Map(sheet.widths),
    heights: new Map(sheet.heights),
  };
  copy.merges = moveToSheet(sheet.merges, sheet, copy);
  copy.natives = { ...moveToSheet(sheet.natives, sheet, copy), protections: [] };
  copy.natives.charts = copy.natives.charts.map((chart) => ({ ...chart, id: nextId(book) }));
  book.sheets.push(copy);
  for (const one of book.metadata.filter(({ area }) => area?.sheet === sheet)) {
    book.metadata.push({ ...one, id: nextId(book), area: moveToSheet(one.area, sheet, copy) });
  }
  changed(book);
  return copy;
}

function copyLayer<Thing>({ rows, columns }: Layer<Thing>): Layer<Thing> {
  return { rows: rows.map((cells) => cells?.slice()), columns: new Map(columns) };
}

/** A deep copy in which blocks of one sheet are blocks of another. */
function moveToSheet<Thing>(thing: Thing, from: Sheet, to: Sheet): Thing {
  const copied = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (value === from) return to;
    if (Array.isArray(value)) return value.map(copied);
    if (value instanceof Set) return new Set(value);
    if (value instanceof Map) return new Map(value);
    if (isSheet(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copied(item)]));
  };
  return copied(thing) as Thing;
}

function isSheet(value: object): boolean {
  return 'numberFormats' in value;
}

/** @returns The merges that have a cell in a block. */
export function mergesIn(area: Area): readonly Area[] {
  return area.sheet.merges.filter(
    (merge) =>
      merge.row < area.row + area.rows &&
      area.row < merge.row + merge.rows &&
      merge.column < area.column + area.columns &&
      area.column < merge.column + merge.columns,
  );
}
