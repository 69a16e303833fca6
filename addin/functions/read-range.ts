import type { RangePlace } from './hidden-blanks';
import type { Received } from './used-block';

/** Reads a range of the open workbook, once nobody is typing in a cell any more; a blank cell is the empty text, which no 0 is. */
export function readRange({ sheet, range }: RangePlace): Promise<Received> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const cells = context.workbook.worksheets.getItem(sheet).getRange(range);
    cells.load('values');
    await context.sync();
    return cells.values as unknown[][];
  });
}
