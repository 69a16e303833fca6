import type { Sheet } from '#core';

/** The other sheets that the pivot and the charts of a sheet read. */
export function sourcesOf({ name, pivot, charts = [] }: Sheet): readonly string[] {
  const drawn = charts.flatMap(({ categories, series }) => [
    categories,
    ...series.map(({ values }) => values),
  ]);
  const others = drawn.flatMap(({ sheet }) => (sheet === name ? [] : [sheet]));
  return pivot ? [...others, pivot.source] : others;
}
