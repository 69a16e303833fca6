import type { DecimalMark } from '../accounts/plain-digits';
import type { Dialect } from './dialect';
import { numberPatterns as patterns, scalePowers, separator, wholePattern } from './number-patterns';

/** A float holds every whole number up to here; what has more digits is an id. */
const largestWhole = Number.MAX_SAFE_INTEGER;
/** Below this JavaScript writes a number with an exponent, and scales it by multiplying. */
const leastScaled = 1e-6;

/** The text in small letters, with one kind of blank, dash and apostrophe. */
export function plainText(text: string, dialect: Dialect): string {
  const blanks = dialect.replaceAll(text, patterns.blanks, ' ');
  const dashes = dialect.replaceAll(blanks, patterns.dashes, '-');
  const apostrophes = dialect.replaceAll(dashes, patterns.apostrophes, "'");
  return dialect.lower(dialect.trim(apostrophes));
}

/** Whether two numbers stand in a text, with one mark of a band between them. */
function isBand(plain: string, marked: string, dialect: Dialect): string {
  const mark = dialect.text(separator);
  return `(${dialect.matches(marked, patterns.band)} AND NOT ${dialect.holds(plain, mark)})`;
}

/** The words and the numbers of a text apart, with blanks at both ends; a number that begins with its mark gets its 0. */
function apart(text: string, dialect: Dialect): string {
  const comma = dialect.replaceByGroup(text, patterns.commaFirst, '', '0,');
  const point = dialect.replaceByGroup(comma, patterns.pointFirst, '', '0.');
  const signs = dialect.replaceByGroup(point, patterns.signs, '', ' ');
  const spaced = dialect.replaceByGroup(signs, patterns.chunk, ' ', ' ');
  return `' ' || ${spaced} || ' '`;
}

/** The ends of a band, or the whole text as the lower one; NULL for what is too long, and a telephone number. */
export function endsOf(plain: string, marked: string, dialect: Dialect): { low: string; high: string } {
  const band = isBand(plain, marked, dialect);
  const low = dialect.group(marked, patterns.lowEnd);
  const inner = dialect.replaceAll(plain, patterns.brackets, '');
  return {
    low: [
      `CASE WHEN NOT ${dialect.matches(plain, patterns.short)} OR ${dialect.matches(plain, patterns.telephone)} THEN NULL`,
      `WHEN ${band} AND ${dialect.matches(plain, patterns.bandStart)}`,
      `THEN ${apart(dialect.replaceAll(low, patterns.bandWord, ''), dialect)}`,
      `WHEN ${band} THEN ${apart(low, dialect)}`,
      `WHEN ${dialect.matches(plain, patterns.bracketed)} THEN ${apart(inner, dialect)}`,
      `ELSE ${apart(plain, dialect)} END`,
    ].join(' '),
    high: `CASE WHEN ${band} THEN ${apart(dialect.group(marked, patterns.highEnd), dialect)} END`,
  };
}

/** The digits of a text that is an amount. */
export const digitsIn = (text: string, dialect: Dialect): string =>
  `CASE WHEN ${dialect.matches(text, patterns.amount)} AND NOT ${dialect.matches(text, patterns.twice)} THEN ${dialect.group(text, patterns.digits)} END`;

/** Digits without groups and with a decimal point; NULL where groups are wrong. */
export function plainDigits(digits: string, decimal: DecimalMark, dialect: Dialect): string {
  const without = (marks: string) => dialect.replaceAll(digits, marks, '');
  const commas = dialect.replaceAll(without("[.' _]"), ',', '.');
  return [
    `CASE WHEN ${dialect.matches(digits, wholePattern(decimal))} THEN ${without("[.,' _]")}`,
    `WHEN ${dialect.matches(digits, patterns.indianOrPoint)} THEN ${without("[,' _]")}`,
    `WHEN ${dialect.matches(digits, patterns.comma)} THEN ${commas} END`,
  ].join(' ');
}

/** The power of ten that an amount says, as an exponent; empty where it says none, NULL where there is no amount. */
export function powerIn(text: string, decimal: DecimalMark, dialect: Dialect): string {
  const words = [...scalePowers(decimal)].map(
    ([word, power]) => `WHEN ${dialect.text(word)} THEN ${dialect.text(`e${power}`)}`,
  );
  const percent = `CASE WHEN ${dialect.holds(text, dialect.text('%'))} THEN 'e-2' ELSE '' END`;
  return `CASE WHEN ${text} IS NOT NULL THEN CASE ${dialect.group(text, patterns.scale)} ${words.join(' ')} ELSE ${percent} END END`;
}

/** Digits as a number; NULL for those of an id. */
export const bareNumber = (digits: string, dialect: Dialect): string =>
  `CASE WHEN ${dialect.holds(digits, dialect.text('.'))} OR ${dialect.textToNumber(digits)} <= ${dialect.number(largestWhole)} THEN ${dialect.textToNumber(digits)} END`;

/** An amount with its power: the point is moved in the text, which is exact where the float holds all digits. */
export function scaled(bare: string, digits: string, power: string, dialect: Dialect): string {
  const exact = `${dialect.matches(digits, patterns.exact)} AND (${bare} = 0 OR ${bare} >= ${dialect.number(leastScaled)})`;
  return `CASE WHEN ${power} = '' THEN ${bare} WHEN ${exact} THEN ${dialect.textToNumber(`(${digits} || ${power})`)} END`;
}
