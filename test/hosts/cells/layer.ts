/** One thing a cell may have (a value, a number format), for a whole sheet, kept only where it is. */
export interface Layer<Thing> {
  readonly rows: (Thing | undefined)[][];
  /** What whole columns were given: it holds where the cell has nothing of its own. */
  readonly columns: Map<number, Thing>;
}

export function emptyLayer<Thing>(): Layer<Thing> {
  return { rows: [], columns: new Map() };
}

export function thingAt<Thing>(layer: Layer<Thing>, row: number, column: number): Thing | undefined {
  return layer.rows[row]?.[column] ?? layer.columns.get(column);
}

export function putThing<Thing>(
  layer: Layer<Thing>,
  row: number,
  column: number,
  thing: Thing | undefined,
): void {
  const cells = layer.rows[row];
  if (cells !== undefined) cells[column] = thing;
  else if (thing !== undefined) {
    const fresh: (Thing | undefined)[] = [];
    fresh[column] = thing;
    layer.rows[row] = fresh;
  }
}

/** Takes rows out (`by` below zero) or puts empty ones in, at a row. */
export function shiftRows<Thing>({ rows }: Layer<Thing>, at: number, by: number): void {
  if (at >= rows.length) return;
  if (by < 0) rows.splice(at, -by);
  else rows.splice(at, 0, ...Array.from({ length: by }, () => []));
}

/** Takes columns out or puts empty ones in, at a column. */
export function shiftColumns<Thing>(layer: Layer<Thing>, at: number, by: number): void {
  layer.rows.forEach((cells) => shiftCells(cells, at, by));
  const columns = [...layer.columns].filter(([column]) => column < at || column >= at - Math.min(by, 0));
  layer.columns.clear();
  for (const [column, thing] of columns) layer.columns.set(column < at ? column : column + by, thing);
}

/** Takes cells out of one row or puts empty ones in. */
export function shiftCells<Thing>(cells: (Thing | undefined)[], at: number, by: number): void {
  if (at >= cells.length) return;
  if (by < 0) cells.splice(at, -by);
  else cells.splice(at, 0, ...Array.from({ length: by }, () => undefined));
}
