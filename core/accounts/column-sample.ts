import { isDay, type Cell } from '../values/cell';
import { isoDay } from '../values/day';
import { cellAt, type Table } from '../values/table';
import type { Share } from '../values/units';
import { isBlankText } from './blank-text';

/** What some rows of a column hold, sorted by the type of the cells. */
export interface ColumnSample {
  /** Rows that were looked at. */
  readonly rows: number;
  /** How many of them are not blank. */
  readonly filled: number;
  /** The texts and how often each stands there; at most `mostTexts` of them. */
  readonly texts: ReadonlyMap<string, number>;
  /** How many rows `texts` stands for. */
  readonly textRows: number;
  readonly numbers: readonly number[];
  readonly days: number;
  readonly flags: number;
  /** Different values seen. */
  readonly distinct: number;
  /** Up to three values as people read them. */
  readonly shown: readonly string[];
}

/** More different texts than this tell nothing new about how a column is written. */
const mostTexts = 400;

/** A cell as people read it. */
export function cellText(cell: Cell): string {
  if (isDay(cell)) return isoDay(cell.day);
  return cell === null ? '' : String(cell);
}

/** Rows spread evenly over a table: all of them when there are at most `count`. */
export function spreadRows(rowCount: number, count: number): number[] {
  const taken = Math.min(rowCount, count);
  return Array.from({ length: taken }, (_, index) => Math.floor((index * rowCount) / taken));
}

/** Looks at a column in the rows given. */
export function sampleColumn(table: Table, column: number, rows: readonly number[]): ColumnSample {
  const texts = new Map<string, number>();
  const numbers: number[] = [];
  const seen = new Set<string | number>();
  const shown: string[] = [];
  let [textRows, days, flags] = [0, 0, 0];
  for (const row of rows) {
    const cell = cellAt(table, row, column);
    if (cell === null || (typeof cell === 'string' && isBlankText(cell))) continue;
    const value = typeof cell === 'number' ? cell : cellText(cell).trim();
    if (typeof cell === 'number') numbers.push(cell);
    else if (typeof cell === 'boolean') flags++;
    else if (isDay(cell)) days++;
    else if (texts.size < mostTexts || texts.has(cell.trim())) {
      textRows++;
      texts.set(cell.trim(), (texts.get(cell.trim()) ?? 0) + 1);
    }
    if (!seen.has(value) && shown.length < 3) shown.push(String(value));
    seen.add(value);
  }
  const filled = textRows + numbers.length + days + flags;
  return { rows: rows.length, filled, texts, textRows, numbers, days, flags, distinct: seen.size, shown };
}

/** The share of a sample's filled rows that hold a text for which the test is true. */
export function textShare(sample: ColumnSample, test: (text: string) => boolean): Share {
  let rows = 0;
  for (const [text, count] of sample.texts) if (test(text)) rows += count;
  return sample.filled === 0 ? 0 : rows / sample.filled;
}
