import { unguardFormula } from './formula-guard';

/** How the cells and rows of a separated text are told apart. */
export interface CsvShape {
  readonly separator: string;
  /** True for files of old Macs, whose lines end in a carriage return alone. */
  readonly isOldMac: boolean;
}

/** Reads a separated text piece by piece. */
export interface CsvReader {
  /** The rows that a piece completes; the last piece is `null`. */
  read(piece: string | null): string[][];
  /** Rows, from 1, in which quotation marks stand where none should. */
  readonly oddRows: readonly number[];
  /** The row, from 1, of a quotation mark that is never closed; 0 while there is none. */
  readonly unclosedRow: number;
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const BLANK = 0x20;
const APOSTROPHE = 0x27;

/** No cell is as long: the quotation mark at its beginning was never closed. */
const LONGEST_CELL = 1 << 24;

/** What a step through the text found. */
interface Scan {
  /** Where the next cell begins; −1 where the text ends before the cell does. */
  next: number;
  endsRow: boolean;
  cell: string;
  isOdd: boolean;
}

/**
 * A reader of separated text (RFC 4180, and what is met in files): quoted cells may hold separators, line ends and doubled
 * quotation marks; a quotation mark within a quoted cell that neither ends it nor is doubled is kept and its row is odd.
 * Lines end in `\n` or `\r\n`, or in `\r` alone for old Macs. Texts that our own export guards with `'` lose it.
 */
export function csvReader({ separator, isOldMac }: CsvShape): CsvReader {
  const cut = separator.charCodeAt(0);
  const oddRows: number[] = [];
  const scan: Scan = { next: 0, endsRow: false, cell: '', isOdd: false };
  let rest = '';
  let row = 0;
  let unclosedRow = 0;

  /** True where a line ends at this place; −1 where that cannot be told before the next piece. */
  const lineEnd = (text: string, at: number, isLast: boolean): number => {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) return 1;
    if (code !== RETURN) return 0;
    if (isOldMac) return 1;
    if (at + 1 < text.length) return text.charCodeAt(at + 1) === LINE_FEED ? 2 : 0;
    return isLast ? 1 : -1;
  };

  const ended = (cell: string, next: number, endsRow: boolean): true => {
    scan.cell = cell.charCodeAt(0) === APOSTROPHE ? unguardFormula(cell) : cell;
    scan.next = next;
    scan.endsRow = endsRow;
    return true;
  };

  /** An unquoted cell from this place on. */
  const plainCell = (text: string, from: number, isLast: boolean): boolean => {
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === cut) return ended(text.slice(from, at), at + 1, false);
      if (code !== LINE_FEED && code !== RETURN) continue;
      const ends = lineEnd(text, at, isLast);
      if (ends < 0) return false;
      if (ends > 0) return ended(text.slice(from, at), at + ends, true);
    }
    return isLast && ended(text.slice(from), text.length, true);
  };

  /** A quoted cell whose quotation mark stands before this place. */
  const quotedCell = (text: string, from: number, isLast: boolean): boolean => {
    let hasDoubled = false;
    const content = (to: number) => {
      const cell = text.slice(from, to);
      return hasDoubled ? cell.replaceAll('""', '"') : cell;
    };
    for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
      if (text.charCodeAt(at + 1) === QUOTE) {
        hasDoubled = true;
        at += 1;
        continue;
      }
      let after = at + 1;
      while (text.charCodeAt(after) === BLANK && cut !== BLANK) after += 1;
      if (after >= text.length) return isLast && ended(content(at), text.length, true);
      if (text.charCodeAt(after) === cut) return ended(content(at), after + 1, false);
      const ends = lineEnd(text, after, isLast);
      if (ends < 0) return false;
      if (ends > 0) return ended(content(at), after + ends, true);
      scan.isOdd = true;
    }
    if (isLast || text.length - from > LONGEST_CELL) unclosedRow = row + 1;
    return false;
  };

  const readRows = (text: string, isLast: boolean): string[][] => {
    const rows: string[][] = [];
    let begun = 0;
    while (begun < text.length) {
      const cells: string[] = [];
      scan.isOdd = false;
      for (let at = begun; ; at = scan.next) {
        const isQuoted = text.charCodeAt(at) === QUOTE;
        const isWhole = isQuoted ? quotedCell(text, at + 1, isLast) : plainCell(text, at, isLast);
        if (!isWhole) {
          rest = text.slice(begun);
          return rows;
        }
        cells.push(scan.cell);
        if (scan.endsRow) break;
      }
      row += 1;
      if (scan.isOdd) oddRows.push(row);
      rows.push(cells);
      begun = scan.next;
    }
    rest = '';
    return rows;
  };

  return {
    read: (piece) => (unclosedRow > 0 ? [] : readRows(rest + (piece ?? ''), piece === null)),
    oddRows,
    get unclosedRow() {
      return unclosedRow;
    },
  };
}
