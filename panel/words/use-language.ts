import { useEffect, useState } from 'react';
import type { Desk, Preferences } from '../host';
import { text } from '../text.en';
import { languageOf, wordsOf } from './languages';
import type { Words } from './words';

/** The words of the language that the user prefers, or that the host's locale asks for; English until they are there. */
export function useLanguage({ locale }: Pick<Desk, 'locale'>, { language }: Preferences): Words {
  const wanted = languageOf(language ?? locale);
  const [spoken, setSpoken] = useState<Words>(text);
  useEffect(() => {
    let isGone = false;
    void wordsOf(wanted).then((words) => {
      if (!isGone) setSpoken(words);
    });
    return () => void (isGone = true);
  }, [wanted]);
  useEffect(() => void (document.documentElement.lang = wanted), [wanted]);
  return spoken;
}
