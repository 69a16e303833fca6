/** From here JavaScript writes numbers with an exponent, and digits are no longer exact anyway. */
const TOO_LARGE = 1e21;

/** The digits of a whole number with a comma between thousands. */
function grouped(digits: string): string {
  let text = digits.slice(-3);
  for (let end = digits.length - 3; end > 0; end -= 3)
    text = `${digits.slice(Math.max(0, end - 3), end)},${text}`;
  return text;
}

/** Decimals as `toFixed` writes them, without the zeros at the end. */
function groupedDecimal(fixed: string): string {
  const point = fixed.indexOf('.');
  if (point < 0) return grouped(fixed);
  let end = fixed.length;
  while (fixed[end - 1] === '0') end--;
  return grouped(fixed.slice(0, point)) + (end === point + 1 ? '' : fixed.slice(point, end));
}

/**
 * A number as people read it, the same in every host: thousands apart by a comma, a decimal point, no decimals
 * that are zero at the end. `1234567.5` is `1,234,567.5`.
 *
 * @param value any number; blank (NaN) is the empty text
 * @param decimals how many decimals at most, 0 to 20; rounded half away from zero on the exact value
 */
export function numberText(value: number, decimals = 2): string {
  if (Number.isNaN(value)) return '';
  const size = Math.abs(value);
  if (!(size < TOO_LARGE)) return String(value);
  const text = Number.isInteger(size) ? grouped(String(size)) : groupedDecimal(size.toFixed(decimals));
  return value < 0 && text !== '0' ? `-${text}` : text;
}
