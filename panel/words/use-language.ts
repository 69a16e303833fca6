import { useEffect, useState } from 'react';
import type { Desk, Preferences } from '../host';
import type { Spoken } from './languages';
import { english, languageOf, spokenIn } from './languages';

/**
 * The language that the user prefers, or that the host's locale asks for; the one before, English at first, until it is
 * there.
 */
export function useLanguage({ locale }: Pick<Desk, 'locale'>, { language }: Preferences): Spoken {
  const wanted = languageOf(language ?? locale);
  const [spoken, setSpoken] = useState<Spoken>(english);
  useEffect(() => {
    let isGone = false;
    void spokenIn(wanted).then((told) => {
      if (!isGone) setSpoken(told);
    });
    return () => void (isGone = true);
  }, [wanted]);
  useEffect(() => void (document.documentElement.lang = wanted), [wanted]);
  return spoken;
}
