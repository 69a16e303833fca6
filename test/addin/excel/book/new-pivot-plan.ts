import type { PivotCell, PivotField, PivotLayout, PivotPlan } from '../../../hosts/pivot/pivot';
import { distinctItems, sortItems } from '../../../hosts/pivot/pivot-items';

/** A source as a PivotTable takes it in: names of the fields and the rows below them. */
export interface PivotRecords {
  readonly headers: readonly string[];
  readonly records: readonly (readonly PivotCell[])[];
}

/** How Excel lays out a PivotTable that a program made. */
const newLayout = (): PivotLayout => ({
  layoutType: 'Compact',
  subtotals: 'AtTop',
  rowGrandTotals: true,
  columnGrandTotals: true,
  fillEmptyCells: false,
  emptyCellText: '',
  customLists: true,
});

/** A field over a column of the source, its items in ascending order to begin with. */
export function newPivotField(name: string, column: readonly PivotCell[], customLists: boolean): PivotField {
  return {
    id: name,
    name,
    order: null,
    items: sortItems(distinctItems(column), 'Ascending', customLists),
    hidden: new Set(),
    chosen: new Map(),
  };
}

/** A PivotTable over a source, with nothing on its axes yet. */
export function newPivotPlan({ headers, records }: PivotRecords): PivotPlan {
  const layout = newLayout();
  return {
    fields: new Map(
      headers.map((name, place) => [
        name.toLowerCase(),
        newPivotField(
          name,
          records.map((record) => record[place] ?? null),
          layout.customLists,
        ),
      ]),
    ),
    records,
    rows: [],
    columns: [],
    filters: [],
    data: [],
    layout,
  };
}
