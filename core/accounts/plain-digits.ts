/** The mark between whole units and their fraction. */
export type DecimalMark = '.' | ',';

const westernGroups = /^[1-9]\d{0,2}(?:,\d{3})+$/;
const indianGroups = /^[1-9]\d?(?:,\d{2})+,\d{3}$/;

function wholeOf(text: string, group: string): string | null {
  if (group !== '') {
    const commas = text.replaceAll(group, ',');
    const grouped = westernGroups.test(commas) || (group === ',' && indianGroups.test(commas));
    return grouped ? commas.replaceAll(',', '') : null;
  }
  return /^(?:0|[1-9]\d*)$/.test(text) ? text : null;
}

function joined(whole: string, group: string, fraction: string): string | null {
  if (fraction !== '' && !/^\d+$/.test(fraction)) return null;
  const digits = whole === '' && fraction !== '' ? '0' : wholeOf(whole, group);
  if (digits === null) return null;
  if (fraction !== '') return `${digits}.${fraction}`;
  return Number.isSafeInteger(Number(digits)) ? digits : null;
}

/** Decides which mark of a text is the decimal one; the empty text where none is. */
function decimalIn(text: string, decimal: DecimalMark): '' | DecimalMark {
  const comma = text.lastIndexOf(',');
  const dot = text.lastIndexOf('.');
  if (comma < 0 && dot < 0) return '';
  if (comma >= 0 && dot >= 0) return comma > dot ? ',' : '.';
  const mark = comma > dot ? ',' : '.';
  const at = Math.max(comma, dot);
  if (text.indexOf(mark) !== at) return '';
  if (mark === decimal) return mark;
  return /^[1-9]\d{0,2}$/.test(text.slice(0, at)) && text.length - at === 4 ? '' : mark;
}

/**
 * Digits without their grouping and with a decimal point, as JavaScript writes them: `1,234.5`, `1.234,5`,
 * `12,19,417`, `1'000`, `1 000`. `decimal` decides only where both readings are right: `1.234` and `1,234`.
 * @returns null where the grouping is wrong (`1,23,4`), for leading zeros (an id), and for whole numbers
 * of so many digits that a number cannot hold them (an id as well).
 */
export function plainDigits(text: string, decimal: DecimalMark): string | null {
  const mark = decimalIn(text, decimal);
  const at = mark === '' ? text.length : text.lastIndexOf(mark);
  const whole = text.slice(0, at);
  const groups = new Set(whole.replace(/\d/g, ''));
  if (groups.size > 1 || (mark !== '' && at === text.length - 1)) return null;
  const group = [...groups][0] ?? '';
  return group === mark && mark !== '' ? null : joined(whole, group, text.slice(at + 1));
}

/**
 * The decimal mark that a text gives away, whatever its column says: `1.234,5` and `3,4` say the comma,
 * `1,234.5`, `0.125` and `1,234,567` the point.
 * @returns null where both readings are right.
 */
export function decimalShown(text: string): DecimalMark | null {
  const asPoint = decimalIn(text, '.');
  if (asPoint !== decimalIn(text, ',')) return null;
  if (asPoint !== '') return asPoint;
  return text.includes(',') ? '.' : text.includes('.') ? ',' : null;
}
