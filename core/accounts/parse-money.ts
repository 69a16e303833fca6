import { isBlankText } from './blank-text';
import { bandWords, blankNumbers, spanWords } from './number-words';
import type { DecimalMark } from './plain-digits';
import { readAmount, type Amount } from './read-amount';

/** How numbers are written in a column. */
export interface NumberFormat {
  readonly decimal: DecimalMark;
}

/** A number read from a text. */
export interface ParsedMoney {
  /** NaN for a blank word. */
  readonly value: number;
  /** True when the text gives a span (`11-50`, `1000+`) and `value` only stands for it. */
  readonly band: boolean;
  /** True when the text says its scale itself (`1.2M`, `TEUR 5`): the column's unit must not multiply it again. */
  readonly scaled: boolean;
  /** ISO 4217 code where the text's mark stands for one currency, else the mark (`$`); null without one. */
  readonly currency: string | null;
}

const blank: ParsedMoney = { value: NaN, band: false, scaled: false, currency: null };

const between = new RegExp(`^(?:${bandWords.join('|')})\\s+(?=\\S*\\d)`);
const span = new RegExp(
  `^(.*?\\d.*?)(?:\\s*(?:-|\\.{2,3}|…)\\s*|\\s(?:${spanWords.join('|')})\\s)\\s*(.*\\d.*)$`,
);

/** Makes the many blanks, minus signs and apostrophes that exports use into one of each, in lower case. */
function plainText(text: string): string {
  return text
    .replace(/[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]+/g, ' ')
    .replace(/[\u2010-\u2015\u2212\uff0d]/g, '-')
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .trim()
    .toLowerCase();
}

function valueOf(amount: Amount): number {
  const scaled = amount.scale === null ? amount.digits : exactProduct(amount.digits, amount.scale);
  return amount.percent ? exactQuotient(scaled) : scaled;
}

/** 1.2 × 1000000 without the dust of binary fractions: the decimal point is moved in the text. */
function exactProduct(digits: number, scale: number): number {
  const text = String(digits);
  return text.includes('e') ? digits * scale : Number(`${text}e${Math.round(Math.log10(scale))}`);
}

function exactQuotient(percent: number): number {
  const text = String(percent);
  return text.includes('e') ? percent / 100 : Number(`${text}e-2`);
}

/** The middle of a band: geometric, because sizes are; half the upper end where the lower one is 0 or open. */
function middle(low: number, high: number): number {
  return low > 0 ? Math.sqrt(low * high) : high / 2;
}

function readBand(text: string, decimal: DecimalMark): ParsedMoney | null {
  const ends = span.exec(text.replace(between, ''));
  const low = ends && readAmount(ends[1] ?? '', decimal);
  const high = ends && readAmount(ends[2] ?? '', decimal);
  if (!low || !high || low.open !== null || high.open === 'below' || low.digits < 0 || high.digits < 0)
    return null;
  const to = valueOf(high);
  // In "1-2M" the scale belongs to both ends, in "500-1M" to the second alone.
  const shared =
    low.scale === null && low.digits <= high.digits ? valueOf({ ...low, scale: high.scale }) : valueOf(low);
  const from = high.percent && !low.percent ? exactQuotient(shared) : shared;
  if (from > to) return null;
  return {
    value: middle(from, to),
    band: true,
    scaled: high.scale !== null,
    currency: low.currency ?? high.currency,
  };
}

/**
 * Reads an amount and its currency from a text, tolerantly but exactly: `$1.2M`, `(300)`, `18.3 MM`, `€ 3,4 Mio`,
 * `12,19,417`, `1.2E+06`, `12%` (0.12), and bands: `11-50` is its geometric middle, `1000+` its lower end,
 * `<5` half its upper end.
 * @param text a cell as received
 * @returns NaN for a blank and the words that mean it; null when the text is no number: a date, a telephone
 * number, an id like `1-2-3` or `00042`.
 */
export function parseMoney(text: string, { decimal }: NumberFormat): ParsedMoney | null {
  const plain = plainText(text);
  if (isBlankText(plain) || blankNumbers.has(plain)) return blank;
  if (plain.length > 80 || !/\d/.test(plain)) return null;
  const amount = readAmount(plain, decimal);
  if (!amount) return readBand(plain, decimal);
  const value = valueOf(amount);
  if (!Number.isFinite(value)) return null;
  return {
    value: amount.open === 'below' ? middle(0, value) : value,
    band: amount.open !== null,
    scaled: amount.scale !== null,
    currency: amount.currency,
  };
}
