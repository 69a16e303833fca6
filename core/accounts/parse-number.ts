import { parseMoney, type NumberFormat, type ParsedMoney } from './parse-money';
import { shortNumber } from './short-number';

/** A number read from a text: a `ParsedMoney` that does not tell its currency. */
export type ParsedNumber = Pick<ParsedMoney, 'value' | 'band' | 'scaled'>;

const whole = /^-?(?:0|[1-9]\d{0,14})$/;

/**
 * Reads a number from a text, as `parseMoney` does; plain texts take a short way.
 * @param text a cell as received
 * @returns NaN for a blank and the words that mean it; null when the text is no number.
 */
export function parseNumber(text: string, format: NumberFormat): ParsedNumber | null {
  const short = format.decimal === '.' ? shortNumber(text) : null;
  if (short) return short;
  if (whole.test(text)) return { value: Number(text), band: false, scaled: false };
  const money = parseMoney(text, format);
  return money && { value: money.value, band: money.band, scaled: money.scaled };
}
