import { columnLetters } from '#core';
import { shiftColumns, shiftRows } from '../../../hosts/cells/layer';
import type { Layer } from '../../../hosts/cells/layer';
import { movedSpan } from '../../../hosts/cells/moved-span';
import { rewriteReferences } from '../../../hosts/cells/tokens';
import { parseCells, quotedName, splitReference } from './area';
import { sheetNamed } from './book';
import type { Book } from './book';
import type { Area, Sheet } from './sheet';

/** Rows or columns put in (`by` above zero) or taken out (below) at a place. */
export interface Shift {
  readonly sheet: Sheet;
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly by: number;
}

/** Moves all that stands beyond, on the sheet and wherever somebody points at it. */
export function shift(book: Book, change: Shift): void {
  const { sheet, axis, at, by } = change;
  rewriteFormulas(book, change);
  const layers: readonly Layer<unknown>[] = [
    sheet.values,
    sheet.formulas,
    sheet.spilled,
    sheet.numberFormats,
    sheet.looks,
    sheet.notes,
  ];
  for (const layer of layers) {
    if (axis === 'row') shiftRows(layer, at, by);
    else shiftColumns(layer, at, by);
  }
  const marked = axis === 'row' ? [sheet.hiddenRows] : [sheet.hiddenColumns];
  for (const set of marked)
    replaceAll(
      set,
      [...set].flatMap((place) => movedPlace(place, change)),
    );
  const sizes = axis === 'row' ? sheet.heights : sheet.widths;
  const moved = [...sizes].flatMap(([place, size]) =>
    movedPlace(place, change).map((next) => [next, size] as const),
  );
  sizes.clear();
  for (const [place, size] of moved) sizes.set(place, size);
  if (axis === 'row') sheet.rows += by;
  else sheet.columns += by;
  moveAreas(book, change);
}

function replaceAll(set: Set<number>, next: readonly number[]): void {
  set.clear();
  for (const place of next) set.add(place);
}

function movedPlace(place: number, { at, by }: Shift): number[] {
  if (place < at) return [place];
  return by < 0 && place < at - by ? [] : [place + by];
}

/** @returns Where a block stands afterwards; null where it was taken out whole. */
function movedArea(area: Area, change: Shift): Area | null {
  if (area.sheet !== change.sheet) return area;
  const isRow = change.axis === 'row';
  const [start, size] = isRow ? [area.row, area.rows] : [area.column, area.columns];
  const span = movedSpan(start, size, change);
  if (span === null) return null;
  return isRow ? { ...area, row: span[0], rows: span[1] } : { ...area, column: span[0], columns: span[1] };
}

/** Everything that points at cells points at the same ones again; what pointed at none any more goes. */
function moveAreas(book: Book, change: Shift): void {
  const move = (area: Area) => movedArea(area, change);
  const kept = <Thing extends { area: Area }>(things: readonly Thing[]): Thing[] =>
    things.filter((thing) => {
      const next = move(thing.area);
      if (next !== null) thing.area = next;
      return next !== null;
    });
  const areas = (all: readonly Area[]) => all.map(move).filter((area) => area !== null);
  book.names = kept(book.names);
  book.metadata = book.metadata.filter((one) => {
    if (one.area === null || one.location === 'SHEET') return true;
    one.area = move(one.area);
    return one.area !== null;
  });
  for (const sheet of book.sheets) {
    const { natives } = sheet;
    sheet.merges = areas(sheet.merges);
    natives.validations = kept(natives.validations);
    natives.bandings = kept(natives.bandings);
    natives.protections = kept(natives.protections);
    if (natives.filter) natives.filter = kept([natives.filter])[0] ?? null;
    natives.formatRules = natives.formatRules
      .map((rule) => ({ ...rule, areas: areas(rule.areas) }))
      .filter((rule) => rule.areas.length > 0);
    natives.charts = natives.charts.map((chart) => ({ ...chart, ranges: areas(chart.ranges) }));
    for (const pivot of natives.pivots) {
      pivot.source = move(pivot.source) ?? pivot.source;
      pivot.anchor = move(pivot.anchor) ?? pivot.anchor;
      pivot.drawn = pivot.drawn && move(pivot.drawn);
    }
  }
}

function rewriteFormulas(book: Book, change: Shift): void {
  for (const sheet of book.sheets) {
    rewriteAll(sheet, (reference) => {
      const { sheetName, cells } = splitReference(reference);
      const target = sheetName === null ? sheet : sheetNamed(book, sheetName);
      const area = target === change.sheet ? parseCells(target, cells) : null;
      if (area === null) return reference;
      const next = movedArea(area, change);
      const prefix = sheetName === null ? '' : `${quotedName(sheetName)}!`;
      return next === null ? '#REF!' : `${prefix}${writtenLike(cells, next)}`;
    });
  }
}

/** A reference written as it was, with its dollars and its open ends, to another block. */
function writtenLike(before: string, { row, column, rows, columns }: Area): string {
  return before
    .split(':')
    .map((corner, place) => {
      const [, columnSign = '', letters = '', rowSign = '', digits = ''] =
        /^(\$?)([A-Za-z]*)(\$?)(\d*)$/u.exec(corner) ?? [];
      const [lower, right] = place === 0 ? [row, column] : [row + rows - 1, column + columns - 1];
      const inLetters = letters === '' ? '' : `${columnSign}${columnLetters(right)}`;
      return digits === '' ? inLetters : `${inLetters}${rowSign}${lower + 1}`;
    })
    .join(':');
}

/** A sheet has another name now: formulas say it. */
export function renameInFormulas(book: Book, before: string, after: string): void {
  for (const sheet of book.sheets) {
    rewriteAll(sheet, (reference) => {
      const { sheetName, cells } = splitReference(reference);
      return sheetName?.toLowerCase() === before.toLowerCase() ? `${quotedName(after)}!${cells}` : reference;
    });
  }
}

/** A sheet is not there any more: formulas lose what they read. */
export function loseInFormulas(book: Book, name: string): void {
  for (const sheet of book.sheets) {
    rewriteAll(sheet, (reference) =>
      splitReference(reference).sheetName?.toLowerCase() === name.toLowerCase() ? '#REF!' : reference,
    );
  }
}

function rewriteAll(sheet: Sheet, rewrite: (reference: string) => string): void {
  for (const cells of sheet.formulas.rows) {
    cells?.forEach((formula, column) => {
      if (formula !== undefined) cells[column] = rewriteReferences(formula, rewrite);
    });
  }
}
