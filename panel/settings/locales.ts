/** The ways to write numbers and days that are offered, as BCP 47 tags. */
export const usualLocales = [
  ...['en-US', 'en-GB', 'en-IN', 'de-DE', 'de-AT', 'de-CH', 'fr-FR', 'fr-CA', 'es-ES', 'es-MX', 'it-IT'],
  ...[
    'nl-NL',
    'pt-BR',
    'pt-PT',
    'sv-SE',
    'nb-NO',
    'da-DK',
    'fi-FI',
    'pl-PL',
    'cs-CZ',
    'ja-JP',
    'zh-CN',
    'ko-KR',
  ],
] as const;

/** A number and a day that show what a locale does with them. */
export interface LocaleExample {
  readonly number: string;
  readonly day: string;
}

const shownDay = new Date('2026-03-31');

/** How a locale writes 1234.5 and 31 March 2026. */
export function localeExample(locale: string): LocaleExample {
  const days = { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'UTC' } as const;
  return {
    number: new Intl.NumberFormat(locale).format(1234.5),
    day: new Intl.DateTimeFormat(locale, days).format(shownDay),
  };
}

/** What a language, with its country where it has one, is called in a language. */
export function languageName(tag: string, language: string): string {
  const name =
    new Intl.DisplayNames([language], { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** The twelve months in a language. */
export function monthNames(language: string): readonly string[] {
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, at) => month.format(new Date(Date.UTC(2026, at, 1))));
}
