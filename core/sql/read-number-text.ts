import { blankWords } from '../accounts/blank-text';
import type { FieldMapping } from '../accounts/field';
import { blankNumbers } from '../accounts/number-words';
import type { DecimalMark } from '../accounts/plain-digits';
import type { Dialect } from './dialect';
import { bareNumber, digitsIn, endsOf, plainDigits, plainText, powerIn, scaled } from './number-parts';
import { numberPatterns as patterns, separator } from './number-patterns';
import { numberForm, quickDigits, quickScale } from './quick-number';
import type { ReadingSteps } from './reading-steps';
import { timesUnit } from './times-unit';

/** What stands in a cell, taken apart: the names of columns. */
interface Amounts {
  readonly plain: string;
  readonly low: string;
  readonly high: string;
  readonly lowPower: string;
  readonly highPower: string;
  readonly from: string;
  readonly to: string;
}

/** One number with its sign; half of it where only an upper end is said. */
function oneNumber({ plain, low, from }: Amounts, dialect: Dialect): string {
  const bracketed = dialect.matches(plain, patterns.bracketed);
  const signed = dialect.holds(low, dialect.text('-'));
  const size = `CASE WHEN ${dialect.matches(low, patterns.below)} THEN ${from} / ${dialect.number(2)} ELSE ${from} END`;
  return `CASE WHEN ${bracketed} AND ${signed} THEN NULL WHEN ${bracketed} OR ${signed} THEN -(${size}) ELSE ${size} END`;
}

/** The middle of a band: geometric, half the upper end where the lower one is 0; none where it is the larger one. */
function middle(from: string, to: string, dialect: Dialect): string {
  const root = dialect.call('sqrt', `(${from} * ${to})`);
  return `CASE WHEN ${from} > ${to} THEN NULL WHEN ${from} > ${dialect.number(0)} THEN ${root} ELSE ${to} / ${dialect.number(2)} END`;
}

/** The middle of a band whose ends were taken apart. */
function middleOfBand(amounts: Amounts, dialect: Dialect): string {
  const { low, high, lowPower, highPower, from, to } = amounts;
  const minus = dialect.text('-');
  const wrong = [
    `${from} IS NULL OR ${to} IS NULL`,
    `${dialect.matches(low, patterns.open)} OR ${dialect.matches(high, patterns.below)}`,
    `${dialect.holds(low, minus)} OR ${dialect.holds(high, minus)}`,
    `(${lowPower} = 'e-2' AND ${highPower} NOT IN ('', 'e-2'))`,
  ];
  return `CASE WHEN NOT (${wrong.join(' OR ')}) THEN ${middle(from, to, dialect)} END`;
}

/** Takes the ends of a band apart, or the one number that stands in the place of the lower end. */
function readAmounts(
  { plain, low, high }: Pick<Amounts, 'plain' | 'low' | 'high'>,
  decimal: DecimalMark,
  { add }: ReadingSteps,
  dialect: Dialect,
): Amounts {
  const digits = add({ lowDigits: digitsIn(low, dialect), highDigits: digitsIn(high, dialect) });
  const { lowNumber, highNumber, lowPower, highPower } = add({
    lowNumber: plainDigits(digits.lowDigits, decimal, dialect),
    highNumber: plainDigits(digits.highDigits, decimal, dialect),
    lowPower: powerIn(low, decimal, dialect),
    highPower: powerIn(high, decimal, dialect),
  });
  const bare = add({ lowBare: bareNumber(lowNumber, dialect), highBare: bareNumber(highNumber, dialect) });
  // In "1-2M" the scale belongs to both ends, in "500-1M" to the second alone; per cent belongs to both.
  const isShared = `${lowPower} = '' AND ${bare.lowBare} <= ${bare.highBare}`;
  const { shared } = add({ shared: `CASE WHEN ${isShared} THEN ${highPower} ELSE ${lowPower} END` });
  const ends = add({
    from: scaled(bare.lowBare, lowNumber, shared, dialect),
    to: scaled(bare.highBare, highNumber, highPower, dialect),
  });
  return { plain, low, high, lowPower, highPower, ...ends };
}

/** How a text of a number was read. */
export interface NumberText {
  /** The number, times the column's unit where the text does not say its own scale. */
  readonly sql: string;
  /** True where the text says that nothing is known. */
  readonly blank: string;
}

/**
 * Reads numbers and amounts written as text, as `parseNumber` does: signs, brackets, currencies, groups, scales, per cent,
 * open ends and bands. A spelling that patterns cannot tell for sure is not read.
 * @param text - the name of a column with the text
 */
export function readNumberText(
  text: string,
  { decimal, unit }: Pick<FieldMapping, 'decimal' | 'unit'>,
  steps: ReadingSteps,
  dialect: Dialect,
): NumberText {
  const { add } = steps;
  const { form } = add({ form: numberForm(text, decimal, dialect) });
  const { plain, ...digits } = add({
    plain: `CASE WHEN ${form} = 'other' THEN ${plainText(text, dialect)} END`,
    ...quickDigits(text, form, decimal, dialect),
  });
  const worded = dialect.replaceAll(plain, patterns.spanWords, separator);
  const { marked, quick, quickFrom, quickTo } = add({
    marked: dialect.replaceAll(worded, patterns.spanSigns, separator),
    quick: dialect.textToNumber(digits.quickText),
    quickFrom: dialect.textToNumber(digits.quickLow),
    quickTo: dialect.textToNumber(digits.quickHigh),
  });
  const ends = add(endsOf(plain, marked, dialect));
  const amounts = readAmounts({ ...ends, plain }, decimal, steps, dialect);
  const { value } = add({
    value: [
      `CASE WHEN ${plain} IS NULL THEN CASE WHEN ${form} = 'band' THEN ${middle(quickFrom, quickTo, dialect)}`,
      `WHEN ${dialect.isFinite(quick)} THEN ${quick} END`,
      `WHEN ${ends.high} IS NULL THEN ${oneNumber(amounts, dialect)}`,
      `ELSE ${middleOfBand(amounts, dialect)} END`,
    ].join(' '),
  });
  const words = [...new Set([...blankWords, ...blankNumbers])].map((word) => dialect.text(word));
  const saysScale = `COALESCE(${amounts.highPower}, ${amounts.lowPower}, '') NOT IN ('', 'e-2') OR ${quickScale(text, form, dialect)}`;
  const whole = timesUnit(value, unit, dialect);
  return {
    sql: unit === 1 ? value : `CASE WHEN ${saysScale} THEN ${value} ELSE ${whole} END`,
    blank: `COALESCE(${plain} IN (${words.join(', ')}), ${text} IS NULL)`,
  };
}
