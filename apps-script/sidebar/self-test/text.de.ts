import type { OwnTrialName } from './text.en';

/** Was jede Probe probiert, die es nur in Google Sheets gibt. */
export const trialNames: Readonly<Record<OwnTrialName, string>> = {
  'other name': 'Eine Funktion antwortet unter ihrem anderen Namen, mit TAMARACK_ davor',
  separators: 'Eine Formel von uns wird in der Sprache der Tabelle gleich gelesen',
  engine: 'Wo der Bereich rechnet: neben seiner Seite oder in ihr',
};
