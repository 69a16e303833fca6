import { quantileOfSorted } from '../stats/quantile';
import { sortNumbers } from '../stats/sort-numbers';
import { isoDay } from '../values/day';
import { numberText } from '../values/number-text';
import type { Criterion } from './criterion';
import { numberOfTest } from './criterion-lines';

/**
 * Learns the cuts of a percentile criterion from the accounts and writes them into its lines, with how many accounts
 * and which day they come from as the lines' notes. From then on the criterion reads one account without the others.
 * Percentiles as R's type 7, Excel's PERCENTILE.INC.
 *
 * @param criterion - of the kind percentile; any other is returned as it is
 * @param values - the field in all accounts; blank (NaN) is left out
 * @param day - the day of learning (since 1899-12-30), or null when it is not to be noted
 * @returns the criterion with its cuts; without any known value the lines stay as they are
 */
export function freezePercentiles(criterion: Criterion, values: Float64Array, day: number | null): Criterion {
  const sorted = sortNumbers(values);
  if (criterion.kind !== 'percentile' || sorted.length === 0) return criterion;
  const source = `learned from ${numberText(sorted.length)} accounts${day === null ? '' : ` on ${isoDay(day)}`}`;
  const lines = criterion.lines.map((line) => {
    const percent = numberOfTest(line.test, 'percentile');
    if (percent === undefined || percent > 100) return line;
    return { ...line, value: quantileOfSorted(sorted, percent / 100), note: source };
  });
  return { ...criterion, lines };
}
