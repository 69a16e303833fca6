import Papa from 'papaparse';
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

/** What Papa Parse tells of a text: its rows, what is odd in them, and where the last of them ends. */
type Parsed = Papa.ParseStepResult<readonly string[][]>;

/** A row as Papa Parse cut it. */
interface CutRow {
  readonly cells: string[];
  readonly isOdd: boolean;
}

type LineEnd = '\n' | '\r';

/** No cell is as long: the quotation mark at its beginning was never closed. */
const LONGEST_CELL = 1 << 24;
const APOSTROPHE = 0x27;

/**
 * A reader of separated text (RFC 4180, and what is met in files), which Papa Parse cuts into cells: what follows the last
 * row that a piece ends is kept for the next piece. A quotation mark within a quoted cell that neither ends it nor is
 * doubled is kept and its row is odd. Lines end in `\n`, `\r\n` or `\r`, in one file in several ways too. Texts that our
 * own export guards with `'` lose it.
 */
export function csvReader({ separator, isOldMac }: CsvShape): CsvReader {
  const lineEnd: LineEnd = isOldMac ? '\r' : '\n';
  const otherEnd: LineEnd = isOldMac ? '\n' : '\r';
  const oddRows: number[] = [];
  let rest = '';
  let row = 0;
  let unclosedRow = 0;

  /** The rows that end in a text; the rest of it is kept. */
  const readRows = (text: string): string[][] => {
    const rows: string[][] = [];
    const isMixed = text.includes(otherEnd);
    const isGuarded = text.includes("'");
    const take = ({ cells, isOdd }: CutRow): void => {
      row += 1;
      if (isOdd) oddRows.push(row);
      if (isGuarded) unguard(cells);
      rows.push(cells);
    };
    let begun = 0;
    const step = ({ data, errors, meta }: Parsed): void => {
      const cut = { cells: data[0]!, isOdd: errors.length > 0 };
      if (isMixed) rowsWithin(text.slice(begun, meta.cursor - 1), cut, separator, otherEnd).forEach(take);
      else take(cut);
      begun = meta.cursor;
    };
    parse(text, { delimiter: separator, newline: lineEnd, step }, true);
    rest = text.slice(begun);
    return rows;
  };

  const readLast = (): string[][] => {
    if (rest === '') return [];
    const rows = readRows(rest + lineEnd);
    if (rest !== '') unclosedRow = row + 1;
    return rows;
  };

  const readPiece = (piece: string): string[][] => {
    const rows = readRows(rest + piece);
    if (rest.length > LONGEST_CELL && openCell(rest, separator, lineEnd) > LONGEST_CELL)
      unclosedRow = row + 1;
    return rows;
  };

  return {
    read: (piece) => (unclosedRow > 0 ? [] : piece === null ? readLast() : readPiece(piece)),
    oddRows,
    get unclosedRow() {
      return unclosedRow;
    },
  };
}

/** @param isCut whether the last row, which no line end follows, is left out */
const parse = (text: string, how: Papa.ParseConfig, isCut: boolean): Parsed =>
  new Papa.Parser(how).parse(text, 0, isCut) as Parsed;

/**
 * Files that were glued together end their lines in several ways, of which Papa Parse knows one at a time: the rows that
 * stand in what it took for one, cut where lines end in the other way outside of quotation marks.
 * @param line the text of the row without its line end
 */
function rowsWithin(line: string, cut: CutRow, delimiter: string, newline: LineEnd): readonly CutRow[] {
  const within = newline === '\r' ? withoutReturns(line) : line;
  if (within.includes(newline)) {
    const { data, errors } = parse(within, { delimiter, newline }, false);
    const odd = new Set(errors.map(({ row }) => row));
    const isWhole = !errors.some(({ code }) => code === 'MissingQuotes');
    if (isWhole) return data.map((cells, at) => ({ cells, isOdd: odd.has(at) }));
  }
  const last = cut.cells.length - 1;
  const cell = cut.cells[last]!;
  // Only a cell without quotation marks stands in the line as it is, and then holds what is left of its `\r\n`.
  if (line.endsWith(cell)) cut.cells[last] = withoutReturns(cell);
  return [cut];
}

function withoutReturns(text: string): string {
  let end = text.length;
  while (text[end - 1] === '\r') end -= 1;
  return text.slice(0, end);
}

/** The characters since a quotation mark that is still open at the end of a text; 0 where none is. */
function openCell(text: string, delimiter: string, newline: LineEnd): number {
  const open = parse(text, { delimiter, newline }, false).errors.find(({ code }) => code === 'MissingQuotes');
  return open ? text.length - (open.index ?? 0) : 0;
}

/** The row was made just now and nobody else holds it, so it is changed in place. */
function unguard(cells: string[]): void {
  for (let column = 0; column < cells.length; column += 1) {
    const text = cells[column]!;
    if (text.charCodeAt(0) === APOSTROPHE) cells[column] = unguardFormula(text);
  }
}
