/** What stands for itself: quoted and escaped characters, what is in brackets, fillers and spaces as wide as a character. */
const literals = /"[^"]*"?|\\.|\[[^\]]*\]|[_*].|am\/pm|a\/p/gi;

/**
 * True for a number format that shows a calendar day: a year, a month or a day outside quotes and brackets. Times alone are
 * numbers, minutes beside hours or seconds are no months, and `General` is no format of days.
 * @param format a number format in the notation of Excel and Sheets; anything but a text is none
 */
export function isDayFormat(format: unknown): boolean {
  if (typeof format !== 'string') return false;
  const [positive = ''] = format.replace(literals, '').toLowerCase().split(';');
  if (/[0#?@]|general|standard/.test(positive.replace(/[smh][.,]?0+/g, ''))) return false;
  if (/[yd]|gg?e|e/.test(positive)) return true;
  return /m/.test(positive) && !/[hs]/.test(positive);
}
