import type { Share } from '../values/units';
import { textShare, type ColumnSample } from './column-sample';
import type { DateOrder } from './field';
import { isCountry, isIndustry, isState } from './known-values';
import { parseDay } from './parse-day';
import { decimalShown, type DecimalMark } from './plain-digits';
import { parseFlag } from './parse-flag';
import { parseMoney, type ParsedMoney } from './parse-money';

/** What a column's values look like: shares of the rows that are filled. */
export interface ValueEvidence {
  readonly filled: Share;
  /** Different values ÷ filled rows. */
  readonly unique: Share;
  readonly number: Share;
  /** Numbers that carry a currency mark. */
  readonly currency: Share;
  /** Numbers that are given as a span (`11-50`, `1000+`). */
  readonly band: Share;
  readonly year: Share;
  readonly day: Share;
  /** Numbers that may be the serial numbers of days. */
  readonly serial: Share;
  readonly flag: Share;
  readonly domain: Share;
  readonly url: Share;
  readonly email: Share;
  readonly country: Share;
  readonly state: Share;
  readonly industry: Share;
  /** Words for who owns a firm: private, public, GmbH. */
  readonly ownership: Share;
  /** Texts with a letter. */
  readonly worded: Share;
  /** Texts without blanks that hold a digit, and whole numbers. */
  readonly coded: Share;
  /** Mean length of the texts. */
  readonly length: number;
  readonly decimal: DecimalMark;
  readonly order: DateOrder;
  /** How the order was found: given away by the dates, not given away, or given away both ways. */
  readonly orderShown: 'shown' | 'open' | 'mixed';
}

const domain = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;
const url = /^(?:https?:\/\/|www\.)\S+\.\S+$/i;
const email = /^\S+@\S+\.\S+$/;
/** Addresses are short; on very long texts these patterns would take long. */
const isLike = (pattern: RegExp, text: string): boolean => text.length <= 254 && pattern.test(text);
const ownershipWords =
  /^(?:private|public|non-?profit|government|partnership|listed|subsidiary|sole|self|gmbh|ag|llc|inc|ltd|plc|sarl|sas|sa|kg)/i;
const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1500 && value <= 2100;

function decimalOf(sample: ColumnSample): DecimalMark {
  let [comma, point] = [0, 0];
  for (const text of sample.texts.keys()) {
    const digits = /\d[\d.,' \u00a0]*/.exec(text)?.[0].trim().replace(/[.,]$/, '') ?? '';
    const shown = decimalShown(digits);
    if (shown === ',') comma++;
    if (shown === '.') point++;
  }
  return comma > point ? ',' : '.';
}

function orderOf(sample: ColumnSample): Pick<ValueEvidence, 'order' | 'orderShown'> & { days: number } {
  const read = (order: DateOrder): number => textShare(sample, (text) => parseDay(text, order) !== null);
  const [ymd, mdy, dmy] = [read('ymd'), read('mdy'), read('dmy')];
  const days = Math.max(ymd, mdy, dmy);
  if (ymd === days && textShare(sample, (text) => /^\d{4}\D?\d/.test(text)) >= days * 0.9) {
    return { order: 'ymd', orderShown: 'shown', days };
  }
  if (ymd > mdy && ymd > dmy) return { order: 'ymd', orderShown: 'shown', days };
  if (mdy === dmy) {
    const dotted = textShare(sample, (text) => /^\d{1,2}\.\s?\d{1,2}\./.test(text)) > 0;
    const named = textShare(sample, (text) => /\p{L}/u.test(text)) >= days;
    return { order: dotted ? 'dmy' : 'mdy', orderShown: dotted || named ? 'shown' : 'open', days };
  }
  const order = mdy > dmy ? 'mdy' : 'dmy';
  const against = textShare(
    sample,
    (text) => parseDay(text, order) === null && parseDay(text, order === 'mdy' ? 'dmy' : 'mdy') !== null,
  );
  return { order, orderShown: against > 0 ? 'mixed' : 'shown', days };
}

/** Looks at a sample of a column for what its values are. */
export function valueEvidence(sample: ColumnSample): ValueEvidence {
  const decimal = decimalOf(sample);
  const { days, ...dates } = orderOf(sample);
  const parsed = new Map<string, ParsedMoney | null>(
    [...sample.texts.keys()].map((text) => [text, parseMoney(text, { decimal })]),
  );
  const filled = Math.max(1, sample.filled);
  const inNumbers = (test: (value: number) => boolean): number => sample.numbers.filter(test).length / filled;
  const letters = [...sample.texts].reduce((sum, [text, count]) => sum + text.length * count, 0);
  const share = (test: (text: string) => boolean): Share => textShare(sample, test);
  return {
    filled: sample.rows === 0 ? 0 : sample.filled / sample.rows,
    unique: sample.distinct / filled,
    number: share((text) => !Number.isNaN(parsed.get(text)?.value ?? NaN)) + inNumbers(Number.isFinite),
    currency: share((text) => (parsed.get(text)?.currency ?? null) !== null),
    year: share((text) => /^\d{4}$/.test(text) && isYear(Number(text))) + inNumbers(isYear),
    band: share((text) => parsed.get(text)?.band ?? false),
    day: days + sample.days / filled,
    serial: inNumbers((value) => value > 20000 && value < 80000),
    flag:
      share((text) => parseFlag(text) !== null) +
      sample.flags / filled +
      inNumbers((value) => value === 0 || value === 1),
    domain: share((text) => isLike(domain, text)),
    url: share((text) => isLike(url, text)),
    email: share((text) => isLike(email, text)),
    country: share(isCountry),
    state: share(isState),
    industry: share(isIndustry),
    ownership: share((text) => ownershipWords.test(text)),
    worded: share((text) => /\p{L}/u.test(text)),
    coded: share((text) => /\d/.test(text) && !/\s/.test(text)) + inNumbers(Number.isInteger),
    length: letters / Math.max(1, sample.textRows),
    decimal,
    ...dates,
  };
}
