/** What exports write where nothing is known, lower case. `na` and `none` are not here: they are values (Namibia, an empty list). */
export const blankWords: ReadonlySet<string> = new Set([
  '',
  '-',
  '--',
  '–',
  '—',
  '?',
  'n/a',
  '#n/a',
  'n.a.',
  'null',
  '#null!',
  'nan',
  'unknown',
  'undefined',
  '(blank)',
  '#ref!',
  '#value!',
  '#div/0!',
  '#name?',
  '#num!',
]);

const longestWord = 9;

/** True for a character of ASCII that is no white space. */
const isPlainLetter = (code: number): boolean => code > 32 && code < 128;

/**
 * True for a text that stands for "unknown" in a field of any kind: nothing, blanks alone,
 * a dash, `N/A`, `null`, `unknown`, or a spreadsheet's error value as text.
 * @param text - a cell's text as received
 */
export function isBlankText(text: string): boolean {
  if (text.length <= longestWord) return blankWords.has(text.trim().toLowerCase());
  // A long text can only be blank by its white space: most are told apart by two characters that are none.
  if (isPlainLetter(text.charCodeAt(0)) && isPlainLetter(text.charCodeAt(longestWord))) return false;
  const trimmed = text.trim();
  return trimmed.length <= longestWord && blankWords.has(trimmed.toLowerCase());
}
