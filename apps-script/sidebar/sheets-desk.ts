import type { PageDesk, Preferences } from '#panel';
import { pageDesk } from '#panel';
import type { SpreadsheetFacts } from '../wire/calls';
import type { Call } from './call';

/**
 * The desk of a sidebar: numbers and days as in the spreadsheet's settings, the browser's theme, and preferences that Google
 * keeps for the user, since a sidebar has no store of its own that lasts.
 * @param known is told what the user prefers, whenever that is read or changed
 */
export function sheetsDesk(
  call: Call,
  { locale, timeZone }: Pick<SpreadsheetFacts, 'locale' | 'timeZone'>,
  known: (preferences: Preferences) => void,
): PageDesk {
  const desk = pageDesk({
    hostName: 'Google Sheets',
    hasFunctions: true,
    hasNatives: true,
    locale: languageTag(locale),
  });
  return {
    ...desk,
    today: () => todayIn(timeZone) ?? desk.today(),
    loadPreferences: async () => {
      const preferences = preferencesIn(await call('readPreferences', null).catch(() => null));
      known(preferences);
      return preferences;
    },
    savePreferences: async (preferences) => {
      known(preferences);
      await call('keepPreferences', { text: JSON.stringify(preferences) });
    },
  };
}

/** `de_DE` as browsers write it; English for what is no language. */
function languageTag(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** The day in the spreadsheet's time zone, as its own TODAY() has it; null where the browser does not know the zone. */
function todayIn(timeZone: string): string | null {
  try {
    const parts = new Intl.DateTimeFormat('en', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }).formatToParts(new Date());
    const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
    return `${part('year')}-${part('month')}-${part('day')}`;
  } catch {
    return null;
  }
}

/** What was kept; what cannot be read is as if nothing were kept. */
function preferencesIn(text: string | null): Preferences {
  try {
    return JSON.parse(text ?? '{}') as Preferences;
  } catch {
    return {};
  }
}
