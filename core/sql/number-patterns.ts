import {
  aboutWords,
  bandWords,
  countedWords,
  currencyMarks,
  openEndings,
  openWords,
  scales,
  spanWords,
} from '../accounts/number-words';
import type { DecimalMark } from '../accounts/plain-digits';
import { anyOf, literalPattern, whiteSpace } from './patterns';

/** Stands between the ends of a band, and behind each item of a list: U+001F, which no text is written with. */
export const separator = '\u001f';

/** Small letters of the words that stand around numbers, as the inside of a class: what ends a word is none of them. */
const letters = 'a-z\\x{DF}-\\x{17E}';
const noLetter = `[^${letters}]`;

const isLetter = (character: string | undefined): boolean => /\p{L}/u.test(character ?? '');

/** Words and signs: a word needs a blank or a full stop before it, a sign needs nothing. */
function token(texts: readonly string[]): string {
  const words = texts.filter((text) => isLetter(text[0]));
  const signs = texts.filter((text) => !isLetter(text[0]));
  return [
    ...(words.length > 0 ? [`([.] *| +)(${anyOf(words)})`] : []),
    ...(signs.length > 0 ? [`[.]? *(${anyOf(signs)})`] : []),
  ].join('|');
}

/** The same, wherever they stand in a text whose tokens are apart. */
function anywhere(texts: readonly string[]): string {
  const words = texts.filter((text) => isLetter(text[0]) && isLetter(text.at(-1)));
  const others = texts.filter((text) => !words.includes(text));
  return [
    ...(words.length > 0 ? [`[. ](${anyOf(words)})${noLetter}`] : []),
    ...(others.length > 0 ? [`(${anyOf(others)})`] : []),
  ].join('|');
}

/** Thousands of euros, in one word. */
const thousandEuros = ['t€', 'teur'];
const scaleWords = [...scales.keys(), 'mil'];
const about = [...aboutWords];
const opens = openWords.map(([word]) => word);
const endings = openEndings.map(([word]) => word);
const lowerEnds = [...openWords, ...openEndings].filter(([, open]) => open === 'below').map(([word]) => word);
/** What is counted in several words, or behind a stroke, stands last. */
const lastWords = [...countedWords].filter((word) => /[ /]/.test(word));
const counted = [...countedWords].filter((word) => !/[ /]/.test(word));

/** Signs behind which a blank is put, so that a word may stand there. */
const signs = [
  ...new Set([
    ...[...currencyMarks, ...about].filter((mark) => !isLetter(mark.at(-1))).map((mark) => mark.at(-1)!),
    ...['-', '+', '%', '≤', '≥'],
  ]),
];

/** Signs of currencies, without letters, as the inside of a class. */
export const currencySigns = currencyMarks
  .filter((mark) => mark.length === 1 && !isLetter(mark))
  .map(literalPattern)
  .join('');

const maybe = (pattern: string): string => `(${pattern})?`;
const front = [
  maybe(' *[-+]'),
  maybe(token(about)),
  maybe(token(opens)),
  maybe(token(about)),
  `(${maybe(token(currencyMarks))}${maybe(' *[-+]')}[.]? *|([.] *| +)(${anyOf(thousandEuros)}) *)`,
].join('');

const scaleAndCurrency = `(${token(scaleWords)})${maybe(token(currencyMarks))}|(${token(currencyMarks)})${maybe(token(scaleWords))}`;
const back = [
  maybe(`${scaleAndCurrency}|${token(thousandEuros)}| *%`),
  maybe(
    `(${token(endings)})(${token(counted)})*|(${token(counted)})(${token(counted)})*${maybe(token(endings))}`,
  ),
  maybe(token(lastWords)),
  '[.]? *-? *',
].join('');

/** Digits and the marks between them; blanks between groups have become three. */
const chunk = "[0-9][0-9.,'_]*";
const digits = `${chunk}( {3}${chunk})*`;

/** What the grammar of a whole text cannot say: things that stand twice, and full stops behind no word. */
const twice = [
  `[^${letters}0-9.,'_][.]`,
  `(${anywhere([...currencyMarks, 'teur'])})[^\\x{1F}]*[0-9][^\\x{1F}]*(${anywhere([...currencyMarks, 'teur'])})`,
  `(${anywhere(opens)})[^\\x{1F}]*[0-9][^\\x{1F}]*(${anywhere(endings)})`,
  `[. ](${anyOf(thousandEuros)})[^\\x{1F}]*[0-9][^\\x{1F}]*(${anywhere(scaleWords)})`,
  '-[^\\x{1F}]*[-+][^\\x{1F}]*[0-9]',
  '-[^\\x{1F}]*[0-9][^\\x{1F}]*-',
];

