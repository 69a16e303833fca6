import type { Painted } from '../wire/pages';

type Paint = string | number | boolean | null;

/** A property of cells as it travels: few values, in long stretches down the columns. */
export function painted<Value extends Paint>(cells: readonly (readonly Value[])[]): Painted<Value> {
  const palette: Value[] = [];
  const places = new Map<Value, number>();
  const runs: number[] = [];
  let [last, count] = [-1, 0];
  for (let column = 0; column < (cells[0]?.length ?? 0); column++) {
    for (const row of cells) {
      const value = row[column] as Value;
      const place = places.get(value) ?? palette.push(value) - 1;
      places.set(value, place);
      if (place === last) {
        count++;
        continue;
      }
      if (count > 0) runs.push(last, count);
      [last, count] = [place, 1];
    }
  }
  if (count > 0) runs.push(last, count);
  return { palette, runs };
}

/** The property cell by cell. */
export function unpainted<Value extends Paint>(
  { palette, runs }: Painted<Value>,
  rowCount: number,
  columnCount: number,
): Value[][] {
  const cells = Array.from({ length: rowCount }, () => new Array<Value>(columnCount));
  let at = 0;
  for (let run = 0; run < runs.length; run += 2) {
    const value = palette[runs[run] ?? 0] as Value;
    for (let count = runs[run + 1] ?? 0; count > 0; count--, at++) {
      const row = cells[at % rowCount];
      if (row) row[Math.floor(at / rowCount)] = value;
    }
  }
  return cells;
}
