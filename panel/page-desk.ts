import type { Desk, Preferences, Theme } from './host';

/** What a host says of its page, where that is not the browser's to say. */
export interface PageDeskOptions extends Pick<
  Desk,
  'hostName' | 'hasFunctions' | 'hasNatives' | 'hasPivots' | 'locale'
> {
  /** The theme of the program around the page; null leaves it to the browser. */
  readonly hostTheme?: () => Theme | null;
  /** Put before the name under which preferences are kept, where several hosts share one store. */
  readonly partition?: string;
  readonly showProgress?: Desk['showProgress'];
}

/** The desk of a page in a browser, whose theme can be changed. */
export interface PageDesk extends Desk {
  /** What is chosen stands before what the host or the browser says. */
  readonly setTheme: (theme: Theme) => void;
  /** Tells those who follow the theme that the program around the page has changed its own. */
  readonly hostThemeChanged: () => void;
}

const preferencesKey = 'tamarack preferences';

/** The desk of any host whose panel is a page: its clock, its theme and its store for what the user prefers. */
export function pageDesk({
  hostTheme = () => null,
  partition = '',
  showProgress = () => undefined,
  ...said
}: PageDeskOptions): PageDesk {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const listeners = new Set<(theme: Theme) => void>();
  const key = partition + preferencesKey;
  let chosen: Theme | null = null;
  const theme = () => chosen ?? hostTheme() ?? (dark.matches ? 'dark' : 'light');
  const tell = () => listeners.forEach((listener) => listener(theme()));
  dark.addEventListener('change', tell);
  return {
    ...said,
    theme,
    hostThemeChanged: tell,
    setTheme: (next) => {
      chosen = next;
      tell();
    },
    followTheme: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    today: () => {
      const now = new Date();
      const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
      return `${now.getFullYear()}-${month}-${day}`;
    },
    loadPreferences: async () => storedPreferences(key),
    savePreferences: async (preferences) => localStorage.setItem(key, JSON.stringify(preferences)),
    showProgress,
  };
}

/** What is kept in the browser; what cannot be read is as if nothing were kept. */
function storedPreferences(key: string): Preferences {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Preferences;
  } catch {
    return {};
  }
}
