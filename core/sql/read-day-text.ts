import type { DateOrder } from '../accounts/field';
import { longNames, timeBehind, weekdayBefore } from '../accounts/parse-day';
import { accented, dayPatterns as patterns, monthPatterns, plainPattern, shortNumbers } from './day-patterns';
import type { Dialect } from './dialect';
import type { ReadingSteps } from './reading-steps';

/** Years of two digits up to here are of this century, as in Excel. */
const firstOfLastCentury = 30;

/** The small text without the time of day and the weekday; NULL for what is too long for a date, and needs no such look. */
function dayAlone(text: string, iso: string, dialect: Dialect): string {
  const small = dialect.lower(dialect.trim(text));
  const untimed = dialect.replaceAll(small, plainPattern(timeBehind), '');
  const day = dialect.trim(dialect.replaceAll(untimed, plainPattern(weekdayBefore), ''));
  return `CASE WHEN ${iso} IS NULL AND ${dialect.matches(text, patterns.short)} THEN ${day} END`;
}

/** Without accents, as the names of months are known; NULL where no letter is. */
function withoutAccents(day: string, dialect: Dialect): string {
  const unmarked = dialect.replaceAll(day, patterns.accents, '');
  const bare = accented.reduce(
    (text, [letters, plain]) => dialect.replaceAll(text, letters, plain),
    unmarked,
  );
  return `CASE WHEN ${dialect.matches(day, patterns.letter)} THEN ${bare} END`;
}

/** The number of the month that a text with its name says, as digits. */
function namedMonth(name: string, dialect: Dialect): string {
  const isName = `${dialect.matches(name, patterns.shortName)} OR ${dialect.matches(name, plainPattern(longNames))}`;
  const months = monthPatterns().map(
    ([month, pattern]) => `WHEN ${dialect.matches(name, pattern)} THEN ${dialect.text(String(month))}`,
  );
  return `CASE WHEN ${isName} THEN CASE ${months.join(' ')} END END`;
}

/** The names of a day's columns while it is taken apart. */
type Day = Readonly<Record<'iso' | 'day' | 'bare' | 'form' | 'name', string>>;

/** The forms in which a day is written, and the patterns that tell them. */
type Form = 'iso' | 'year first' | 'short' | 'packed' | 'month alone' | 'before name' | 'behind name';

function formOf({ iso, day, bare }: Omit<Day, 'form' | 'name'>, order: DateOrder, dialect: Dialect): string {
  const forms: readonly (readonly [Form, string])[] = [
    ['iso', `${iso} IS NOT NULL`],
    ['year first', dialect.matches(day, patterns.yearFirst)],
    ['short', dialect.matches(day, shortNumbers(order))],
    ['packed', dialect.matches(day, patterns.packed)],
    ['month alone', dialect.matches(day, patterns.monthAlone)],
    ['before name', dialect.matches(bare, patterns.dayBeforeName)],
    ['behind name', dialect.matches(bare, patterns.dayBehindName)],
  ];
  return `CASE ${forms.map(([form, when]) => `WHEN ${when} THEN '${form}'`).join(' ')} END`;
}

/** What a part of the day is in each form, as digits. */
function byForm(form: string, parts: Readonly<Record<Form, string>>): string {
  const cases = Object.entries(parts).map(([name, sql]) => `WHEN '${name}' THEN ${sql}`);
  return `CASE ${form} ${cases.join(' ')} END`;
}

/** Year, month and day as digits. */
interface DayParts {
  readonly year: string;
  readonly month: string;
  readonly date: string;
}

function partsOf({ iso, day, bare, form, name }: Day, order: DateOrder, dialect: Dialect): DayParts {
  const group = (pattern: string) => dialect.group(day, pattern);
  const [first, second, last] = [group(patterns.first), group(patterns.second), group(patterns.last)];
  const fourDigits = group(patterns.fourDigits);
  const yearBehind = dialect.group(bare, patterns.yearBehind);
  const behind = dialect.matches(bare, patterns.dayBehind);
  const named = namedMonth(name, dialect);
  return {
    year: byForm(form, {
      iso: dialect.group(iso, patterns.fourDigits),
      'year first': fourDigits,
      short: order === 'ymd' ? first : last,
      packed: fourDigits,
      'month alone': fourDigits,
      'before name': yearBehind,
      'behind name': yearBehind,
    }),
    month: byForm(form, {
      iso: dialect.group(iso, patterns.isoMonth),
      'year first': second,
      short: order === 'mdy' ? first : second,
      packed: group(patterns.packedMonth),
      'month alone': group(patterns.lastTwo),
      'before name': named,
      'behind name': named,
    }),
    date: byForm(form, {
      iso: dialect.group(iso, patterns.lastTwo),
      'year first': last,
      short: order === 'ymd' ? last : order === 'mdy' ? second : first,
      packed: group(patterns.lastTwo),
      'month alone': "'1'",
      'before name': dialect.group(bare, patterns.first),
      'behind name': `CASE WHEN ${behind} THEN ${dialect.group(bare, patterns.dayBehind)} ELSE '1' END`,
    }),
  };
}

/** A year of two digits in its century. */
function fullYear(year: string, dialect: Dialect): string {
  const number = dialect.textToNumber(year);
  const century = `CASE WHEN ${number} < ${dialect.number(firstOfLastCentury)} THEN ${dialect.number(2000)} ELSE ${dialect.number(1900)} END`;
  return `CASE WHEN ${dialect.matches(year, patterns.twoDigits)} THEN ${number} + ${century} ELSE ${number} END`;
}

/**
 * Reads days written as text, as `parseDay` does: numbers in the column's order, names of months, with or without a time of
 * day and a weekday. A day that the calendar does not have is not read.
 * @param text - the name of a column with the text
 * @returns the name of a column with the days since 1899-12-30
 */
export function readDayText(text: string, order: DateOrder, { add }: ReadingSteps, dialect: Dialect): string {
  const isIso = dialect.matches(text, patterns.iso);
  const { iso } = add({ iso: `CASE WHEN ${isIso} THEN ${dialect.group(text, patterns.iso)} END` });
  const { day } = add({ day: dayAlone(text, iso, dialect) });
  const { bare } = add({ bare: withoutAccents(day, dialect) });
  const { form, name } = add({
    form: formOf({ iso, day, bare }, order, dialect),
    name: dialect.group(dialect.replaceAll(bare, patterns.beforeName, ''), patterns.name),
  });
  const digits = add({ ...partsOf({ iso, day, bare, form, name }, order, dialect) });
  const numbers = add({
    yearNumber: fullYear(digits.year, dialect),
    monthNumber: dialect.textToNumber(digits.month),
    dateNumber: dialect.textToNumber(digits.date),
  });
  const { calendar } = add({
    calendar: dialect.dateOf(numbers.yearNumber, numbers.monthNumber, numbers.dateNumber),
  });
  return add({ value: dialect.dayOfDate(calendar) }).value;
}
