/** A block of cells as Excel hands it over. */
export type Received = readonly (readonly unknown[])[];

/** What a sheet holds: a block of that size is a whole column or row, most of which is not used. */
const SHEET_ROWS = 1_048_576;
const SHEET_COLUMNS = 16_384;

const isBlank = (value: unknown): boolean => value === null || value === undefined || value === '';
const isBlankOrZero = (value: unknown): boolean => value === 0 || isBlank(value);

/**
 * The last row or column of a sheet tells how this Excel hands blanks over: if all of it is 0, as 0. Then 0 at the end
 * of the block is not used either.
 */
const unusedBy = (last: readonly unknown[]): ((value: unknown) => boolean) =>
  last.every((value) => value === 0) ? isBlankOrZero : isBlank;

function usedRows(block: Received): Received {
  const isUnused = unusedBy(block[block.length - 1] ?? []);
  let end = block.length;
  while (end > 0 && block[end - 1]?.every(isUnused)) end -= 1;
  return block.slice(0, end);
}

function usedColumns(block: Received): Received {
  const isUnused = unusedBy(block.map((row) => row[SHEET_COLUMNS - 1]));
  let end = 0;
  for (const row of block) {
    let last = row.length;
    while (last > end && isUnused(row[last - 1])) last -= 1;
    end = Math.max(end, last);
  }
  return block.map((row) => row.slice(0, end));
}

/** A block without the unused rows of whole columns (A:K) and the unused columns of whole rows (1:50); others as they are. */
export function usedBlock(block: Received): Received {
  const rows = block.length >= SHEET_ROWS ? usedRows(block) : block;
  return (rows[0]?.length ?? 0) >= SHEET_COLUMNS ? usedColumns(rows) : rows;
}
