/** What exports write where nothing is known, lower case. `na` and `none` are not here: they are values (Namibia, an empty list). */
const blankWords: ReadonlySet<string> = new Set([
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

/**
 * True for a text that stands for "unknown" in a field of any kind: nothing, blanks alone,
 * a dash, `N/A`, `null`, `unknown`, or a spreadsheet's error value as text.
 * @param text - a cell's text as received
 */
export function isBlankText(text: string): boolean {
  if (text.length <= longestWord) return blankWords.has(text.trim().toLowerCase());
  // A long text can only be blank by its white space: most are told apart by their first character.
  if (text.charCodeAt(0) > 32 && text.charCodeAt(0) < 128 && text.charCodeAt(longestWord) > 32) return false;
  const trimmed = text.trim();
  return trimmed.length <= longestWord && blankWords.has(trimmed.toLowerCase());
}
