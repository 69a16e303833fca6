import { openEndings, scales } from '../accounts/number-words';
import type { DecimalMark } from '../accounts/plain-digits';
import type { Dialect } from './dialect';
import { currencySigns, machinePattern } from './number-patterns';
import { literalPattern } from './patterns';

/** Scales of one letter, in both cases. */
const letters = [...scales]
  .filter(([word]) => /^[a-z]$/.test(word))
  .map(([word, scale]) => [word + word.toUpperCase(), `e${Math.round(Math.log10(scale))}`] as const);
/** All of them in one class: of a class of one letter in both cases some engines make one for all that fold to it. */
const anyLetter = `[${letters.map(([cases]) => cases).join('')}]`;
/** Signs behind a lower end, which change nothing of it. */
const open = openEndings
  .filter(([word, side]) => side === 'above' && /^[^\p{L}]$/u.test(word))
  .map(([word]) => literalPattern(word));

/** How a cell's text is read: as the engine reads numbers, in one of the two plain ways of writing, or piece by piece. */
export type NumberForm = 'machine' | 'amount' | 'band' | 'other';

/** The marks between groups and before the fraction, as patterns. */
const marksOf = (decimal: DecimalMark) =>
  decimal === '.' ? { group: ',', fraction: '[.]' } : { group: '[.]', fraction: ',' };

/** `$1,234.50`, `1.2M`, `10,000+`: few enough digits that moving the point in the text is exact. */
function amountPattern(decimal: DecimalMark): string {
  const { group, fraction } = marksOf(decimal);
  const whole = `(0|[1-9][0-9]{0,14}|[1-9][0-9]{0,2}(${group}[0-9]{3}){1,4})`;
  const small = `(0|[1-9][0-9]{0,5}|[1-9][0-9]{0,2}${group}[0-9]{3})`;
  return `^-?[${currencySigns}]?(${whole}(${fraction}[0-9]{1,15})?|${small}(${fraction}[0-9]{1,6})?${anyLetter})[${open.join('')}]?$`;
}

/** `11-50`, `1,001 - 5,000`. */
function bandPattern(decimal: DecimalMark): string {
  const end = `(0|[1-9][0-9]{0,8}|[1-9][0-9]{0,2}(${marksOf(decimal).group}[0-9]{3}){1,2})`;
  return `^${end} ?[\\-\\x{2013}] ?${end}$`;
}

/** Tells a text's form; NULL where there is no text. */
export function numberForm(text: string, decimal: DecimalMark, dialect: Dialect): string {
  const forms: readonly (readonly [NumberForm, string])[] = [
    ['machine', dialect.matches(text, machinePattern(decimal))],
    ['amount', dialect.matches(text, amountPattern(decimal))],
    ['band', dialect.matches(text, bandPattern(decimal))],
    ['other', `${text} IS NOT NULL`],
  ];
  return `CASE ${forms.map(([form, when]) => `WHEN ${when} THEN '${form}'`).join(' ')} END`;
}

/** Whether an amount in its plain way of writing says its own scale. */
export const quickScale = (text: string, form: string, dialect: Dialect): string =>
  `(${form} = 'amount' AND ${dialect.matches(text, anyLetter)})`;

/** The digits of a text that needs no taking apart, as an engine reads them; those of the two ends of a band. */
export function quickDigits(
  text: string,
  form: string,
  decimal: DecimalMark,
  dialect: Dialect,
): { quickText: string; quickLow: string; quickHigh: string } {
  const { group, fraction } = marksOf(decimal);
  const around = `[${currencySigns}${open.join('')}]|${group}|${anyLetter}`;
  const bare = dialect.replaceAll(text, around, '');
  const digits = decimal === '.' ? bare : dialect.replaceAll(bare, fraction, '.');
  const powers = letters.map(
    ([cases, power]) => `WHEN ${dialect.matches(text, `[${cases}]`)} THEN '${power}'`,
  );
  const end = (pattern: string) =>
    `CASE WHEN ${form} = 'band' THEN ${dialect.replaceAll(dialect.group(text, pattern), '[.,]', '')} END`;
  return {
    quickText: `CASE ${form} WHEN 'machine' THEN ${text} WHEN 'amount' THEN ${digits} || CASE ${powers.join(' ')} ELSE '' END END`,
    quickLow: end('^([0-9.,]+)'),
    quickHigh: end('([0-9.,]+)$'),
  };
}
