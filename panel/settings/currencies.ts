/** The currencies that are offered first, by their ISO 4217 codes. */
export const usualCurrencies = [
  ...['USD', 'EUR', 'GBP', 'JPY', 'CHF', 'CAD', 'AUD'],
  ...['CNY', 'INR', 'BRL', 'SEK', 'NOK', 'DKK', 'PLN', 'SGD'],
] as const;

/** Whether a code names a currency that the browser knows. */
export function isCurrency(code: string): boolean {
  return /^[A-Z]{3}$/.test(code) && Intl.supportedValuesOf('currency').includes(code);
}

/** What a currency is called in a language: `USD, US Dollar`. */
export function currencyName(code: string, language: string): string {
  const name = isCurrency(code)
    ? new Intl.DisplayNames([language], { type: 'currency' }).of(code)
    : undefined;
  return name === undefined || name === code ? code : `${code}, ${name}`;
}
