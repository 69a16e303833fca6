import type { Sheet } from './sheet';

/** What Excel gives a column and a row that nobody sized, in points. */
const usual = { width: 48, height: 15 };

/** How far a column begins from the left edge of its sheet. */
export function columnLeft(sheet: Sheet, column: number): number {
  let left = 0;
  for (let each = 0; each < column; each++) {
    if (!sheet.hiddenColumns.has(each)) left += sheet.columnWidths.get(each) ?? usual.width;
  }
  return left;
}

/** How far a row begins from the upper edge of its sheet. */
export function rowTop(sheet: Sheet, row: number): number {
  const hidden = [...sheet.hiddenRows].filter((each) => each < row).length;
  return (row - hidden) * usual.height;
}
