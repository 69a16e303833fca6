import type { Figures } from '../figures';
import type { Words } from '../words/words';
import type { RetentionCurveProps } from './chart-props';
import type { ChartFigures } from './chart-table';

/** A retention curve as a table: a row a year, blank where nothing is known of it. */
export function retentionTable(
  {
    observed,
    fitted,
    band,
    compared,
  }: Pick<RetentionCurveProps, 'observed' | 'fitted' | 'band' | 'compared'>,
  { count, share, fineShare }: Figures,
  words: Words['charts']['retention'],
): ChartFigures {
  const written = (part: number | undefined) => (part === undefined ? '' : fineShare(part));
  const years = new Set([
    ...observed.map(({ year }) => year),
    ...fitted.keys(),
    ...(compared?.shares.keys() ?? []),
  ]);
  const bandOf = (at: { readonly low: number; readonly high: number } | undefined) =>
    at ? words.range(share(at.low), share(at.high)) : '';
  const isCounted = observed.some((each) => each.count !== undefined);
  return {
    headings: [
      words.year,
      words.observed,
      ...(isCounted ? [words.followed] : []),
      words.fitted,
      ...(band ? [words.band] : []),
      ...(compared ? [compared.name] : []),
    ],
    rows: [...years]
      .sort((one, other) => one - other)
      .map((year) => {
        const seen = observed.find((each) => each.year === year);
        return [
          count(year),
          written(seen?.share),
          ...(isCounted ? [seen?.count === undefined ? '' : count(seen.count)] : []),
          written(fitted[year]),
          ...(band ? [bandOf(band[year])] : []),
          ...(compared ? [written(compared.shares[year])] : []),
        ];
      }),
  };
}
