import { inMarket, standings } from '../segments/standing';
import { cumulative, type Cumulative } from '../stats/cumulative';
import { logHistogram, type LogHistogram } from '../stats/log-histogram';
import type { Run } from './run-result';

/** How the accounts in the market are spread over the yardstick that segment lines cut. */
export interface YardstickSpread {
  readonly yardstick: string;
  /** Accounts in the market; those without a yardstick and those of 0 or less are counted apart in it. */
  readonly histogram: LogHistogram;
  /** Ready for `betweenLines`, which follows a line while it is dragged. */
  readonly cumulative: Cumulative;
}

/**
 * The spread of the yardstick over the accounts in the market, for a picture of it and for lines that move over it.
 * @param run that was told `segmentLineColumns`
 * @param mostBins of the histogram
 * @returns null where the model names no yardstick
 */
export function yardstickSpread({ model, frame }: Run, mostBins?: number): YardstickSpread | null {
  const { yardstick, value } = model.settings;
  const standing = standings(frame);
  const marketOf = (name: string | null): Float64Array | undefined => {
    const column = name === null ? undefined : frame.columns.get(name);
    return column?.kind === 'number'
      ? column.values.filter((_, row) => standing[row] === inMarket)
      : undefined;
  };
  const measured = marketOf(yardstick);
  if (yardstick === null || !measured) return null;
  return {
    yardstick,
    histogram: logHistogram(measured, mostBins),
    cumulative: cumulative(measured, marketOf(value)),
  };
}
