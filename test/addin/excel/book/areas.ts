import { areaOf, overlap, type Area } from './area';

/** What is left of a block when another is cut out of it: up to four blocks. */
export function without(area: Area, cut: Area): Area[] {
  const shared = overlap(area, cut);
  if (!shared) return [area];
  const { sheet, row, column, rows, columns } = area;
  const below = shared.row + shared.rows;
  const beyond = shared.column + shared.columns;
  return [
    areaOf(sheet, row, column, shared.row - row, columns),
    areaOf(sheet, below, column, row + rows - below, columns),
    areaOf(sheet, shared.row, column, shared.rows, shared.column - column),
    areaOf(sheet, shared.row, beyond, shared.rows, column + columns - beyond),
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

export function anyOverlap(areas: readonly Area[], block: Area): boolean {
  return areas.some((area) => overlap(area, block) !== null);
}

export function cellCount({ rows, columns }: Area): number {
  return rows * columns;
}
