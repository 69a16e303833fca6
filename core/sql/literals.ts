/** A text between quotes, each quote in it written twice. */
export const doubled = (text: string, quote: string): string =>
  quote + text.replaceAll(quote, quote + quote) + quote;

const shortEscapes: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\\', '\\\\'],
]);

/** A character as `\u` and its four digits. */
const numbered = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * The inside of a literal whose escapes are backslashes: line breaks, tabs and backslashes by letter, quotes as the engine
 * would have them.
 * @param told - what must be told by number, with the flag g
 */
export const backslashed = (text: string, told: RegExp, quote: "\\'" | "''"): string =>
  text
    .replace(/[\n\r\t\\]/g, (character) => shortEscapes.get(character)!)
    .replace(told, numbered)
    .replaceAll("'", quote);

/** A finite number as decimal digits with or without an exponent, as JavaScript writes it: it reads back as the same number. */
export const digitsOf = (value: number): string =>
  Object.is(value, -0) ? '-0' : String(value).replace('e+', 'e');

/**
 * A number as a literal where it stands beside one in double precision that decides the type: whole numbers need no mark.
 * @param marked - the literal in double precision
 */
export const besideDouble = (value: number, marked: (value: number) => string): string =>
  Number.isSafeInteger(value) && !Object.is(value, -0) ? String(value) : marked(value);

/** The largest number in double precision. */
export const largest = digitsOf(Number.MAX_VALUE);

/** Above this e to a power overflows, and below `leastPower` it is nothing. */
export const greatestPower = '709.782712893384';
export const leastPower = '-745.1332191019411';
