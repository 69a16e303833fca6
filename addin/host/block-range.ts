import type { Block } from '#panel';

/** The properties of a range that say where it is. */
export const placeOfRange = 'rowIndex,columnIndex,rowCount,columnCount';

/** The range of a block. */
export function rangeOf(
  worksheet: Excel.Worksheet,
  { row, column, rowCount, columnCount }: Block,
): Excel.Range {
  return worksheet.getRangeByIndexes(row, column, rowCount, columnCount);
}

/** The block of a range whose place was loaded. */
export function blockOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Block {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}

/** The block from A1 to the end of another. */
export function fromA1({ row, column, rowCount, columnCount }: Block): Block {
  return { row: 0, column: 0, rowCount: row + rowCount, columnCount: column + columnCount };
}

/** One column of a block. */
export function columnOf(block: Block, column: number): Block {
  return { ...block, column: block.column + column, columnCount: 1 };
}

/** Numbers from 0 that stand side by side, as stretches. */
export function stretches(
  numbers: Iterable<number>,
): readonly { readonly from: number; readonly count: number }[] {
  const found: { from: number; count: number }[] = [];
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const last = found.at(-1);
    if (last && last.from + last.count === number) last.count++;
    else found.push({ from: number, count: 1 });
  }
  return found;
}

/** A value that all cells of a range get; Office.js takes it as it is, which its types do not say. */
export function everyCell<Value>(value: Value): Value[][] {
  return value as unknown as Value[][];
}
