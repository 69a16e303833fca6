import type { trialNames as english } from './text.en';

/** Was jede Probe probiert, die es nur in Excel gibt. */
export const trialNames: Record<keyof typeof english, string> = {
  table: 'Eine Tabelle nimmt die Spalte daneben zu sich',
};
