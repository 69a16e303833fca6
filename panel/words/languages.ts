import { text } from '../text.en';
import { pseudoWords } from './pseudo-words';
import type { Words } from './words';

/** The languages that the panel speaks; `en-XA` is English made strange, to find what is not translated. */
export const languages = ['en', 'en-XA'] as const;
export type Language = (typeof languages)[number];

/** The language for a BCP 47 tag; English where the panel does not speak it. */
export function languageOf(tag: string): Language {
  return (
    languages.find((language) => language === tag) ??
    languages.find((language) => language === tag.split('-')[0]) ??
    'en'
  );
}

/** The words of a language, loaded when they are first asked for. */
export async function wordsOf(language: Language): Promise<Words> {
  switch (language) {
    case 'en':
      return text;
    case 'en-XA':
      return pseudoWords(text);
  }
}
