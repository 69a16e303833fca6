import { text as german } from './text.de';
import type { SidebarWords } from './text.en';
import { text as english } from './text.en';
import { text as japanese } from './text.ja';

const words: ReadonlyMap<string, SidebarWords> = new Map([
  ['de', german],
  ['en', english],
  ['ja', japanese],
]);

/** Why there is no panel in the sidebar. */
export type Reason = 'slow' | 'consent' | 'account' | 'failed';

/** What stands in the sidebar in the place of the panel. */
export interface OpeningNotice {
  readonly waiting: () => void;
  /**
   * @param detail what a program would say of it, for whoever is asked for help
   * @param again tries once more; left out where it is still being tried
   */
  readonly show: (reason: Reason, detail?: string, again?: () => void) => void;
}

/**
 * A notice in a place of the page.
 * @param locale as the browser says it, `de-CH`; an unknown one is English
 */
export function openingNotice(place: HTMLElement, locale: string): OpeningNotice {
  const language = locale.toLowerCase().split('-')[0] ?? '';
  const text = words.get(language) ?? english;
  document.documentElement.lang = words.has(language) ? language : 'en';
  return {
    waiting: () => {
      const line = element('p', text.waiting);
      line.className = 'notice';
      line.setAttribute('role', 'status');
      place.replaceChildren(line);
    },
    show: (reason, detail, again) => {
      const { title, lines } = text[reason];
      const page = document.createElement('main');
      page.className = 'notice';
      page.dataset['reason'] = reason;
      page.append(element('h1', title), ...lines.map((line) => element('p', line)));
      if (detail !== undefined) page.append(element('p', detail));
      if (again) {
        const button = element('button', text.again);
        button.addEventListener('click', again);
        page.append(button);
      }
      place.replaceChildren(page);
    },
  };
}

function element(name: 'h1' | 'p' | 'button', words: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}
