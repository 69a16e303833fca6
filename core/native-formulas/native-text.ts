import { fold } from '../expr/fold';

/** A literal in a formula may hold 255 characters, quotation marks doubled; longer ones are joined of such. */
const mostInLiteral = 120;

const unwritable =
  /[\u0000-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Capitals whose small letter every spreadsheet agrees on: Latin, Greek, Cyrillic, full width, without İ and Σ. */
const agreedCapital =
  /[A-Z\u00c0-\u00de\u0100-\u012f\u0131-\u0233\u0386-\u03a1\u03a4-\u03ab\u0400-\u052f\u1e00-\u1eff\uff21-\uff3a]/;

function isAgreed(letter: string): boolean {
  return letter.toLowerCase() === letter || agreedCapital.test(letter);
}

/** Between two quotation marks in a row, of which the workbench's engine reads only one where a literal holds both. */
const betweenMarks = /(?<=")(?=")/;

/** Pieces of a text that end between characters. */
function piecesOf(text: string): readonly string[] {
  const letters = [...text];
  const pieces: string[] = [];
  for (let at = 0; at < letters.length; at += mostInLiteral) {
    pieces.push(
      ...letters
        .slice(at, at + mostInLiteral)
        .join('')
        .split(betweenMarks),
    );
  }
  return pieces.length === 0 ? [''] : pieces;
}

/**
 * A text as it stands in a formula: quoted, quotation marks doubled, long ones and such with marks in a row joined of pieces.
 * @returns null for a text with characters that no sheet can hold
 */
export function textLiteral(text: string): string | null {
  if (unwritable.test(text)) return null;
  const pieces = piecesOf(text).map((piece) => `"${piece.replaceAll('"', '""')}"`);
  return pieces.length === 1 ? pieces[0]! : `(${pieces.join('&')})`;
}

/** The text that `LOWER(TRIM(…))` gives: blanks trimmed and made single, small letters; no other white space, no composing. */
export const sheetFold = (text: string): string =>
  text.replace(/ +/g, ' ').replace(/^ | $/g, '').toLowerCase();

/** Whether `LOWER(TRIM(…))` of a text is the form in which Tamarack compares it, in every spreadsheet. */
export function foldsInSheets(text: string): boolean {
  return sheetFold(text) === fold(text) && !unwritable.test(text) && [...text].every(isAgreed);
}
