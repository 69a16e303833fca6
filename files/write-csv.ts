import { isDay, isoDay, type Cell, type Rows } from '#core';
import { guardFormula } from './formula-guard';

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Rows as csv (RFC 4180: commas, CRLF, quotation marks doubled). Texts that a spreadsheet would run as formulas begin
 * with `'`. Days are written as ISO 8601, flags as TRUE and FALSE, blanks as nothing.
 */
export function writeCsv(rows: Rows): string {
  let text = '';
  for (const row of rows) text += `${csvLine(row)}\r\n`;
  return text;
}

function csvLine(row: readonly Cell[]): string {
  // A line with nothing on it would be read as no row at all.
  if (row.length === 1 && csvText(row[0] ?? null) === '') return '""';
  let line = '';
  for (let column = 0; column < row.length; column += 1) {
    const cell = row[column] ?? null;
    if (column > 0) line += ',';
    if (cell !== null) line += typeof cell === 'string' && plain.test(cell) ? cell : quoted(csvText(cell));
  }
  return line;
}

/** Most texts of most files: nothing to quote and nothing that a spreadsheet would run, told by one look. */
const plain = /^[A-Za-z\d](?:[^",\r\n]*[^",\s])?$/;

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function csvText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return guardFormula(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (isDay(cell)) return dayText(cell.day);
  return Number.isFinite(cell) ? String(cell) : '';
}

function dayText(day: number): string {
  if (!Number.isFinite(day)) return '';
  const time = Math.round((day - Math.floor(day)) * MILLISECONDS_A_DAY);
  if (time === 0 || time === MILLISECONDS_A_DAY) return isoDay(Math.round(day));
  const seconds = Math.floor(time / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${isoDay(day)}T${parts.map((part) => String(part).padStart(2, '0')).join(':')}`;
}
