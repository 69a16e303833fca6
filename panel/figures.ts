/** Numbers as the user's locale writes them. */
export interface Figures {
  readonly count: (value: number) => string;
  readonly share: (value: number) => string;
  readonly short: (value: number) => string;
  /** With up to three decimals. */
  readonly exact: (value: number) => string;
  /** With its sign, and one decimal. */
  readonly signed: (value: number) => string;
}

export function figuresFor(locale: string): Figures {
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 });
  const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  return {
    count: count.format,
    share: share.format,
    short: short.format,
    exact: exact.format,
    signed: signed.format,
  };
}
