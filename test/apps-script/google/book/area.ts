import { columnLetters } from '#core';
import type { Area, Sheet } from './sheet';

export function areaOf(sheet: Sheet, row: number, column: number, rows = 1, columns = 1): Area {
  return { sheet, row, column, rows, columns };
}

export function overlaps(one: Area, other: Area): boolean {
  return (
    one.sheet === other.sheet &&
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.sheet === inner.sheet &&
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}

/** @returns "A1:B2", or "A1" for one cell, without its sheet. */
export function a1Of({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** @returns A sheet's name as a formula writes it. */
export function quotedName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/u.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** @returns The column of letters, from 0. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** @returns The sheet's name that a reference names (null for none) and the rest of it. */
export function splitReference(reference: string): { sheetName: string | null; cells: string } {
  const at = reference.lastIndexOf('!');
  if (at < 0) return { sheetName: null, cells: reference };
  const name = reference.slice(0, at);
  const bare = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheetName: bare, cells: reference.slice(at + 1) };
}

/**
 * @returns What "B2", "$A$1:C4", "A2:C", "A:C" or "2:3" means on a sheet, as far as its grid goes; null where it means
 *   nothing, or nothing inside the grid.
 */
export function parseCells(sheet: Sheet, cells: string): Area | null {
  const corners = cells
    .replaceAll('$', '')
    .split(':')
    .map((part) => /^([A-Za-z]{0,3})(\d{0,7})$/u.exec(part));
  const [first, last = first] = corners;
  if (corners.length > 2 || !first?.[0] || !last?.[0]) return null;
  if (corners.length === 1 && (first[1] === '' || first[2] === '')) return null;
  const span = (from: number, to: number) => [Math.min(from, to), Math.max(from, to)] as const;
  const [left, right] = span(
    first[1] === '' ? 0 : columnNumber(first[1] ?? ''),
    last[1] === '' ? sheet.columns - 1 : columnNumber(last[1] ?? ''),
  );
  const [top, bottom] = span(
    first[2] === '' ? 0 : Number(first[2]) - 1,
    last[2] === '' ? sheet.rows - 1 : Number(last[2]) - 1,
  );
  if (top < 0 || bottom >= sheet.rows || right >= sheet.columns) return null;
  return areaOf(sheet, top, left, bottom - top + 1, right - left + 1);
}
