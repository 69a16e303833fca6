import type { Bin, ChartLine } from './chart-props';

/** The ends of an axis: those of the bins, widened to hold the lines. */
export function axisEnds(bins: readonly Bin[], lines: readonly ChartLine[]): readonly [number, number] {
  const places = [...bins.flatMap(({ from, to }) => [from, to]), ...lines.map(({ at }) => at)];
  return places.length === 0 ? [0, 1] : [Math.min(...places), Math.max(...places)];
}
