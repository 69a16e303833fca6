import {
  headerNames,
  isBlankCell,
  isDay,
  isoDay,
  outputBanner,
  type Cell,
  type Problem,
  type Rows,
  type Table,
} from '#core';
import {
  headerBelow,
  headerOnly,
  headersMissing,
  headersRepeated,
  longRows,
  rowsInWords,
  shortRows,
} from './file-problems';
import { headerRowOfAccounts } from './header-row';

/** A table and what should be known about the way it was found. */
export interface FoundTable {
  readonly table: Table;
  readonly notices: readonly Problem[];
}

/** What is known of the table before it is found. */
export interface SoughtTable {
  readonly accounts?: boolean;
  readonly headerRow?: number;
}

function headerPlace(rows: Rows, top: number, { accounts, headerRow }: SoughtTable): number {
  if (headerRow !== undefined) return Math.min(Math.max(headerRow - 1, 0), rows.length - 1);
  return accounts ? headerRowOfAccounts(rows, top) : top;
}

/**
 * Makes a table of a grid: the first row that is not blank (and is not our banner) is the header, the last row that is
 * not blank is the end. The rows are kept as they are, short or long; what is odd about them is said.
 * @param sought whether accounts are sought, whose header may stand below a title or a line of groups, and the row, from 1,
 * that the user says is the header
 * @returns null for a grid of blanks.
 */
export function tableFromRows(rows: Rows, name: string, sought: SoughtTable = {}): FoundTable | null {
  const top = rows.findIndex((row) => !isBlankRow(row) && !isBanner(row));
  if (top < 0) return null;
  const header = headerPlace(rows, top, sought);
  let end = rows.length;
  while (end > header + 1 && isBlankRow(rows[end - 1] ?? [])) end -= 1;
  const firstRow = header + 1;
  const body = { rows, firstRow, rowCount: end - firstRow };
  const { headers, notices } = nameColumns(rows[header] ?? [], body, name);
  if (header > top)
    notices.unshift(headerBelow({ table: name, row: header + 1, text: firstText(rows[top]) }));
  if (body.rowCount === 0) notices.push(headerOnly({ table: name }));
  return {
    table: { name, headers, ...body },
    notices: [...notices, ...raggedRows(rows[header] ?? [], body, name)],
  };
}

type Body = Pick<Table, 'rows' | 'firstRow' | 'rowCount'>;

function isBlankRow(row: readonly Cell[]): boolean {
  for (const cell of row) if (!isBlankCell(cell)) return false;
  return true;
}

function firstText(row: readonly Cell[] = []): string {
  return headerText(row.find((cell) => !isBlankCell(cell)) ?? null);
}

function isBanner(row: readonly Cell[]): boolean {
  return row[0] === outputBanner;
}

/** Stray columns at the right that hold nothing are dropped; others without a name are "Column N". */
function nameColumns(
  cells: readonly Cell[],
  body: Body,
  table: string,
): { headers: string[]; notices: Problem[] } {
  const texts = cells.map(headerText);
  while (texts.length > 0 && texts.at(-1) === '' && isBlankColumn(body, texts.length - 1)) texts.pop();
  const headers = headerNames(texts);
  const named = headers.filter((_, index) => texts[index] === '' && !isBlankColumn(body, index));
  const renamed = headers.filter((header, index) => texts[index] !== '' && texts[index] !== header);
  const notices: Problem[] = [];
  if (renamed.length > 0) notices.push(headersRepeated({ table, renamed: renamed.join(', ') }));
  if (named.length > 0) notices.push(headersMissing({ table, named: named.join(', ') }));
  return { headers, notices };
}

function headerText(cell: Cell): string {
  if (cell === null) return '';
  return (isDay(cell) ? isoDay(cell.day) : String(cell)).trim();
}

function isBlankColumn(body: Body, column: number): boolean {
  for (let row = body.firstRow; row < body.firstRow + body.rowCount; row += 1) {
    if (!isBlankCell(body.rows[row]?.[column])) return false;
  }
  return true;
}

/** Row numbers are counted from 1 with the header, as a spreadsheet shows them; a blank row is not a short one. */
function raggedRows(header: readonly Cell[], body: Body, table: string): Problem[] {
  const width = header.length;
  const short: number[] = [];
  const long: number[] = [];
  let text = '';
  for (let row = body.firstRow; row < body.firstRow + body.rowCount; row += 1) {
    const cells = body.rows[row] ?? [];
    if (cells.length === width) continue;
    if (cells.length < width) {
      if (!isBlankRow(cells)) short.push(row + 1);
    } else {
      const extra = cells.slice(width).find((cell) => !isBlankCell(cell));
      if (extra === undefined) continue;
      if (long.length === 0) text = headerText(extra);
      long.push(row + 1);
    }
  }
  return [
    ...(short.length > 0 ? [shortRows({ table, rows: rowsInWords(short) })] : []),
    ...(long.length > 0 ? [longRows({ table, rows: rowsInWords(long), text })] : []),
  ];
}
