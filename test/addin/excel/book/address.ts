import { areaOf, sheetColumns, sheetRows } from './area';
import type { Area } from './area';
import type { Sheet } from './sheet';

/** @returns The letters of a column, from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** @returns The column of letters, from 0. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** @returns "A1:B2" without its sheet; whole columns as "A:B", whole rows as "1:2". */
export function localAddress({ row, column, rows, columns }: Area): string {
  const left = columnLetters(column);
  const right = columnLetters(column + columns - 1);
  if (rows === sheetRows && columns < sheetColumns) return `${left}:${right}`;
  if (columns === sheetColumns) return `${row + 1}:${row + rows}`;
  const first = `${left}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${right}${row + rows}`;
}

/** @returns "Sheet1!A1:B2", the sheet in quotes where its name needs them. */
export function addressOf(area: Area): string {
  return `${quotedName(area.sheet.name)}!${localAddress(area)}`;
}

/** @returns A sheet's name as a reference writes it. */
export function quotedName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$|^[Rr]\d*[Cc]\d*$/u.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** @returns The sheet's name that an address names (null for none) and the rest of it. */
export function splitAddress(address: string): { sheetName: string | null; cells: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/su.exec(address);
  if (quoted) return { sheetName: (quoted[1] ?? '').replaceAll("''", "'"), cells: quoted[2] ?? '' };
  const at = address.lastIndexOf('!');
  return at < 0
    ? { sheetName: null, cells: address }
    : { sheetName: address.slice(0, at), cells: address.slice(at + 1) };
}

/** @returns The block that "B2", "$A$1:C4", "A:C" or "2:3" means on a sheet; null where it means none. */
export function parseCells(sheet: Sheet, cells: string): Area | null {
  const parts = cells.replaceAll('$', '').split(':');
  if (parts.length > 2) return null;
  const corners = parts.map((part) => /^([A-Za-z]{0,3})(\d{0,7})$/u.exec(part));
  const [first, last] = [corners[0], corners[corners.length - 1]];
  if (!first || !last) return null;
  const open = (['1', '2'] as const).filter((at) => first[Number(at)] === '' || last[Number(at)] === '');
  const half = first[1] === '' || first[2] === '';
  if (half !== (last[1] === '' || last[2] === '') || open.length > 1 || (half && parts.length < 2))
    return null;
  const columns = [first, last].map((corner) => columnNumber(corner[1] ?? ''));
  const rows = [first, last].map((corner) => Number(corner[2]) - 1);
  const [left, right] = first[1] === '' ? [0, sheetColumns - 1] : spanOf(columns);
  const [top, bottom] = first[2] === '' ? [0, sheetRows - 1] : spanOf(rows);
  if (top < 0 || bottom >= sheetRows || right >= sheetColumns) return null;
  return areaOf(sheet, top, left, bottom - top + 1, right - left + 1);
}

function spanOf(ends: readonly number[]): [number, number] {
  return [Math.min(...ends), Math.max(...ends)];
}
