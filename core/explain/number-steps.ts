import { isCounted } from '../accounts/counted-fields';
import { shownText } from '../accounts/unread-cells';
import type { FieldMapping } from '../accounts/field';
import type { FieldValue } from './account-explanation';

/** So many decimals are told apart at most. */
const MOST_DECIMALS = 6;
/** From here on an amount of money is told in whole units. */
const WHOLE_MONEY = 1000;

function decimalsOf(value: number): number {
  const text = String(value);
  if (text.includes('e')) return value % 1 === 0 ? 0 : MOST_DECIMALS;
  const point = text.indexOf('.');
  return point < 0 ? 0 : Math.min(MOST_DECIMALS, text.length - point - 1);
}

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals)) + 0;

/** The account's own number where it is exact. */
export function exactNow({ value, origin }: FieldValue): number | null {
  return typeof value === 'number' && origin !== 'band' ? value : null;
}

/** A band of shares, and one with an end like 3.5. */
const FRACTIONS = /%|\d[.,]\d{1,2}(?!\d)/;

/** Whether an account has a field in whole numbers: by what it has, and where that is blank or a band, by the field. */
function isWhole(field: string, now: FieldValue, own: number | null): boolean {
  if (own !== null) return Number.isInteger(own) && (Math.abs(own) >= 2 || isCounted(field));
  if (isCounted(field)) return true;
  return typeof now.value === 'number' && now.value >= 2 && !FRACTIONS.test(shownText(now.cell));
}

/**
 * How many decimals a value near a line is told with: days, people and other counts are whole, money has cents below
 * 1,000, anything else as many as the line and the value have.
 * @param now what the account has
 */
export function stepDecimals(
  { field, kind }: Pick<FieldMapping, 'field' | 'kind'>,
  now: FieldValue,
  line: number,
): number {
  if (kind === 'date') return 0;
  const exact = exactNow(now);
  if (kind === 'money') return Math.max(Math.abs(exact ?? line), Math.abs(line)) >= WHOLE_MONEY ? 0 : 2;
  // 1.001 thousands are read as 1,000.9999999999999: what is finer than the finest step is the dust of units.
  const own = exact === null ? null : rounded(exact, MOST_DECIMALS);
  if (isWhole(field, now, own)) return 0;
  return Math.max(decimalsOf(line), own === null ? 0 : decimalsOf(own));
}

/** The values on a line and one step to both sides: whatever its test, the nearest value that passes is among them. */
export function valuesAround(line: number, decimals: number): readonly number[] {
  const step = 10 ** -decimals;
  const on = rounded(line, decimals);
  return [rounded(on - step, decimals), on, rounded(on + step, decimals)];
}

/** Parts of a value that are tried where an account may move at any value. */
const rungs = [0.01, 0.03, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95];

/**
 * Values near and far that are tried where an account may move at any value of a field.
 * @param now the account's own value; null where it is blank
 */
export function ladder(now: number | null): readonly number[] {
  if (now === null || now === 0) return [0, ...Array.from({ length: 10 }, (_, power) => 10 ** power)];
  return [0, ...rungs.map((rung) => now * rung), ...rungs.map((rung) => now / rung)];
}

/** Between two rungs at most so many values are tried. */
const FINEST = 50;

/**
 * Round values between two others, both left out: where they are far apart, a fiftieth of their distance apart or more.
 * @param decimals how many decimals the values are told with at most
 */
export function valuesBetween(one: number, other: number, decimals: number): readonly number[] {
  const [low, high] = one < other ? [one, other] : [other, one];
  const step = Math.max(10 ** -decimals, 10 ** Math.ceil(Math.log10((high - low) / FINEST)));
  const digits = Math.min(20, Math.max(0, Math.ceil(-Math.log10(step))));
  const below = Math.floor(low / step);
  return Array.from({ length: 2 * FINEST }, (_, at) => rounded((below + 1 + at) * step, digits)).filter(
    (value) => value > low && value < high,
  );
}
