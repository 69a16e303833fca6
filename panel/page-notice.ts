/** A heading and paragraphs. */
export interface NoticeWords {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What stands in a page in the place of the panel while there is none. */
export interface PageNotice {
  /** One line that says what is waited for. */
  readonly waiting: (line: string) => void;
  /**
   * Says why there is no panel.
   * @param reason one word for it, found at the page as `data-reason`
   * @param detail what a program would say of it, for whoever is asked for help
   * @param ways what the user can press, under the words
   */
  readonly show: (reason: string, words: NoticeWords, detail?: string, ways?: readonly HTMLElement[]) => void;
}

/** A notice in a place of the page, drawn without what the panel is drawn with: it may stand where that did not come. */
export function pageNotice(place: HTMLElement): PageNotice {
  return {
    waiting: (line) => {
      const status = element('p', line);
      status.className = 'notice';
      status.setAttribute('role', 'status');
      place.replaceChildren(status);
    },
    show: (reason, { title, lines }, detail, ways = []) => {
      const page = document.createElement('main');
      page.className = 'notice';
      page.dataset['reason'] = reason;
      page.append(element('h1', title), ...lines.map((line) => element('p', line)));
      if (detail !== undefined) page.append(element('p', detail));
      page.append(...ways);
      place.replaceChildren(page);
    },
  };
}

function element(name: 'h1' | 'p', words: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}
