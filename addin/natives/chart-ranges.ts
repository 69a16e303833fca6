import type { Chart, ColumnRange, Sheet } from '#core';
import { columnCells } from '#core';
import type { StandingSheet } from './standing-sheet';
import { standingSheet } from './standing-sheet';

/** Finds the cells that a chart draws; null where they are not there. */
export type FindRange = (range: ColumnRange) => Excel.Range | null;

/** The sheets beside its own that the charts of a sheet draw from. */
function otherSheets({ name, charts = [] }: Sheet): readonly string[] {
  const ranges = charts.flatMap(({ categories, series }) => [
    categories,
    ...series.map(({ values }) => values),
  ]);
  return [...new Set(ranges.map(({ sheet }) => sheet))].filter((sheet) => sheet !== name);
}

/** Looks up what the charts of a sheet draw, on the sheet itself and on others as they stand. */
export async function chartRanges(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: Sheet,
): Promise<FindRange> {
  const names = otherSheets(sheet);
  const found = await Promise.all(names.map((name) => standingSheet(context, name)));
  const others = new Map(names.map((name, place) => [name, found[place] ?? null]));
  return (range) => {
    if (range.sheet === sheet.name) return worksheet.getRange(columnCells(sheet, range.header, range.rows));
    const other = others.get(range.sheet);
    return other ? columnOf(other, range) : null;
  };
}

function columnOf(other: StandingSheet, { header, rows }: ColumnRange): Excel.Range | null {
  const column = other.headers.indexOf(header);
  const { from, count } = rows ?? { from: 0, count: other.rowCount };
  if (column < 0 || count < 1) return null;
  return other.worksheet.getRangeByIndexes(other.top + from, column, count, 1);
}

/** True where all that a chart draws is shown as shares of its own sheet: then both axes go from 0 to 1. */
export function isOfShares({ categories, series }: Chart, sheet: Sheet): boolean {
  return [categories, ...series.map(({ values }) => values)].every(
    (range) =>
      range.sheet === sheet.name &&
      sheet.columns.find(({ header }) => header === range.header)?.format === 'percent',
  );
}
