import type { Rows } from '#core';
import { sheetsOver } from './grid-sheets';
import type { Desk, Host, Preferences, Theme } from './host';
import type { Calculate, MemoryWorkbook } from './memory-grid';
import { emptySheet, memoryGrid } from './memory-grid';
import { modelStoreOn } from './model-place';
import { pivotsAsCells } from './pivots-as-cells';
import { sharedPresence } from './shared-presence';

export interface MemoryHostOptions {
  readonly sheets?: readonly { readonly name: string; readonly rows: Rows }[];
  readonly theme?: Theme;
  readonly today?: string;
  readonly locale?: string;
  /** Whether its cells are said to know our functions. */
  readonly hasFunctions?: boolean;
  readonly calculate?: Calculate;
  /** Whether pivots stand on its sheets, as cells. */
  readonly hasPivots?: boolean;
}

/** The desk of a host in memory, whose theme can be changed. */
export interface MemoryDesk extends Desk {
  readonly setTheme: (theme: Theme) => void;
}

export interface MemoryHost extends Host {
  readonly workbook: MemoryWorkbook;
  readonly desk: MemoryDesk;
}

/** A whole host in memory: a workbook that is kept but not calculated, and a desk that remembers. */
export function createMemoryHost(options: MemoryHostOptions = {}): MemoryHost {
  const grid = memoryGrid(options.calculate ?? (() => null));
  for (const { name, rows } of options.sheets ?? []) grid.workbook.sheets.set(name, emptySheet(rows));
  const shown = options.hasPivots ? pivotsAsCells(grid) : null;
  const sheets = { ...sheetsOver(shown ?? grid), ...(shown && { refreshPivots: shown.refreshPivots }) };
  return {
    sheets,
    models: modelStoreOn(sheets),
    presence: sharedPresence(),
    desk: memoryDesk(options),
    workbook: grid.workbook,
  };
}

function memoryDesk({
  theme = 'light',
  today = '2026-01-01',
  locale = 'en-US',
  hasFunctions = false,
  hasPivots = false,
}: MemoryHostOptions): MemoryDesk {
  const listeners = new Set<(theme: Theme) => void>();
  let now = theme;
  let preferences: Preferences = {};
  return {
    hostName: 'memory',
    hasFunctions,
    hasPivots,
    locale,
    theme: () => now,
    followTheme: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    setTheme: (next) => {
      now = next;
      for (const listener of listeners) listener(next);
    },
    today: () => today,
    loadPreferences: async () => preferences,
    savePreferences: async (next) => void (preferences = next),
    showProgress: () => undefined,
  };
}
