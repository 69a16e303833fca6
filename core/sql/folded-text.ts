import { fold } from '../expr/fold';

/**
 * A text of ours in the form to which `Dialect.fold` brings the texts of a table: `fold`, and the Greek sigma at the end of a
 * word like every other, since engines do not agree where a word ends. Οδός and ΟΔΟΣ are one text, as in the sheet; so is
 * what only differs by that letter.
 */
export const foldedText = (text: string): string => fold(text).replaceAll('ς', 'σ');
