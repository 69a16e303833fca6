/** Numbers as the user's locale writes them. */
export interface Figures {
  readonly count: (value: number) => string;
  readonly share: (value: number) => string;
  readonly short: (value: number) => string;
}

export function figuresFor(locale: string): Figures {
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 });
  return { count: count.format, share: share.format, short: short.format };
}
