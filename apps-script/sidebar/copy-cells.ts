import { hostProblems, hostRefusal } from '#panel';
import type { Block } from '../wire/block';
import type { CopiedCells, PageAsked } from '../wire/pages';
import type { Call } from './call';
import type { PageSize } from './page-bytes';
import type { Following } from './patient-carry';
import { readPages } from './read-pages';

/** A block of cells with all that is put back: the block, and its pages from the top. */
export interface CellsCopy {
  readonly block: Block;
  readonly pages: readonly CopiedCells[];
}

/**
 * Copies a block of a sheet; refused where there is no such sheet.
 * @param allLooks whether how every cell looks comes too, as of a sheet that will be replaced; else the first row's looks do
 */
export async function copyCells(
  call: Call,
  size: PageSize,
  sheet: string,
  block: Block,
  allLooks: boolean,
): Promise<CellsCopy> {
  if (block.rowCount === 0 || block.columnCount === 0) return { block, pages: [] };
  const kind = {
    ask: (asked: PageAsked, following: Following) => call('copyCells', { ...asked, allLooks }, following),
    blockOf: () => block,
    rowsIn: (page: CopiedCells) => page.cells.length,
  };
  const read = await readPages(kind, { sheet, block }, size);
  if (read === null) throw hostRefusal(hostProblems.sheetGone({ sheet }));
  return { block, pages: read.pages };
}

/** Puts a copied block back. */
export async function pasteCells(call: Call, sheet: string, { block, pages }: CellsCopy): Promise<void> {
  for (const page of pages) await call('pasteCells', { sheet, whole: block, page });
}
