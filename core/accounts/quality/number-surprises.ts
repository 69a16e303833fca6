import { numberText } from '../../values/number-text';
import type { Problem } from '../../values/problem';
import type { Table } from '../../values/table';
import { isoDay, serialDay } from '../../values/day';
import { rowPlace } from './row-place';
import type { ColumnTally } from './tally-column';
import { implausibleDays, mixedCurrencies, mixedScales, negative, outlying } from './surprises';

const earliest = serialDay(1970, 1, 1) ?? 0;
const latest = serialDay(2100, 12, 31) ?? 0;

/** The value in the middle; NaN for none. */
export function middleOf(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/**
 * Values that are more than a hundred times off the middle one and more than six robust standard deviations away, on
 * the log scale that sizes of firms spread on.
 * Source: median absolute deviation × 1.4826, F. R. Hampel 1974.
 */
function outliers(values: readonly number[]): number[] {
  const positive = values.filter((value) => value > 0);
  if (positive.length < 20) return [];
  const logs = positive.map(Math.log10);
  const middle = middleOf(logs);
  const spread = 1.4826 * middleOf(logs.map((log) => Math.abs(log - middle)));
  const limit = Math.max(2, 6 * spread);
  return positive.filter((_, place) => Math.abs((logs[place] ?? 0) - middle) > limit);
}

/** What is odd about a column of numbers or money: signs, outliers, currencies, scales. */
export function numberSurprises(tally: ColumnTally, table: Pick<Table, 'firstRow'>): Problem[] {
  const { mapping, rows, values, currencies, scaled, small, valid } = tally;
  const { field, kind } = mapping;
  const known = [...values].filter((value) => !Number.isNaN(value));
  const below = known.filter((value) => value < 0);
  const found: Problem[] = [];
  const firstOf = (value: number) => rowPlace(table, rows[values.indexOf(value)] ?? 0);
  if (below.length > 0 && field !== 'growth') {
    found.push(
      negative({ field, count: below.length, example: numberText(below[0] ?? 0) }, firstOf(below[0] ?? 0)),
    );
  }
  const far = field === 'founded' ? known.filter((value) => value < 1500 || value > 2100) : outliers(known);
  if (far.length > 0) {
    const example = far.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a));
    found.push(outlying({ field, count: far.length, example: numberText(example) }, firstOf(example)));
  }
  if (currencies.size > 1)
    found.push(mixedCurrencies({ field, currencies: [...currencies].sort().join(', ') }));
  if (kind === 'money' && scaled > valid / 2 && small.length > 0) {
    const example = numberText(values[small[0] ?? 0] ?? 0);
    found.push(
      mixedScales({ field, count: small.length, example }, rowPlace(table, rows[small[0] ?? 0] ?? 0)),
    );
  }
  return found;
}

/** Days that no CRM means: before 1970, or after 2100. */
export function daySurprises(
  { mapping: { field }, rows, values }: ColumnTally,
  table: Pick<Table, 'firstRow'>,
): Problem[] {
  const odd = [...values].filter((day) => day < earliest || day > latest);
  const [first] = odd;
  if (field === 'founded' || first === undefined) return [];
  const place = rowPlace(table, rows[values.indexOf(first)] ?? 0);
  return [implausibleDays({ field, count: odd.length, example: isoDay(first) }, place)];
}
