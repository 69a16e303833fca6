import { plainWords } from './header-words';

const legalForms = new Set(
  (
    'inc incorporated corp corporation co company llc llp lp ltd limited plc pllc pc gmbh ag kg kgaa ohg ug se ek eg mbh ' +
    'sa sas sarl sasu eurl snc scs srl spa sapa bv nv oy oyj ab as asa aps kft zrt sro doo ooo pty pte sdn bhd kk kabushiki ' +
    'sl slu ltda eireli me sab cv holding holdings group gruppe groupe'
  ).split(' '),
);

/**
 * A firm's name without what its spellings differ in: case, accents, punctuation, a leading "the", "&" and "and",
 * and the words for its legal form behind it. `The Acme Corp., Inc.` and `ACME` are both `acme`.
 * @returns the empty text for a text without letters and digits
 */
export function normaliseName(text: string): string {
  const words = plainWords(text.replace(/&/g, ' and ').replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1'))
    .split(' ')
    .filter((word, place) => word !== 'and' && !(word === 'the' && place === 0));
  while (words.length > 1 && legalForms.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}
