const languages = ['en', 'de', 'ja'] as const;

/** A language that our pages speak. */
export type PageLanguage = (typeof languages)[number];

/**
 * The language of a page that Excel has not yet told anything.
 * @param locale as the browser says it, `de-CH`; an unknown one is English
 */
export function pageLanguage(locale: string): PageLanguage {
  const [language = ''] = locale.toLowerCase().split('-');
  return languages.find((known) => known === language) ?? 'en';
}
