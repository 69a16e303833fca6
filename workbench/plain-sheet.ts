import type { Cell, CellFormat, Rows } from '#core';
import type { GridSheet } from '#panel';
import { formatNotation } from '#panel';

const looked = 100;

/** A sheet of the user's own cells with a header row, each column as wide as what stands in it. */
export function plainSheet(name: string, rows: Rows): GridSheet {
  const header = rows[0] ?? [];
  const body = rows.slice(1, looked);
  const columns = header.map((_, column) => body.map((row) => row[column] ?? null));
  return {
    name,
    rows,
    headingRows: 1,
    formats: columns.map((cells) => formatNotation(plainFormat(cells))),
    widths: columns.map((cells, column) => widthFor([header[column] ?? null, ...cells])),
  };
}

/** Large numbers are grouped by thousands, with cents where any has some; small ones stay as they are. */
export function plainFormat(cells: readonly Cell[]): CellFormat | undefined {
  const numbers = cells.filter((cell) => typeof cell === 'number');
  if (!numbers.some((number) => Math.abs(number) >= 10_000)) return undefined;
  return numbers.every(Number.isInteger) ? 'integer' : 'number';
}

function widthFor(cells: readonly Cell[]): number {
  const lengths = cells.map((cell) => (typeof cell === 'object' ? 10 : String(cell).length));
  return Math.min(34, Math.max(9, ...lengths) + 1);
}
