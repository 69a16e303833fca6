import { pageNotice } from '#panel';
import type { PageLanguage } from './page-language';
import { text as german } from './text.de';
import type { PaneWords } from './text.en';
import { text as english } from './text.en';
import { text as japanese } from './text.ja';

const words: { readonly [language in PageLanguage]: PaneWords } = { en: english, de: german, ja: japanese };

/** Why there is no panel in the pane. */
export type Reason = 'slow' | 'outside' | 'absent' | 'failed';

/** What stands in the pane in the place of the panel. */
export interface Notice {
  readonly waiting: () => void;
  /** @param detail what a program would say of it, for whoever is asked for help */
  readonly show: (reason: Reason, detail?: string) => void;
}

/** A notice in a place of the page, with the way to the help under it. */
export function noticeIn(place: HTMLElement, language: PageLanguage): Notice {
  const text = words[language];
  const notice = pageNotice(place);
  document.documentElement.lang = language;
  return {
    waiting: () => notice.waiting(text.waiting),
    show: (reason, detail) => notice.show(reason, text[reason], detail, [wayToHelp(text.help)]),
  };
}

function wayToHelp(words: string): HTMLElement {
  const way = document.createElement('p');
  const help = document.createElement('a');
  help.href = 'help.html';
  help.textContent = words;
  way.append(help);
  return way;
}
