import type { DateOrder } from '../accounts/field';
import { monthStarts } from '../accounts/parse-day';

/** A regular expression of ours in words that every engine reads. */
export const plainPattern = (pattern: RegExp): string =>
  pattern.source.replaceAll('(?:', '(').replaceAll('\\d', '[0-9]');

/** Three numbers with one and the same mark between them. */
function threeNumbers(first: string, second: string, third: string): string {
  const marks = ['-', '/', '[.]', ' '];
  return `^(${marks.map((mark) => `${first}${mark} ?${second}${mark} ?${third}`).join('|')})[.]?$`;
}

const few = '[0-9]{1,2}';
const ordinal = '(st|nd|rd|th)?';
const year = '([0-9]{4}|[0-9]{2})';

/** How texts of days are taken apart; every pattern is for small letters. */
export const dayPatterns = {
  /** As machines write it, with or without a time. */
  iso: '^([0-9]{4}-[0-9]{2}-[0-9]{2})([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[-+][0-9]{2}:[0-9]{2})?)?$',
  isoMonth: '^[0-9]{4}-([0-9]{2})',
  letter: '[a-z]',
  short: '^[^\\x{1F}]{1,60}$',
  yearFirst: threeNumbers('[0-9]{4}', few, '[0-9]{1,4}'),
  packed: '^(19|20)[0-9]{6}$',
  monthAlone: '^[0-9]{4}-[0-9]{2}$',
  fourDigits: '^([0-9]{4})',
  first: '^([0-9]{1,2})',
  second: '^[0-9]{1,4}[-/. ] ?([0-9]{1,2})[-/. ]',
  last: '([0-9]{1,4})[.]?$',
  packedMonth: '^[0-9]{4}([0-9]{2})',
  lastTwo: '([0-9]{2})$',
  dayBeforeName: `^${few}${ordinal}[.]?[ /-]*((of|de) )?[a-z]{3,}[.]?,?[ /-]*(de )?${year}$`,
  dayBehindName: `^[a-z]{3,}[.]?,?[ /-]*(de )?(${few}${ordinal},?[ ,/-]+)?${year}$`,
  beforeName: `^${few}${ordinal}[.]?[ /-]*((of|de) )?`,
  name: '^([a-z]{3,})',
  dayBehind: `([0-9]{1,2})${ordinal},?[ ,/-]+[0-9]+$`,
  yearBehind: '([0-9]+)$',
  twoDigits: '^[0-9]{2}$|^[0-9]$',
  shortName: '^[a-z]{3,4}$',
  accents: '[\\x{300}-\\x{36F}]',
} as const;

/** Three numbers without a year of four digits in front, in a column's order. */
export const shortNumbers = (order: DateOrder): string =>
  order === 'ymd' ? threeNumbers(few, few, few) : threeNumbers(few, few, '([0-9]{2}|[0-9]{4})');

/** Letters with an accent that names of months have, by the letter without it. */
export const accented: readonly (readonly [letters: string, plain: string])[] = [
  ['[\\x{E0}-\\x{E5}]', 'a'],
  ['\\x{E7}', 'c'],
  ['[\\x{E8}-\\x{EB}]', 'e'],
  ['[\\x{EC}-\\x{EF}]', 'i'],
  ['[\\x{F2}-\\x{F6}]', 'o'],
  ['[\\x{F9}-\\x{FC}]', 'u'],
];

/** For each month, what its names begin with. */
export function monthPatterns(): readonly (readonly [month: number, pattern: string])[] {
  return Array.from({ length: 12 }, (_, at) => {
    const starts = [...monthStarts].filter(([, month]) => month === at + 1).map(([start]) => start);
    return [at + 1, `^(${starts.join('|')})`] as const;
  });
}
