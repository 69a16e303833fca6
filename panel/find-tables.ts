import type { Cell, Rows } from '#core';
import type { Block } from './block';
import type { Rest } from './rest-often';
import { restOften } from './rest-often';

/** A table's place in a sheet: the first row is its header. */
export interface TableBlock extends Block {
  readonly headers: readonly string[];
}

/**
 * Finds the tables of a sheet: blocks between blank columns, with a row of names over at least one row of
 * cells. Blank rows inside a block stay inside it unless another row of names follows.
 */
export async function findTables(rows: Rows): Promise<readonly TableBlock[]> {
  const rest = restOften();
  const tables: TableBlock[] = [];
  for (const band of await columnBands(rows, rest)) tables.push(...(await tablesIn(rows, band, rest)));
  return tables;
}

/**
 * How many of these rows, which begin with a header row, are its table's: until a row of names follows a blank row, and
 * without the blank rows at the end.
 */
export async function rowsOfTable(rows: Rows): Promise<number> {
  const [first] = await tablesIn(rows, { from: 0, to: rows[0]?.length ?? 0 }, restOften());
  return first?.row === 0 ? first.rowCount : 1;
}

/** Rows between two looks at the clock. */
const rowsBetween = 1_000;

interface Band {
  readonly from: number;
  readonly to: number;
}

async function columnBands(rows: Rows, rest: Rest): Promise<readonly Band[]> {
  const filled: boolean[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % rowsBetween === 0) await rest();
    for (let column = 0; column < row.length; column++) {
      if (!filled[column] && isFilled(row[column])) filled[column] = true;
    }
  }
  const bands: Band[] = [];
  let from = -1;
  for (let column = 0; column <= filled.length; column++) {
    if (filled[column] && from < 0) from = column;
    if (!filled[column] && from >= 0) {
      bands.push({ from, to: column });
      from = -1;
    }
  }
  return bands;
}

async function tablesIn(rows: Rows, band: Band, rest: Rest): Promise<readonly TableBlock[]> {
  const width = band.to - band.from;
  if (width < 2) return [];
  const tables: TableBlock[] = [];
  let header = -1;
  let last = -1;
  let afterBlank = true;
  const close = () => {
    if (header >= 0 && last > header) tables.push(tableBlock(rows, band, header, last));
  };
  for (let row = 0; row < rows.length; row++) {
    if (row % rowsBetween === 0) await rest();
    const count = filledIn(rows[row] ?? [], band);
    if (count > 0) {
      const isHeader = () => looksLikeHeader((rows[row] ?? []).slice(band.from, band.to), count, width);
      if ((header < 0 || afterBlank) && isHeader()) {
        close();
        header = row;
      }
      last = row;
    }
    afterBlank = count === 0;
  }
  close();
  return tables;
}

function filledIn(row: readonly Cell[], { from, to }: Band): number {
  let count = 0;
  for (let column = from; column < to; column++) if (isFilled(row[column])) count++;
  return count;
}

/** Names stand over most columns, are texts, and differ from each other more often than not. */
function looksLikeHeader(cells: readonly Cell[], count: number, width: number): boolean {
  if (count < 2 || count < width * 0.6) return false;
  const texts = cells.filter((cell) => typeof cell === 'string' && cell.trim() !== '' && !isNumeric(cell));
  return texts.length === count;
}

function tableBlock(rows: Rows, band: Band, header: number, last: number): TableBlock {
  const names = rows[header] ?? [];
  return {
    row: header,
    column: band.from,
    rowCount: last - header + 1,
    columnCount: band.to - band.from,
    headers: Array.from({ length: band.to - band.from }, (_, column) =>
      String(names[band.from + column] ?? ''),
    ),
  };
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== null && cell !== undefined && cell !== '';
}

function isNumeric(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}
