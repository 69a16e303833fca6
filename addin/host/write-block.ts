import type { WrittenCell } from '#core';
import type { Block } from '#panel';
import { blockText, hostProblems, hostRefusal } from '#panel';
import { answeredValues } from './answered-values';
import { rangeOf } from './block-range';
import { checkWritable } from './check-writable';
import { columnFormats, formatsIn } from './column-formats';
import { growTable, nativeTables } from './excel-tables';
import { typedCells } from './typed-cells';
import { writeTyped } from './write-typed';

/** Formulas so few that each is looked at for whether it has room. */
const formulasLookedAt = 20;
/** How often they are looked at: about three seconds, then a function that has not answered is left alone. */
const looks = 12;

/** Writes cells into a sheet that is there; columns with headings directly beside a native table belong to it from then on. */
export async function writeBlock(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: string,
  block: Block,
  cells: readonly (readonly WrittenCell[])[],
  formats: readonly (string | undefined)[],
  headingRows: number,
): Promise<void> {
  const typed = typedCells(sheet, block, cells);
  await checkWritable(context, worksheet, sheet, block);
  const standing = formatsIn(context, worksheet, sheet, block);
  const shown = await columnFormats(standing, block.columnCount, cells, formats, headingRows);
  await writeTyped(context, worksheet, block, typed, shown);
  if (headingRows > 0) await showHeadings(context, worksheet, block, cells, headingRows);
  await checkRoom(context, worksheet, sheet, block, cells);
}

async function showHeadings(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  block: Block,
  cells: readonly (readonly WrittenCell[])[],
  headingRows: number,
): Promise<void> {
  const header = cells[headingRows - 1] ?? [];
  const areNames =
    header.length === block.columnCount && header.every((cell) => typeof cell === 'string' && cell !== '');
  const tables = areNames ? await nativeTables(context, worksheet.tables) : [];
  const at = { ...block, row: block.row + headingRows - 1 };
  const isInTable = areNames && growTable(worksheet, tables, at);
  if (!isInTable) rangeOf(worksheet, { ...block, rowCount: headingRows }).format.font.bold = true;
  await context.sync();
}

/** Refuses formulas whose results have no room; what was written is then put back. */
async function checkRoom(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: string,
  block: Block,
  cells: readonly (readonly WrittenCell[])[],
): Promise<void> {
  const places = cells.flatMap((row, at) =>
    row.flatMap((cell, across) =>
      isFormula(cell)
        ? [{ row: block.row + at, column: block.column + across, rowCount: 1, columnCount: 1 }]
        : [],
    ),
  );
  if (places.length === 0 || places.length > formulasLookedAt) return;
  const ranges = places.map((place) => rangeOf(worksheet, place));
  const values = await answeredValues(context, ranges, looks);
  const blocked = places.find((_, index) => values[index]?.[0]?.[0] === '#SPILL!');
  if (blocked) throw hostRefusal(hostProblems.spillBlocked({ cell: `${sheet}!${blockText(blocked)}` }));
}

function isFormula(cell: WrittenCell): boolean {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}
