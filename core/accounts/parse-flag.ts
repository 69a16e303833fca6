const yes = new Set([
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
const no = new Set([
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
  if (yes.has(word)) return true;
  return no.has(word) ? false : null;
}
