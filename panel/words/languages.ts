import { firstText } from '../first-text.en';
import type { CoreSpeech } from './core-speech';
import { englishSpeech } from './core-speech';
import { pseudoText, pseudoWords } from './pseudo-words';
import type { Words } from './words';

/** The languages that the panel speaks; `en-XA` is English made strange, to find what is not translated. */
export const languages = ['en', 'de', 'ja', 'en-XA'] as const;
export type Language = (typeof languages)[number];

/** The language for a BCP 47 tag; English where the panel does not speak it. */
export function languageOf(tag: string): Language {
  return (
    languages.find((language) => language === tag) ??
    languages.find((language) => language === tag.split('-')[0]) ??
    'en'
  );
}

/** A language that is loaded: the panel's own words, and how it says what core says. */
export interface Spoken {
  readonly words: Words;
  readonly core: CoreSpeech;
}

/** English; of the words of screens it has none until `loadEnglish` is over. */
export const english: Spoken = { words: firstText as unknown as Words, core: englishSpeech() };

/** Loads the English words of all screens, into those of Home: who shows these has the others as soon as they are there. */
export async function loadEnglish(): Promise<Words> {
  const { screenText } = await import('../screen-text.en');
  return Object.assign(english.words, screenText);
}

/** A language, loaded when it is first asked for. */
export async function spokenIn(language: Language): Promise<Spoken> {
  switch (language) {
    case 'en':
      return english;
    case 'en-XA':
      return { words: pseudoWords(await loadEnglish()), core: englishSpeech(pseudoText) };
    case 'de': {
      const [{ germanText }, { german }, { speechIn }] = await Promise.all([
        import('../text.de'),
        import('./core/de'),
        import('./core/speech-in'),
      ]);
      return { words: germanText, core: speechIn(german) };
    }
    case 'ja': {
      const [{ japaneseText }, { japanese }, { speechIn }] = await Promise.all([
        import('../text.ja'),
        import('./core/ja'),
        import('./core/speech-in'),
      ]);
      return { words: japaneseText, core: speechIn(japanese) };
    }
  }
}
