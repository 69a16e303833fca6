import type { AxisScale, Bin, ChartLine } from './chart-props';

/** The ends of an axis: those of the bins, widened to hold the lines; on a logarithm only what is above 0 has a place. */
export function axisEnds(
  bins: readonly Bin[],
  lines: readonly ChartLine[],
  kind: AxisScale,
): readonly [number, number] {
  const all = [...bins.flatMap(({ from, to }) => [from, to]), ...lines.map(({ at }) => at)];
  const places = kind === 'log' ? all.filter((place) => place > 0) : all;
  return places.length === 0 ? [1, 10] : [Math.min(...places), Math.max(...places)];
}
