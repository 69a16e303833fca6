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

/** A notice in a place of the page. */
export function noticeIn(place: HTMLElement, language: PageLanguage): Notice {
  const text = words[language];
  document.documentElement.lang = language;
  return {
    waiting: () => {
      const line = element('p', text.waiting);
      line.className = 'notice';
      line.setAttribute('role', 'status');
      place.replaceChildren(line);
    },
    show: (reason, detail) => {
      const { title, lines } = text[reason];
      const help = element('a', text.help);
      help.setAttribute('href', 'help.html');
      const last = document.createElement('p');
      last.append(help);
      const page = document.createElement('main');
      page.className = 'notice';
      page.dataset['reason'] = reason;
      page.append(element('h1', title), ...lines.map((line) => element('p', line)));
      if (detail !== undefined) page.append(element('p', detail));
      page.append(last);
      place.replaceChildren(page);
    },
  };
}

function element(name: 'h1' | 'p' | 'a', words: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}
