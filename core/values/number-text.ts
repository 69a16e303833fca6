/** From here JavaScript writes numbers with an exponent, and digits are no longer exact anyway. */
const TOO_LARGE = 1e21;

/**
 * A number as people read it, the same in every host: thousands apart by a comma, a decimal point, no decimals
 * that are zero at the end. `1234567.5` is `1,234,567.5`.
 *
 * @param value any number; blank (NaN) is the empty text
 * @param decimals how many decimals at most, 0 to 20; rounded half away from zero on the exact value
 */
export function numberText(value: number, decimals = 2): string {
  if (Number.isNaN(value)) return '';
  if (!(Math.abs(value) < TOO_LARGE)) return String(value);
  if (Number.isInteger(value) && Math.abs(value) < 1000) return String(value === 0 ? 0 : value);
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const kept = fraction.replace(/0+$/, '');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (kept === '' ? '' : `.${kept}`);
  return value < 0 && /[1-9]/.test(digits) ? `-${digits}` : digits;
}
