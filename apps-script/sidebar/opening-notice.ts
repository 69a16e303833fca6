import { pageNotice } from '#panel';
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
  const notice = pageNotice(place);
  document.documentElement.lang = words.has(language) ? language : 'en';
  return {
    waiting: () => notice.waiting(text.waiting),
    show: (reason, detail, again) =>
      notice.show(reason, text[reason], detail, again ? [tryingAgain(text.again, again)] : []),
  };
}

function tryingAgain(words: string, again: () => void): HTMLElement {
  const button = document.createElement('button');
  button.textContent = words;
  button.addEventListener('click', again);
  return button;
}
