import type { Scalar } from './scalar';

/** What a cell takes on when something is entered: its constant or formula, and a number format if it had none. */
export interface Entry {
  /** Undefined clears the cell. */
  readonly value?: Scalar;
  readonly formula?: string;
  readonly numberFormat?: string;
}

export const errorTexts = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
];

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * What Excel (English, United States) makes of what is entered in a cell of this number format: a text with an
 * apostrophe before it or in a text cell stays as it is; "=…" is a formula; what looks like a number, a percentage,
 * a day or a time becomes one.
 *
 * @param thisYear The year of a day typed without one.
 */
export function readEntry(entered: string | number | boolean, numberFormat: string, thisYear = 2026): Entry {
  if (typeof entered !== 'string') return { value: entered };
  if (entered === '') return {};
  if (entered.startsWith("'")) return { value: entered.slice(1) };
  if (numberFormat === '@') return { value: entered };
  if (entered.startsWith('=') && entered.length > 1) return { formula: entered };
  const text = entered.trim();
  if (/^(true|false)$/iu.test(text)) return { value: text.toLowerCase() === 'true' };
  const error = errorTexts.find((known) => known === text.toUpperCase());
  if (error) return { value: { error } };
  const found = readNumber(text) ?? readDay(text, thisYear) ?? readTime(text);
  return found ?? { value: entered };
}

/** "12", "0012", "1,234.5", "(7)", "$5", "12%", "1e3", "1 1/2". */
function readNumber(text: string): Entry | null {
  const negative = /^\((.*)\)$/u.exec(text);
  const sign = negative ? -1 : 1;
  const bare = (negative?.[1] ?? text).replace(/^([+-]?)\$\s*/u, '$1');
  const isMoney = bare !== (negative?.[1] ?? text);
  const fraction = /^([+-]?)(\d+) (\d+)\/(\d+)$/u.exec(bare);
  if (fraction) {
    const [, minus, whole, top, bottom] = fraction;
    const value = (Number(whole) + Number(top) / Number(bottom)) * (minus === '-' ? -1 : 1) * sign;
    return { value, numberFormat: '# ?/?' };
  }
  const share = /%$/u.test(bare);
  const digits = bare.replace(/\s*%$/u, '');
  if (!/^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?(e[+-]?\d+)?$/iu.test(digits) || !/\d/u.test(digits))
    return null;
  const number = sign * Number(digits.replaceAll(',', ''));
  if (!Number.isFinite(number)) return null;
  const decimals = digits.includes('.');
  if (share) return { value: number / 100, numberFormat: decimals ? '0.00%' : '0%' };
  if (isMoney) return { value: number, numberFormat: decimals ? '$#,##0.00' : '$#,##0' };
  if (/e/iu.test(digits)) return { value: number, numberFormat: '0.00E+00' };
  if (digits.includes(',')) return { value: number, numberFormat: decimals ? '#,##0.00' : '#,##0' };
  return { value: number };
}

/** "1/2/2026", "1-2", "2026-01-02", "2-Jan", "Jan 2, 2026", "Jan-26". */
function readDay(text: string, thisYear: number): Entry | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/u.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const figures = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/u.exec(text);
  if (figures) {
    const [, month, date, year] = figures;
    if (year !== undefined) return day(fullYear(year), Number(month), Number(date), 'm/d/yyyy');
    return day(thisYear, Number(month), Number(date), 'd-mmm') ?? monthOf(Number(month), Number(date));
  }
  const dayFirst = /^(\d{1,2})[- ]([a-z]{3,9})(?:[- ,]+(\d{4}|\d{2}))?$/iu.exec(text);
  if (dayFirst) {
    const [, date, name, year] = dayFirst;
    return day(fullYear(year, thisYear), monthNumber(name), Number(date), year ? 'd-mmm-yy' : 'd-mmm');
  }
  const monthFirst = /^([a-z]{3,9})[- ](\d{1,2})(?:,? (\d{4}))?$/iu.exec(text);
  if (monthFirst) {
    const [, name, date, year] = monthFirst;
    return day(fullYear(year, thisYear), monthNumber(name), Number(date), year ? 'd-mmm-yy' : 'd-mmm');
  }
  return null;
}

/** "5-30" is no day of May beyond it, but "1-45" is January 1945. */
function monthOf(month: number, year: number): Entry | null {
  return year > 31 ? day(fullYear(String(year)), month, 1, 'mmm-yy') : null;
}

function monthNumber(name = ''): number {
  const full = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });
  const known = months.findIndex((short, index) => {
    const long = full.format(new Date(Date.UTC(2026, index, 1))).toLowerCase();
    return name.toLowerCase() === short || name.toLowerCase() === long;
  });
  return known + 1;
}

function fullYear(year: string | undefined, thisYear = 0): number {
  if (year === undefined) return thisYear;
  const number = Number(year);
  if (year.length > 2) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

function day(year: number, month: number, date: number, numberFormat: string): Entry | null {
  const when = new Date(Date.UTC(year, month - 1, date));
  const isDay =
    when.getUTCFullYear() === year && when.getUTCMonth() === month - 1 && when.getUTCDate() === date;
  return isDay && year >= 1900 && year <= 9999 ? { value: serialOf(when), numberFormat } : null;
}

/** Days since the end of 1899, with the day in 1900 that never was. */
function serialOf(when: Date): number {
  const days = when.getTime() / 86_400_000 + 25_569;
  return days < 61 ? days - 1 : days;
}

/** "12:30", "1:05:09", "9:15 PM". */
function readTime(text: string): Entry | null {
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ([AP])M)?$/iu.exec(text);
  if (!time) return null;
  const [, hour, minute, second = '0', half] = time;
  const afternoon = half?.toUpperCase() === 'P';
  const hours = half ? (Number(hour) % 12) + (afternoon ? 12 : 0) : Number(hour);
  if (Number(minute) > 59 || Number(second) > 59 || (half && Number(hour) > 12)) return null;
  const seconds = hours * 3600 + Number(minute) * 60 + Number(second);
  const clock = time[3] === undefined ? 'h:mm' : 'h:mm:ss';
  return { value: seconds / 86_400, numberFormat: half ? `${clock} AM/PM` : clock };
}
