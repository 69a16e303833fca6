import type { Desk, Preferences, Theme } from '#panel';

/** A desk whose theme the user can change: light, dark, or as the browser has it. */
export interface BrowserDesk extends Desk {
  readonly setTheme: (theme: Theme) => void;
}

const preferencesKey = 'tamarack preferences';

/** What is kept in the browser; what cannot be read is as if nothing were kept. */
function readPreferences(): Preferences {
  try {
    return JSON.parse(localStorage.getItem(preferencesKey) ?? '{}') as Preferences;
  } catch {
    return {};
  }
}

/** The desk of a page: theme from the browser until the user says otherwise, files as downloads. */
export function browserDesk(showProgress: Desk['showProgress'] = () => undefined): BrowserDesk {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const listeners = new Set<(theme: Theme) => void>();
  let chosen: Theme | null = null;
  const theme = () => chosen ?? (dark.matches ? 'dark' : 'light');
  const tell = () => listeners.forEach((listener) => listener(theme()));
  dark.addEventListener('change', tell);
  return {
    hostName: 'workbench',
    hasFunctions: true,
    locale: navigator.language,
    theme,
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
    loadPreferences: async () => readPreferences(),
    savePreferences: async (preferences) => localStorage.setItem(preferencesKey, JSON.stringify(preferences)),
    offerFile: async (name, bytes, mediaType) => {
      const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
      const link = Object.assign(document.createElement('a'), { href: address, download: name });
      link.click();
      URL.revokeObjectURL(address);
    },
    showProgress,
  };
}
