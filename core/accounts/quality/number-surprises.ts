import { numberText } from '../../values/number-text';
import type { Problem } from '../../values/problem';
import { isoDay, serialDay } from '../../values/day';
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
export function numberSurprises({
  mapping,
  values,
  currencies,
  scaled,
  small,
  valid,
}: ColumnTally): Problem[] {
  const { field, kind } = mapping;
  const known = [...values].filter((value) => !Number.isNaN(value));
  const below = known.filter((value) => value < 0);
  const found: Problem[] = [];
  if (below.length > 0 && field !== 'growth') {
    found.push(negative({ field, count: below.length, example: numberText(below[0] ?? 0) }));
  }
  const far = field === 'founded' ? known.filter((value) => value < 1500 || value > 2100) : outliers(known);
  if (far.length > 0) {
    const example = far.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a));
    found.push(outlying({ field, count: far.length, example: numberText(example) }));
  }
  if (currencies.size > 1)
    found.push(mixedCurrencies({ field, currencies: [...currencies].sort().join(', ') }));
  if (kind === 'money' && scaled > valid / 2 && small.length > 0) {
    const example = numberText(values[small[0] ?? 0] ?? 0);
    found.push(mixedScales({ field, count: small.length, example }));
  }
  return found;
}

/** Days that no CRM means: before 1970, or after 2100. */
export function daySurprises({ mapping: { field }, values }: ColumnTally): Problem[] {
  const odd = [...values].filter((day) => day < earliest || day > latest);
  return field === 'founded' || odd.length === 0
    ? []
    : [implausibleDays({ field, count: odd.length, example: isoDay(odd[0] ?? 0) })];
}
