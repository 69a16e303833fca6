import { isoDay } from '#core';

/** Numbers, money and days as the user's locale writes them. */
export interface Figures {
  readonly locale: string;
  readonly count: (value: number) => string;
  readonly share: (value: number) => string;
  /** A share with one decimal. */
  readonly fineShare: (value: number) => string;
  /** The same with its sign: what is off by so much. */
  readonly signedShare: (value: number) => string;
  readonly short: (value: number) => string;
  /** With up to three decimals. */
  readonly exact: (value: number) => string;
  /** With its sign, and one decimal. */
  readonly signed: (value: number) => string;
  /** Money in full units with its currency; a blank currency is left out. */
  readonly money: (value: number, currency: string) => string;
  /** Money in three digits: `$1.23M`. */
  readonly shortMoney: (value: number, currency: string) => string;
  /** A day number. */
  readonly day: (day: number) => string;
  /** Names one after another: `a, b and c`. */
  readonly list: (names: readonly string[]) => string;
}

export function figuresFor(locale: string): Figures {
  const number = (options: Intl.NumberFormatOptions) => {
    const { format } = new Intl.NumberFormat(locale, options);
    // A hyphen before a figure is a minus, and is shown as one.
    return (value: number) => format(value).replace('-', '−');
  };
  // A formatter takes longer to make than a hundred figures to write.
  const made = new Map<string, (value: number) => string>();
  const inMoney = (options: Intl.NumberFormatOptions, name: string) => (value: number, currency: string) => {
    const key = `${name} ${currency}`;
    const format = made.get(key) ?? number({ ...options, ...inCurrency(currency) });
    made.set(key, format);
    return format(value);
  };
  const short: Intl.NumberFormatOptions = { notation: 'compact', maximumSignificantDigits: 3 };
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const names = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    locale,
    count: number({ maximumFractionDigits: 0 }),
    share: number({ style: 'percent', maximumFractionDigits: 0 }),
    fineShare: number({ style: 'percent', maximumFractionDigits: 1 }),
    signedShare: number({ style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
    short: number(short),
    exact: number({ maximumFractionDigits: 3 }),
    signed: number({ maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
    money: inMoney({ maximumFractionDigits: 0 }, 'whole'),
    shortMoney: inMoney(short, 'short'),
    day: (day) => days.format(new Date(isoDay(day))),
    list: (all) => names.format(all),
  };
}

/** What is no currency code would be refused by the formatter, and is then left out. */
function inCurrency(currency: string): Intl.NumberFormatOptions {
  return /^[A-Za-z]{3}$/.test(currency)
    ? { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }
    : {};
}
