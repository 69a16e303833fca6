import type { Words } from '../words/words';
import type { EntryProblem } from './condition-value';

/** What is wrong with a text that was typed, in words. */
export function entryProblemText(problem: EntryProblem, text: string, words: Words['rules']): string {
  switch (problem) {
    case 'missing':
      return words.missing;
    case 'not a number':
      return words.notNumber(text.trim());
    case 'not a day':
      return words.notDay(text.trim());
  }
}
