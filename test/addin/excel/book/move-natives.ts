import { refuse } from '../refusal';
import { overlap, sheetColumns, sheetRows, type Area } from './area';
import type { Book } from './book';
import type { Chart } from './chart';
import { pivotAreas } from './pivot-guard';
import type { PivotTable } from './pivot-table';
import { moved, type Shift } from './shift';

/** Everything at or beyond the place where cells are put in or taken out. */
function beyond({ sheet, axis, at, across }: Shift): Area {
  return axis === 'row'
    ? { sheet, row: at, column: across.from, rows: sheetRows - at, columns: across.count }
    : { sheet, row: across.from, column: at, rows: across.count, columns: sheetColumns - at };
}

/** Cells cannot be put into a PivotTable or taken out of it; whole ones move, or go with their cells. */
export function refuseTornPivots(shift: Shift): void {
  for (const pivot of shift.sheet.natives.pivots) {
    for (const area of pivotAreas(pivot)) {
      const shared = overlap(area, beyond(shift));
      if (shared === null) continue;
      const now = moved(area, shift);
      const whole = now === null || (now.rows === area.rows && now.columns === area.columns && now !== area);
      if (!whole) refuse('PivotTableRangeConflict');
    }
  }
}

const movedAreas = (areas: readonly Area[], shift: Shift) =>
  areas.flatMap((area) => moved(area, shift) ?? []);

function movePivot(pivot: PivotTable, shift: Shift): boolean {
  const area = moved(pivot.area, shift);
  if (!area) return false;
  pivot.place = {
    row: pivot.place.row + area.row - pivot.area.row,
    column: pivot.place.column + area.column - pivot.area.column,
  };
  pivot.area = area;
  pivot.filterArea = pivot.filterArea && moved(pivot.filterArea, shift);
  return true;
}

/** A series whose cells are gone has none. */
function moveSeries(chart: Chart, shift: Shift): void {
  for (const series of chart.series) {
    series.values = series.values && moved(series.values, shift);
    series.categories = series.categories && moved(series.categories, shift);
  }
}

/** What stands on cells, or is drawn from them, goes with them. */
export function moveNatives(book: Book, shift: Shift): void {
  const { natives } = shift.sheet;
  natives.pivots = natives.pivots.filter((pivot) => movePivot(pivot, shift));
  for (const format of natives.conditionalFormats) format.areas = movedAreas(format.areas, shift);
  natives.conditionalFormats = natives.conditionalFormats.filter(({ areas }) => areas.length > 0);
  natives.validations = natives.validations.flatMap((validation) =>
    movedAreas([validation.area], shift).map((area) => ({ ...validation, area })),
  );
  natives.comments = natives.comments.flatMap((comment) => {
    const area = moved(comment.area, shift);
    return area ? [Object.assign(comment, { area })] : [];
  });
  for (const sheet of book.sheets) {
    for (const chart of sheet.natives.charts) moveSeries(chart, shift);
    for (const { source } of sheet.natives.pivots) {
      if (source.kind === 'range') source.area = source.area && moved(source.area, shift);
    }
  }
}
