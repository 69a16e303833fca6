import type { Figures } from '../figures';
import type { Words } from '../words/words';
import type { Bin } from './chart-props';
import type { ChartFigures } from './chart-table';
import type { QuantityWriting } from './use-quantity';

/** A histogram in one sentence. */
export function histogramSummary(
  bins: readonly Bin[],
  counted: string,
  { full }: QuantityWriting,
  figures: Figures,
  words: Words['charts']['histogram'],
): string {
  const filled = bins.filter(({ count }) => count > 0);
  const [first, last] = [filled[0], filled.at(-1)];
  if (!first || !last) return words.none(counted);
  const most = filled.reduce((best, bin) => (bin.count > best.count ? bin : best));
  const total = filled.reduce((sum, { count }) => sum + count, 0);
  return words.summary(
    counted,
    figures.count(total),
    full(first.from),
    full(last.to),
    full(most.from),
    full(most.to),
  );
}

/** The bins of a histogram as a table, each with the class that it begins in. */
export function histogramTable(
  bins: readonly Bin[],
  classes: { readonly of: (bin: Bin) => string; readonly heading: string } | null,
  counted: string,
  { full }: QuantityWriting,
  figures: Figures,
  words: Words['charts']['histogram'],
): ChartFigures {
  return {
    headings: [words.from, words.to, ...(classes ? [classes.heading] : []), counted],
    rows: bins.map((bin) => [
      full(bin.from),
      full(bin.to),
      ...(classes ? [classes.of(bin)] : []),
      figures.count(bin.count),
    ]),
  };
}
