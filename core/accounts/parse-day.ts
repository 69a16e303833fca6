import { serialDay } from '../values/day';
import type { DateOrder } from './field';

/** The first letters of month names in English, German, French, Spanish, Italian and Portuguese, without accents. */
export const monthStarts: ReadonlyMap<string, number> = new Map(
  [
    ['jan', 'ene', 'gen'],
    ['feb', 'fev'],
    ['mar'],
    ['apr', 'avr', 'abr'],
    ['may', 'mai', 'mag'],
    ['jun', 'juin', 'giu'],
    ['jul', 'juil', 'lug'],
    ['aug', 'aou', 'ago'],
    ['sep', 'set'],
    ['oct', 'okt', 'out', 'ott'],
    ['nov'],
    ['dec', 'dez', 'dic'],
  ].flatMap((starts, index) => starts.map((start) => [start, index + 1] as const)),
);

/** A time of day behind a day, in small letters. */
export const timeBehind =
  /(?:[t ]|, ?)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]\.?m\.?)?(?: ?(?:z|utc|gmt|[+-]\d{2}:?\d{2}))?$/;
/** A weekday before a day, in small letters. */
export const weekdayBefore = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? +/;

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  // Excel's window: 30 to 99 are in the last century.
  return year < 30 ? 2000 + year : 1900 + year;
}

function byOrder(parts: readonly string[], order: DateOrder): number | null {
  const [first = '', second = '', third = ''] = parts;
  if (first.length === 4) return serialDay(Number(first), Number(second), Number(third));
  if (first.length === 3 || second.length > 2 || third.length === 3) return null;
  if (order === 'ymd') {
    return third.length > 2 ? null : serialDay(fullYear(first), Number(second), Number(third));
  }
  const [month, day] = order === 'mdy' ? [first, second] : [second, first];
  if (third.length === 1) return null;
  return serialDay(fullYear(third), Number(month), Number(day));
}

function byName(text: string): number | null {
  const parts =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?\.?[ /-]*(?:(?:of|de) )?)?(\p{L}{3,})\.?,?[ /-]*(?:de )?(?:(\d{1,2})(?:st|nd|rd|th)?,?[ ,/-]+)?(\d{4}|\d{2})$/u.exec(
      text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
    );
  const [, before, name = '', behind, year = ''] = parts ?? [];
  if (!parts || (before !== undefined && behind !== undefined)) return null;
  const month = monthStarts.get(name.slice(0, 4)) ?? monthStarts.get(name.slice(0, 3));
  const isName = month !== undefined && (name.length <= 4 || longNames.test(name));
  return isName ? serialDay(fullYear(year), month, Number(before ?? behind ?? 1)) : null;
}

/** Names of months longer than four letters, without accents. */
export const longNames =
  /^(?:januar[yi]?o?|janvier|janeiro|enero|gennaio|februar[y]?|fevrier|fevereiro|febrero|febbraio|march|maerz|marzo|marco|april[e]?|avril|abril|maggio|junho|junio|giugno|juillet|julho|julio|luglio|august|aout|agosto|sept|september|septembre|septiembre|setembro|settembre|october|oktober|octobre|octubre|outubro|ottobre|november|novembre|noviembre|novembro|december|dezember|decembre|diciembre|dezembro|dicembre)$/;

/**
 * Reads a calendar day from a text: ISO, US (`1/31/2026`), European (`31.01.26`, `31-01-2026`), with month names in
 * six languages (`5 Jan 2026`, `January 2026`). A time of day behind it is left out. Two-digit years from 30 on lie
 * in the last century, as in Excel. A year that stands first with four digits settles the order by itself.
 * @param order what the column's numbers mean where the text does not settle it
 * @returns the serial day (days since 1899-12-30), or null: blank, not a date, or a day the calendar does not have.
 */
export function parseDay(text: string, order: DateOrder): number | null {
  if (text.length > 60) return null;
  const day = text.trim().toLowerCase().replace(timeBehind, '').replace(weekdayBefore, '').trim();
  const numeric = /^(\d{1,4})([-/. ])[ ]?(\d{1,2})\2[ ]?(\d{1,4})\.?$/.exec(day);
  if (numeric) return byOrder([numeric[1] ?? '', numeric[3] ?? '', numeric[4] ?? ''], order);
  const packed = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(day);
  if (packed) return byOrder([packed[1] ?? '', packed[2] ?? '', packed[3] ?? ''], 'ymd');
  const month = /^(\d{4})-(\d{2})$/.exec(day);
  if (month) return serialDay(Number(month[1]), Number(month[2]), 1);
  return /\p{L}/u.test(day) ? byName(day) : null;
}
