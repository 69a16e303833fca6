import {
  articles,
  groupWords,
  joiningWords,
  leadingForms,
  legalForms,
  testCompany,
  testNames,
  wordMeant,
} from './company-words';
import { latinWords } from './latin-words';
import { isPlaceWord } from './place-words';

/** Legal forms and initials that are written with points or slashes: `S.A.`, `A/S`, `L.L.C.`, `J. P.`. */
const pointed = /(?<![\p{L}\d])((?:\p{L}[./]\s?){1,4}\p{L})(?![\p{L}\d])\.?/gu;
const polish = /\bsp\.? ?z\.? ?o\.? ?o\.?/g;
const formsOfTheEast = /株式会社|有限会社|合同会社|(?:股份)?有限公司|주식회사|㈱|㈲/g;
/** What stands behind a name in brackets is mostly a remark: `Acme (duplicate)`, `International Business Machines (IBM)`. */
const remarks = /\(([^()]*)\)|\[([^[\]]*)\]/g;

const tellsApart = (remark: string): boolean =>
  /\d/.test(remark) || latinWords(remark).split(' ').some(isPlaceWord);

function withoutRemarks(text: string): string {
  const bare = text.replace(remarks, (whole) => (tellsApart(whole) ? whole : ' ')).trim();
  return bare === '' ? text : bare;
}

const isBehind = (word: string): boolean =>
  legalForms.has(word) || groupWords.has(word) || joiningWords.has(word);

/** Words without what stands behind and before a name, and without joining words. */
function coreWords(all: readonly string[]): string[] {
  let [from, to] = [0, all.length];
  while (to - from > 1 && isBehind(all[to - 1]!)) to -= 1;
  while (to - from > 1 && (leadingForms.has(all[from]!) || articles.has(all[from]!))) from += 1;
  return all.slice(from, to).filter((word, at) => at === 0 || !joiningWords.has(word));
}

/**
 * A firm's name without what its spellings differ in: case, accents and alphabet, punctuation, remarks in brackets, the legal
 * form behind or before it (in some thirty languages), "Holding" and "Group" behind it, articles, "&" and "and"; common
 * abbreviations are one with the words they stand for. `The Müller Int'l Mfg. GmbH & Co. KG` and
 * `MÜLLER INTERNATIONAL MANUFACTURING` are both `muller international manufacturing`.
 * @returns words with single blanks between them; the empty text for a text without letters and digits
 */
export function bareName(text: string): string {
  let lower = text.toLowerCase();
  if (/[([]/.test(lower)) lower = withoutRemarks(lower);
  if (/[./&+'’]/.test(lower)) {
    lower = lower
      .replace(polish, ' spzoo ')
      .replace(pointed, (form) => form.replace(/[./\s]/g, ''))
      .replace(/\bint['’]l\b/g, 'international')
      .replace(/\bass['’]n\b/g, 'association')
      .replace(/[&+]/g, ' and ');
  }
  const words = latinWords(lower.replace(formsOfTheEast, ' '));
  if (words === '') return '';
  return coreWords(words.split(' '))
    .map((word) => wordMeant.get(word) ?? word)
    .join(' ');
}

/** True for a bare name that was typed to try a form out: `test`, `test company 2`, `asdf`. */
export function looksLikeTest(bare: string): boolean {
  const words = bare.split(' ');
  const isFiller = (word: string) => testNames.has(word) || testCompany.has(word) || /^\d+$/.test(word);
  return words.every(isFiller) && words.some((word) => testNames.has(word));
}
