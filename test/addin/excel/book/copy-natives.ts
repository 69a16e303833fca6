import type { Area } from './area';
import { nextId, type Book } from './book';
import type { Chart } from './chart';
import { copyOfPlan } from './pivot-plan-changes';
import type { Sheet } from './sheet';

/**
 * Gives the copy of a sheet what stands on the sheet beside its cells: charts draw the copy's own cells, PivotTables
 * read what they read. What Excel makes of slicers on a copy is not modelled.
 */
export function copyNatives(book: Book, from: Sheet, copy: Sheet): void {
  const { natives } = from;
  if (natives.slicers.length > 0) {
    throw new Error('the workbook in memory does not know copies of sheets with slicers');
  }
  const over = (area: Area): Area => (area.sheet === from ? { ...area, sheet: copy } : area);
  const overOrNone = (area: Area | null) => area && over(area);
  copy.natives.frozen = overOrNone(natives.frozen);
  copy.natives.validations = natives.validations.map((one) => ({ ...one, area: over(one.area) }));
  copy.natives.comments = natives.comments.map((one) => ({
    ...one,
    id: `{COMMENT-${nextId(book)}}`,
    area: over(one.area),
  }));
  copy.natives.conditionalFormats = natives.conditionalFormats.map((one) => ({
    ...one,
    id: `{CF-${nextId(book)}}`,
    areas: one.areas.map(over),
    does: structuredClone(one.does),
  }));
  copy.natives.charts = natives.charts.map((chart) =>
    copyOfChart(chart, `{CHART-${nextId(book)}}`, copy, overOrNone),
  );
  copy.natives.pivots = natives.pivots.map((pivot) => ({
    ...pivot,
    id: `{PIVOT-${nextId(book)}}`,
    sheet: copy,
    source: { ...pivot.source },
    plan: copyOfPlan(pivot.plan),
    settings: { ...pivot.settings },
    place: { ...pivot.place },
    area: over(pivot.area),
    filterArea: overOrNone(pivot.filterArea),
  }));
}

function copyOfChart(
  chart: Chart,
  id: string,
  sheet: Sheet,
  over: (area: Area | null) => Area | null,
): Chart {
  const { title, legend, fill, categoryAxis, valueAxis } = chart;
  return {
    ...chart,
    ...structuredClone({ title, legend, fill, categoryAxis, valueAxis }),
    id,
    sheet,
    series: chart.series.map((series) => ({
      ...series,
      ...structuredClone({ fill: series.fill, line: series.line }),
      values: over(series.values),
      categories: over(series.categories),
    })),
  };
}