const grouped = (mark: string, least = 1): string => `[1-9][0-9]{0,2}(${mark}[0-9]{3}){${least},}`;
const indian = '[1-9][0-9]?(,[0-9]{2})+,[0-9]{3}';
const plain = '0|[1-9][0-9]*';
/** Marks that stand between groups alone. */
const groupMarks = ["'", ' {3}', '_'];

/** How texts of numbers are taken apart; every pattern is for small letters. */
export const numberPatterns = {
  /** All white space that exports write, and the dashes and apostrophes that are one to a reader. */
  blanks: `[${whiteSpace}\\x{200B}]+`,
  dashes: '[\\x{2010}-\\x{2015}\\x{2212}\\x{FF0D}]',
  apostrophes: '[\\x{2018}\\x{2019}\\x{2BC}\\x{B4}\`]',
  /** A plus sign and ten digits in one go: a telephone number. */
  telephone: '^[+] *[0-9]{10,}$',
  short: '^[^\\x{1F}]{1,80}$',
  bracketed: '^[(][^\\x{1F}]*[)]$',
  brackets: '^[(] *| *[)]$',
  spanWords: ` (${anyOf(spanWords)}) `,
  spanSigns: ' *(-|[.]{2,3}|\\x{2026}) *',
  band: '^[^\\x{1F}]*[0-9][^\\x{1F}]*\\x{1F}[^\\x{1F}]*[0-9][^\\x{1F}]*$',
  lowEnd: '^([^\\x{1F}]*)\\x{1F}',
  highEnd: '\\x{1F}([^\\x{1F}]*)$',
  bandStart: `^(${anyOf(bandWords)}) +[^ ]*[0-9]`,
  bandWord: `^(${anyOf(bandWords)}) +`,
  commaFirst: `^(-?[${currencySigns}]?),`,
  pointFirst: `^(-?[${currencySigns}]?)[.]`,
  signs: `([<>]=|[<>${signs.map(literalPattern).join('')}])`,
  chunk: `(${chunk})`,
  digits: `(${digits})`,
  amount: `^${front}${digits}${back}$`,
  twice: twice.join('|'),
  open: `${anywhere(opens)}|[0-9][^\\x{1F}]*(${anywhere(endings)})`,
  below: anywhere(lowerEnds),
  scale: `[. ](${anyOf([...scaleWords, ...thousandEuros])})${noLetter}`,
  indianOrPoint: `^(${[plain, ...[',', ...groupMarks].map((mark) => grouped(mark)), indian].join('|')})[.][0-9]+$`,
  comma: `^(${[plain, ...['[.]', ...groupMarks].map((mark) => grouped(mark))].join('|')}),[0-9]+$`,
  /** At most as many digits as a float holds whatever they are. */
  exact: '^([0-9][.]?){1,15}$',
} as const;

/** Whole numbers, with or without groups; one group behind the column's own decimal mark is a fraction. */
export function wholePattern(decimal: DecimalMark): string {
  const other = decimal === '.' ? ',' : '[.]';
  const own = decimal === '.' ? '[.]' : ',';
  const groups = [...groupMarks, other].map((mark) => grouped(mark));
  return `^(${[plain, ...groups, grouped(own, 2), indian].join('|')})$`;
}

/** Numbers that an engine reads by itself as the sheet does; behind a comma's column three digits may be a group. */
export const machinePattern = (decimal: DecimalMark): string =>
  decimal === '.'
    ? '^-?((0|[1-9][0-9]{0,14})([.][0-9]{1,30})?|[.][0-9]{1,30})([eE][-+]?[0-9]{1,3})?$'
    : '^-?((0|[1-9][0-9]{0,14})([.]([0-9]{1,2}|[0-9]{4,30}))?|[.][0-9]{1,30})([eE][-+]?[0-9]{1,3})?$';

/** What each scale word multiplies with, as powers of ten. */
export function scalePowers(decimal: DecimalMark): ReadonlyMap<string, number> {
  const thousand = thousandEuros.map((word) => [word, 3] as const);
  const known = [...scales].map(([word, scale]) => [word, Math.round(Math.log10(scale))] as const);
  return new Map([...known, ...thousand, ['mil', decimal === '.' ? 6 : 3] as const]);
}
