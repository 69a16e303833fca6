import { refuse } from '../refusal';
import { contains, overlap, type Area } from './area';
import type { PivotTable } from './pivot-table';

/** All cells that a PivotTable takes. */
export function pivotAreas({ area, filterArea }: PivotTable): readonly Area[] {
  return filterArea ? [filterArea, area] : [area];
}

/** The PivotTables that have a cell in a block. */
export function pivotsIn(block: Area): readonly PivotTable[] {
  return block.sheet.natives.pivots.filter((pivot) =>
    pivotAreas(pivot).some((area) => overlap(area, block) !== null),
  );
}

/** Nothing can be written into a PivotTable, merged in it, or shifted through it. */
export function refuseChangeOfPivots(block: Area): void {
  if (pivotsIn(block).length > 0) refuse('PivotTableRangeConflict');
}

/** A block that is cleared takes the PivotTables with it that stand in it whole; of none can a part be cleared. */
export function clearPivots(block: Area): void {
  const touched = pivotsIn(block);
  const whole = touched.every((pivot) => pivotAreas(pivot).every((area) => contains(block, area)));
  if (!whole) refuse('PivotTableRangeConflict');
  const { natives } = block.sheet;
  natives.pivots = natives.pivots.filter((pivot) => !touched.includes(pivot));
}
