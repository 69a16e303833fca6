/**
 * Regular expressions that every engine reads alike (RE2, Java's, PostgreSQL's, Snowflake's) are made of: letters and digits,
 * `[…]` and `[^…]` with ranges, plain groups, `|`, `?`, `*`, `+`, `{m,n}`, `^` at the start and `$` at the end, a sign behind a
 * backslash, and a character as `\x{20AC}`. Not `.`, `\d`, `\s`, `\b`, `(?:`, flags or look-arounds: engines differ.
 */

/** White space as JavaScript's `\s` has it, as the inside of a class. */
export const whiteSpace =
  '\\x{9}-\\x{D}\\x{20}\\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}';

/** The same where patterns know Unicode's separators by class. */
export const whiteSpaceByClass = '\\p{Z}\\x{9}-\\x{D}\\x{FEFF}';

/** Found in every text that has more to fold than ASCII capitals: other letters, and white space that is not single and inside. */
export const foldsFurther = '[^\\x{1}-\\x{8}\\x{E}-\\x{7F}]|^ | $|  ';

/** Respells the characters that a pattern names by number: `\x{20AC}` as `\u20AC`. */
export const asUnicodeEscapes = (pattern: string): string =>
  pattern.replace(/\\x\{([0-9A-Fa-f]+)\}/g, (_, digits: string) => `\\u${digits.padStart(4, '0')}`);

const byNumber = (character: string): string => `\\x{${character.charCodeAt(0).toString(16).toUpperCase()}}`;

/** Respells the characters that a pattern names by number as themselves: `\x{20AC}` as `€`. */
export const namedCharacters = (pattern: string): string =>
  pattern.replace(/\\x\{([0-9A-Fa-f]+)\}/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );

/** A text as a pattern that matches just it; line breaks are told by number, for no literal of ours has one in it. */
export const literalPattern = (text: string): string =>
  text.replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => `\\${sign}`).replace(/[\u0000-\u001f\u007f]/g, byNumber);

/** Any of some texts; the longer before those that begin like them. */
export const anyOf = (texts: readonly string[]): string =>
  [...texts]
    .sort((one, other) => other.length - one.length)
    .map(literalPattern)
    .join('|');
