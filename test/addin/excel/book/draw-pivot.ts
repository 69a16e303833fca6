import { refuse } from '../refusal';
import { areaOf, contains, overlap, sheetColumns, sheetRows, type Area } from './area';
import type { Book } from './book';
import { putThing, thingAt } from '../../../hosts/cells/layer';
import { copyOfPlan } from './pivot-plan-changes';
import type { PivotCell, PivotPlan } from '../../../hosts/pivot/pivot';
import { pivotGrid, type PivotArea, type PivotGrid } from './pivot-grid';
import { pivotAreas } from './pivot-guard';
import type { PivotTable } from './pivot-table';
import { refuseWhereProtected } from './protect';
import { tablesIn } from './table';

/** What Excel keeps free for a PivotTable that has no fields yet. */
const emptySize = { rows: 18, columns: 3 };

interface Drawing {
  readonly grid: PivotGrid | null;
  readonly area: Area;
  readonly filterArea: Area | null;
}

/** Filters stand above, with a line between; without room for them the rest moves down. */
function drawingOf(pivot: PivotTable, plan: PivotPlan): Drawing {
  const grid = pivotGrid(plan);
  const filters = plan.filters.length;
  const row = filters > 0 ? Math.max(pivot.place.row, filters + 1) : pivot.place.row;
  const { column } = pivot.place;
  const isEmpty = plan.rows.length + plan.columns.length + plan.data.length === 0;
  const size = grid
    ? { rows: grid.cells.length, columns: grid.cells[0]?.length ?? 1 }
    : isEmpty
      ? emptySize
      : { rows: 1, columns: 1 };
  return {
    grid,
    area: areaOf(pivot.sheet, row, column, size.rows, size.columns),
    filterArea: filters > 0 ? areaOf(pivot.sheet, row - filters - 1, column, filters, 2) : null,
  };
}

const areasOf = ({ area, filterArea }: Drawing) => (filterArea ? [filterArea, area] : [area]);

/** A cell in the block that is filled, other than by the PivotTable itself. */
function isFilled(block: Area, own: readonly Area[]): boolean {
  const { sheet } = block;
  for (let row = block.row; row < block.row + block.rows; row++) {
    const cells = sheet.values.rows[row];
    if (!cells) continue;
    for (let column = block.column; column < block.column + block.columns; column++) {
      const value = thingAt(sheet.values, row, column);
      if (value === undefined || value === '') continue;
      if (!own.some((area) => contains(area, areaOf(sheet, row, column)))) return true;
    }
  }
  return false;
}

/** A PivotTable has its place to itself: no other one, no table, no edge of the sheet, no cells of the user's. */
function refuseCrowding(book: Book, pivot: PivotTable, drawing: Drawing): void {
  const { sheet } = pivot;
  const own = pivot.sheet.natives.pivots.includes(pivot) ? pivotAreas(pivot) : [];
  const others = sheet.natives.pivots.filter((other) => other !== pivot).flatMap(pivotAreas);
  for (const area of areasOf(drawing)) {
    if (area.row + area.rows > sheetRows || area.column + area.columns > sheetColumns) {
      refuse('InvalidOperation', 'A PivotTable report will not fit on the sheet.');
    }
    if (others.some((other) => overlap(other, area) !== null)) {
      refuse('PivotTableRangeConflict', 'A PivotTable report cannot overlap another PivotTable report.');
    }
    if (tablesIn(book, area).length > 0) {
      refuse('PivotTableRangeConflict', 'A PivotTable report cannot overlap a table.');
    }
    if (isFilled(area, own)) {
      refuse('InvalidOperation', "There's already data where the PivotTable report is to stand.");
    }
  }
}

/** The cells of a PivotTable leave its sheet. */
export function wipePivot(pivot: PivotTable): void {
  for (const area of pivotAreas(pivot)) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        putThing(pivot.sheet.values, row, column, undefined);
        putThing(pivot.sheet.formulas, row, column, undefined);
        putThing(pivot.sheet.numberFormats, row, column, undefined);
      }
    }
  }
}

function putCells({ sheet }: PivotTable, area: Area, cells: readonly (readonly PivotCell[])[]): void {
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line.entries()) {
      if (cell !== null) putThing(sheet.values, area.row + row, area.column + column, cell);
    }
  }
}

function putNumberFormats({ sheet }: PivotTable, area: Area, { body, numberFormats }: PivotGrid): void {
  for (const [column, format] of numberFormats.entries()) {
    if (format === 'General') continue;
    for (let row = 0; row < body.rows; row++) {
      putThing(sheet.numberFormats, area.row + body.row + row, area.column + body.column + column, format);
    }
  }
}

function draw(book: Book, pivot: PivotTable, plan: PivotPlan, drawing: Drawing): void {
  const { grid, area, filterArea } = drawing;
  if (filterArea) {
    const names = plan.filters.map((key): PivotCell[] => [plan.fields.get(key)?.name ?? key, '(All)']);
    putCells(pivot, filterArea, names);
  }
  if (grid) {
    putCells(pivot, area, grid.cells);
    putNumberFormats(pivot, area, grid);
  }
  Object.assign(pivot, { plan, grid, area, filterArea });
  book.stale = true;
}

/** Puts a new PivotTable on its sheet. */
export function placePivot(book: Book, pivot: PivotTable): void {
  refuseWhereProtected(pivot.sheet, 'allowPivotTables');
  const drawing = drawingOf(pivot, pivot.plan);
  refuseCrowding(book, pivot, drawing);
  pivot.sheet.natives.pivots.push(pivot);
  draw(book, pivot, pivot.plan, drawing);
}

/** Changes what a PivotTable shows and draws it anew; where that is refused all stays as it was. */
export function changePivot(book: Book, pivot: PivotTable, change: (plan: PivotPlan) => void): void {
  refuseWhereProtected(pivot.sheet, 'allowPivotTables');
  const plan = copyOfPlan(pivot.plan);
  change(plan);
  const drawing = drawingOf(pivot, plan);
  refuseCrowding(book, pivot, drawing);
  wipePivot(pivot);
  draw(book, pivot, plan, drawing);
}

/** Takes a PivotTable away with its cells. */
export function deletePivot(book: Book, pivot: PivotTable): void {
  refuseWhereProtected(pivot.sheet);
  wipePivot(pivot);
  book.stale = true;
  const { natives } = pivot.sheet;
  natives.pivots = natives.pivots.filter((other) => other !== pivot);
}

/** A part of a PivotTable as a block of its sheet. */
export function pivotPart({ sheet, area }: PivotTable, part: PivotArea): Area {
  return areaOf(sheet, area.row + part.row, area.column + part.column, part.rows, part.columns);
}
