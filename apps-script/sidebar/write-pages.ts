import type { WrittenCell } from '#core';
import type { Block } from '../wire/block';
import type { Call } from './call';
import { mostBytes, textBytes } from './page-bytes';

/** Cells on their way, and how they are shown. */
export interface Writing {
  readonly sheet: string;
  readonly block: Block;
  readonly cells: readonly (readonly WrittenCell[])[];
  readonly formats: readonly (string | undefined)[];
  readonly headingRows: number;
}

/** Writes a block in as many calls as it takes; the first checks all of it. */
export async function writePages(
  call: Call,
  { sheet, block, cells, formats, headingRows }: Writing,
): Promise<void> {
  const shown = Array.from({ length: block.columnCount }, (_, column) => formats[column] ?? null);
  let from = 0;
  for (const rows of pagesOf(filledUp(block, cells))) {
    await call('writeCells', { sheet, whole: block, from, cells: rows, formats: shown, headingRows });
    from += rows.length;
  }
}

/** Rows as the block has them: a cell that is not given is blank. */
function filledUp(
  { rowCount, columnCount }: Block,
  cells: readonly (readonly WrittenCell[])[],
): readonly (readonly WrittenCell[])[] {
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (_, column) => cells[row]?.[column] ?? null),
  );
}

/** Rows in pages that are each carried in one call; a row is never cut. */
function pagesOf(
  rows: readonly (readonly WrittenCell[])[],
): readonly (readonly (readonly WrittenCell[])[])[] {
  const pages: (readonly WrittenCell[])[][] = [];
  let bytes = Infinity;
  for (const row of rows) {
    // The page goes as text inside of a text, where each quote takes two.
    const more = textBytes(JSON.stringify(JSON.stringify(row)));
    if (bytes + more > mostBytes) {
      pages.push([]);
      bytes = 0;
    }
    pages.at(-1)?.push(row);
    bytes += more;
  }
  return pages;
}
