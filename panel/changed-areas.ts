import type { Block } from './block';

/** The cells of a block that differ, as rectangles: in each row from the first to the last, rows that go equally far together. */
export function changedAreas(
  block: Block,
  differs: (row: number, column: number) => boolean,
): readonly Block[] {
  const found: { -readonly [Key in keyof Block]: Block[Key] }[] = [];
  for (let row = 0; row < block.rowCount; row++) {
    let [first, last] = [-1, -1];
    for (let column = 0; column < block.columnCount; column++) {
      if (!differs(row, column)) continue;
      if (first < 0) first = column;
      last = column;
    }
    if (first < 0) continue;
    const columnCount = last - first + 1;
    const above = found.at(-1);
    if (above?.column === first && above.columnCount === columnCount && above.row + above.rowCount === row)
      above.rowCount++;
    else found.push({ row, column: first, rowCount: 1, columnCount });
  }
  return found;
}
