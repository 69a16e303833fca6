import type { CellFormat, Pivot, PivotValue, Sheet } from '#core';
import { headerRow, numberFormats } from '#core';
import type { StandingSheet } from './standing-sheet';
import { standingSheet } from './standing-sheet';

const summaries = { sum: 'Sum', count: 'Count', average: 'Average' } as const;

/**
 * Makes the pivot table of a sheet, or refreshes it where it shows what it should over a table that is still there: which
 * cells a pivot table reads cannot be changed afterwards, but a table of theirs may grow. Where the source sheet is
 * not there, or lacks a column, there is none.
 * @returns the pivot table; null where there is none
 */
export async function drawPivot(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: Sheet,
): Promise<Excel.PivotTable | null> {
  const { pivot } = sheet;
  if (!pivot) return null;
  const source = await standingSheet(context, pivot.source);
  if (!source || usedHeaders(pivot).some((header) => !source.headers.includes(header))) return null;
  const known = await knownPivot(context, worksheet, pivot.name);
  if (known && source.table && isSame(known, pivot, source.headers)) {
    known.refresh();
    await context.sync();
    return known;
  }
  known?.delete();
  const place = worksheet.getRange(`A${headerRow(sheet) + 1}`);
  const made = worksheet.pivotTables.add(pivot.name, sourceOf(source), place);
  shape(made, pivot);
  await context.sync();
  return made;
}

function usedHeaders({ rows, columns = [], values, slicers = [] }: Pivot): readonly string[] {
  return [...rows, ...columns, ...values.map(({ header }) => header), ...slicers];
}

/** A pivot table over a table grows with it. */
function sourceOf({ worksheet, table, top, headers, rowCount }: StandingSheet): Excel.Table | Excel.Range {
  return table ?? worksheet.getRangeByIndexes(top - 1, 0, 1 + Math.max(1, rowCount), headers.length);
}

async function knownPivot(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  name: string,
): Promise<Excel.PivotTable | null> {
  const pivot = worksheet.pivotTables.getItemOrNullObject(name).load('name');
  await context.sync();
  if (pivot.isNullObject) return null;
  pivot.rowHierarchies.load('items/name');
  pivot.columnHierarchies.load('items/name');
  pivot.dataHierarchies.load('items/name,items/summarizeBy,items/field/name');
  await context.sync();
  return pivot;
}

/** Beside fields Excel counts the place of several values among the columns, under a name in its own language. */
function isSame(
  known: Excel.PivotTable,
  { rows, columns = [], values }: Pivot,
  headers: readonly string[],
): boolean {
  const names = (items: readonly { readonly name: string }[]): string =>
    items.map(({ name }) => name).join('\n');
  const shown = known.dataHierarchies.items.map(({ name, summarizeBy, field }) => ({
    name: [field.name, summarizeBy, name].join('\n'),
  }));
  const wanted = values.map(({ header, by, name }) => ({ name: [header, summaries[by], name].join('\n') }));
  const across = known.columnHierarchies.items.filter(({ name }) => headers.includes(name));
  return (
    names(known.rowHierarchies.items) === rows.join('\n') &&
    names(across) === columns.join('\n') &&
    names(shown) === names(wanted)
  );
}

function shape(made: Excel.PivotTable, { rows, columns = [], values }: Pivot): void {
  for (const header of rows) made.rowHierarchies.add(made.hierarchies.getItem(header));
  for (const header of columns) made.columnHierarchies.add(made.hierarchies.getItem(header));
  for (const value of values) addValue(made, value);
  // Not compact: so the corner says Segment and Region, and not Row Labels.
  made.layout.layoutType = 'Tabular';
  made.layout.showRowGrandTotals = true;
  made.layout.showColumnGrandTotals = true;
  made.refreshOnOpen = true;
}

function addValue(made: Excel.PivotTable, { header, by, name, format }: PivotValue): void {
  const value = made.dataHierarchies.add(made.hierarchies.getItem(header));
  value.summarizeBy = summaries[by];
  value.name = name;
  value.numberFormat = numberFormat(format, by);
}

function numberFormat(format: CellFormat | undefined, by: PivotValue['by']): string {
  return by === 'count' || !format || format === 'text' ? numberFormats.integer : numberFormats[format];
}
