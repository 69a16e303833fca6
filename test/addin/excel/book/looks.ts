import { sheetColumns, sheetRows } from './area';
import { putThing, thingAt } from '../../../hosts/cells/layer';
import type { Area } from './area';
import type { Layer } from '../../../hosts/cells/layer';
import type { Look } from './look';

/** @returns What all cells of a block have in common, read off their look; null where they differ. */
export function commonLook<Thing>(area: Area, read: (look: Look) => Thing): Thing | null {
  return common(area.sheet.looks, area, (look) => read(look ?? {}));
}

/** @returns What all cells of a block have in common in a layer; null where they differ. */
export function common<Thing, Seen>(
  layer: Layer<Thing>,
  area: Area,
  read: (thing: Thing | undefined) => Seen,
): Seen | null {
  const seen = new Map<string, Seen>();
  const add = (thing: Thing | undefined) => {
    const one = read(thing);
    seen.set(JSON.stringify(one), one);
  };
  const end = Math.min(area.row + area.rows, layer.rows.length);
  for (let row = area.row; row < end && seen.size < 2; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1)
      add(thingAt(layer, row, column));
  }
  // Below the last row that has anything of its own, only what whole columns were given counts.
  if (area.row + area.rows > end) {
    for (let column = area.column; column < area.column + area.columns && seen.size < 2; column += 1) {
      add(layer.columns.get(column));
    }
  }
  const [first] = seen.values();
  return seen.size === 1 && first !== undefined ? first : null;
}

/** Changes the look of every cell of a block; `null` takes it all away. */
export function changeLook(area: Area, change: Look | null): void {
  const { looks } = area.sheet;
  const next = (look: Look | undefined): Look | undefined =>
    change === null ? undefined : { ...look, ...change };
  const right = area.column + area.columns;
  if (area.rows === sheetRows) {
    for (let column = area.column; column < right; column += 1) {
      const whole = next(looks.columns.get(column));
      if (whole === undefined) looks.columns.delete(column);
      else looks.columns.set(column, whole);
    }
    for (const cells of looks.rows) {
      for (let column = area.column; cells && column < Math.min(cells.length, right); column += 1) {
        const look = cells[column];
        if (look !== undefined) cells[column] = next(look);
      }
    }
    return;
  }
  const width = area.columns === sheetColumns && change === null ? 0 : right;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const end = Math.max(width, change === null ? Math.min(right, looks.rows[row]?.length ?? 0) : 0);
    for (let column = area.column; column < end; column += 1) {
      putThing(looks, row, column, next(thingAt(looks, row, column)));
    }
  }
}
