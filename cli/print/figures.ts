import { numberText } from '#core';

const SCALES = [
  [1e12, 'T'],
  [1e9, 'B'],
  [1e6, 'M'],
  [1e3, 'K'],
] as const;

/** An amount in three digits: `12.3B`; nothing known is a dash. */
export function shortAmount(amount: number | null): string {
  if (amount === null) return '–';
  const size = Math.abs(amount);
  const [scale, letter] = SCALES.find(([least]) => size >= least * 0.9995) ?? [1, ''];
  const scaled = size / scale;
  const decimals = letter === '' || scaled >= 99.95 ? 0 : scaled >= 9.995 ? 1 : 2;
  return `${amount < 0 ? '-' : ''}${numberText(scaled, decimals)}${letter}`;
}

/** A share as people read it; a share that is not known is a dash. */
export function shareText(share: number | null): string {
  if (share === null) return '–';
  return `${(share * 100).toFixed(share >= 0.9995 ? 0 : 1)} %`;
}

/** A rate with one decimal, always; blank is a dash. */
export function rateText(rate: number): string {
  return Number.isNaN(rate) ? '–' : `${(rate * 100).toFixed(1)} %`;
}

/** From confirmed to possible; one figure where both are the same. */
export function intervalText(low: string, high: string): string {
  return low === high ? low : `${low} – ${high}`;
}

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar of at most `width` characters; what is not nothing is at least a sliver. */
export function barText(share: number, width: number): string {
  const eighths = Math.max(share > 0 ? 1 : 0, Math.round(Math.min(1, share) * width * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
}
