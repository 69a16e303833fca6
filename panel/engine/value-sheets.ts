import type { Report, Sheet } from '#core';
import { reportWorkbook } from '#core';

/** The sheets that stand for a pivot or a chart of another sheet alone. */
function sourcesOf({ name, pivot, charts = [] }: Sheet): readonly string[] {
  const drawn = charts.flatMap(({ categories, series }) => [
    categories,
    ...series.map(({ values }) => values),
  ]);
  const others = drawn.flatMap(({ sheet }) => (sheet === name ? [] : [sheet]));
  return pivot ? [...others, pivot.source] : others;
}

/** The report's own sheets as values, for hosts that know no functions of ours; pivots and charts wait for hosts that make them. */
export function valueSheets(report: Report): readonly Sheet[] {
  const { sheets } = reportWorkbook(report);
  const sources = new Set(sheets.flatMap(sourcesOf));
  return sheets.filter(({ name, role, pivot }) => role === 'output' && !pivot && !sources.has(name));
}
