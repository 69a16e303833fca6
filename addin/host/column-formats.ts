import type { WrittenCell } from '#core';
import { isDayFormat, staysText } from '#core';
import type { Block } from '#panel';
import { columnOf, rangeOf } from './block-range';
import { readPieces } from './read-pieces';
import type { ColumnFormat } from './write-typed';

/** The number formats that a column of a block has now, by row. */
export type StandingFormats = (column: number) => Promise<readonly string[]>;

/** On a sheet that was cleared no cell has a format. */
export const noFormats: StandingFormats = async () => [];

/** The formats that stand in a block. */
export function formatsIn(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: string,
  block: Block,
): StandingFormats {
  return (column) => readFormats(context, worksheet, sheet, columnOf(block, column));
}

const dayFormat = 'yyyy-mm-dd';
const asText = '@';
const plain = 'General';

/**
 * The number formats that a block of cells is written with. Rows of headings keep theirs, a column with a format has it, and
 * a day has a format of days everywhere. Where nothing is said of a column its cells keep what they have, unless a number would be
 * shown as a day or a text by it.
 * @param standingIn the formats that a column of the block has now, by row
 */
export async function columnFormats(
  standingIn: StandingFormats,
  columnCount: number,
  cells: readonly (readonly WrittenCell[])[],
  said: readonly (string | undefined)[],
  headingRows: number,
): Promise<readonly ColumnFormat[]> {
  const formats: ColumnFormat[] = [];
  for (let column = 0; column < columnCount; column++) {
    const own = cells.map((row) => row[column] ?? null);
    const format = said[column];
    if (format !== undefined) formats.push(saidFormat(own, format, headingRows));
    else if (!own.some(needsFormat)) formats.push(undefined);
    else {
      const standing = await standingIn(column);
      const kept = own.map((cell, row) => keptFormat(cell, standing[row] ?? plain));
      formats.push(kept.every((each) => each === null) ? undefined : filled(kept, standing));
    }
  }
  return formats;
}

function saidFormat(cells: readonly WrittenCell[], format: string, headingRows: number): ColumnFormat {
  const isMixed = headingRows > 0 || (!isDayFormat(format) && cells.some(isDay));
  if (!isMixed) return format;
  return cells.map((cell, row) => {
    if (row < headingRows) return null;
    return isDay(cell) && !isDayFormat(format) ? dayFormat : format;
  });
}

/** Excel's types know no format that stays, so each cell is given the one that it has. */
function filled(formats: readonly (string | null)[], standing: readonly string[]): readonly string[] {
  return formats.map((format, row) => format ?? standing[row] ?? plain);
}

function needsFormat(cell: WrittenCell): boolean {
  return typeof cell === 'number' || isDay(cell) || (typeof cell === 'string' && !staysText(cell));
}

/** A text where everything is a text would keep the apostrophe that makes it one. */
function keptFormat(cell: WrittenCell, standing: string): string | null {
  if (isDay(cell)) return isDayFormat(standing) ? null : dayFormat;
  if (typeof cell === 'number') return standing === asText || isDayFormat(standing) ? plain : null;
  return typeof cell === 'string' && standing === asText ? asText : null;
}

function isDay(cell: WrittenCell): boolean {
  return typeof cell === 'object' && cell !== null && 'day' in cell;
}

async function readFormats(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: string,
  block: Block,
): Promise<readonly string[]> {
  const formats: string[] = [];
  await readPieces(
    context,
    sheet,
    block,
    (piece) => rangeOf(worksheet, piece).load('numberFormat'),
    async ({ numberFormat }) => {
      for (const [format] of numberFormat as string[][]) formats.push(format ?? plain);
      return numberFormat as string[][];
    },
  );
  return formats;
}
