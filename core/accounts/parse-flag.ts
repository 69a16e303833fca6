/** What people and exports write for yes, in small letters. */
export const yesWords: ReadonlySet<string> = new Set([
  'yes',
  'y',
  'true',
  't',
  '1',
  'x',
  'on',
  'ja',
  'wahr',
  'oui',
  'vrai',
  'si',
  'sí',
  'sim',
  'checked',
  '✓',
  '✔',
  '☑',
]);

/** What people and exports write for no, in small letters. */
export const noWords: ReadonlySet<string> = new Set([
  'no',
  'n',
  'false',
  'f',
  '0',
  'off',
  'nein',
  'falsch',
  'non',
  'faux',
  'não',
  'unchecked',
  '✗',
  '✘',
  '☐',
]);

/**
 * Reads yes or no from a text: yes/no, true/false, y/n, 1/0, x, and the German, French, Spanish and Portuguese words.
 * @returns null for a blank and for every other text.
 */
export function parseFlag(text: string): boolean | null {
  const word = text.trim().toLowerCase();
  if (yesWords.has(word)) return true;
  return noWords.has(word) ? false : null;
}
