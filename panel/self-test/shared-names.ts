import { trialNames as german } from './text.de';
import { trialNames as english } from './text.en';
import type { TrialName } from './text.en';
import { trialNames as japanese } from './text.ja';

const names = new Map<string, Readonly<Record<TrialName, string>>>([
  ['en', english],
  ['de', german],
  ['ja', japanese],
]);

/** What the trials try that all spreadsheets share, in a language; English where we have no other words. */
export function sharedNames(language: string): Readonly<Record<TrialName, string>> {
  return names.get(language) ?? english;
}
