/**
 * Reads a share: a number up to 3 as it is (0.85, 1.2), a larger one and a text with `%` as percent (85, `85%`).
 * @returns the share, `null` where the cell is no number
 */
export function parseShare(text: string): number | null {
  const match = /^(-?\d*\.?\d+)\s*(%?)$/.exec(text.trim());
  if (!match) return null;
  const value = Number(match[1]);
  return match[2] === '%' || Math.abs(value) > 3 ? value / 100 : value;
}

/**
 * Reads a ramp. A number of months (`5`, `5 months`) climbs in equal steps from nothing: 0, 1/5, 2/5, 3/5, 4/5, then full.
 * A list (`0%; 25%; 50%`, `0, 25, 50` or `0; 0.25; 0.5`) says each month, then full: percent where one is above 1 or has `%`.
 * @returns shares by month from the start, `null` where the text is no ramp
 */
export function parseRamp(text: string): readonly number[] | null {
  const months = /^(\d+(?:\.0+)?)\s*(?:months?|mos?\.?|m)?$/i.exec(text.trim());
  if (months) {
    const count = Number(months[1]);
    return count > 60 ? null : Array.from({ length: count }, (_, month) => month / count);
  }
  const parts = text
    .trim()
    .split(/\s*[;,/|]\s*|\s+/)
    .filter((part) => part !== '');
  const numbers = parts.map((part) => (/^-?\d*\.?\d+%?$/.test(part) ? Number(part.replace('%', '')) : NaN));
  const percent = text.includes('%');
  if (numbers.length < (percent ? 1 : 2) || numbers.some(Number.isNaN)) return null;
  const hundredths = percent || numbers.some((number) => number > 3);
  return numbers.map((number) => (hundredths ? number / 100 : number));
}
