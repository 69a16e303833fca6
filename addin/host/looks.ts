import type { Block } from '#panel';
import { rangeOf } from './block-range';

/** How a block is shown, cell by cell: fonts, fills and how texts lie. */
export type Looks = readonly (readonly Excel.SettableCellProperties[])[];

const asked: Excel.CellPropertiesLoadOptions = {
  format: {
    font: {
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      color: true,
      name: true,
      size: true,
    },
    fill: { color: true, pattern: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};
/** Of one cell so much is said of its looks, in bytes. */
export const bytesOfLook = 350;

/** Asks for the looks of a block; they are there after the next sync. */
export function askLooks(
  worksheet: Excel.Worksheet,
  block: Block,
): OfficeExtension.ClientResult<Excel.CellProperties[][]> {
  return rangeOf(worksheet, block).getCellProperties(asked);
}

/** The looks that came, so that they can be put back: a cell without a fill gets none, for white hides the lines of the grid. */
export function looksOf(came: readonly (readonly Excel.CellProperties[])[]): Looks {
  return came.map((cells) =>
    cells.map(({ format = {} }): Excel.SettableCellProperties => {
      const { fill, ...rest } = format;
      const isFilled = fill?.pattern !== undefined && fill.pattern !== 'None';
      return { format: isFilled ? { ...rest, fill } : rest } as Excel.SettableCellProperties;
    }),
  );
}

/** Puts looks back with the next sync. */
export function putLooks(worksheet: Excel.Worksheet, block: Block, looks: Looks): void {
  const range = rangeOf(worksheet, block);
  range.format.fill.clear();
  range.setCellProperties(looks as Excel.SettableCellProperties[][]);
}
