import { numberText } from './number-text';
import type { SizeBand } from './firms';

const all = /^(?:total|all|all sizes|all establishments|all size classes|alle|insgesamt|gesamt|-+)$/;
const words =
  /\b(?:employees?|persons?|people|workers?|staff|mitarbeiter\w*|beschäftigte\w*|fte|per establishment)\b/g;

/** A text without its place in a list (`02: `), thousands' commas and the word for employees. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^\s*\d{1,2}\s*:\s*/, '')
    .replace(/(\d)[,. '](?=\d{3}(?!\d))/g, '$1')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(words, '')
    .replace(/^size class:?/, '')
    .trim();

const between = /^(\d+)\s*(?:-|_|to|bis|…|\.\.|und|and)\s*(\d+)$/;
const below = /^(?:<|less than|fewer than|under|unter|weniger als)\s*(\d+)$/;
const upTo = /^(?:<=|≤|up to|bis|at most)\s*(\d+)$/;
const above = /^(?:>=|≥|at least|ab)?\s*(\d+)\s*(?:\+|or more|and more|and over|or over|und mehr|plus)?$/;
const moreThan = /^(?:>|more than|over|über|mehr als)\s*(\d+)$/;

/**
 * Reads a size band: `02: <5 employees`, `20-99`, `500+`, `1,000 to 1,499`, `01: Total`.
 * @returns the band; null for all sizes; undefined where the text says none. A bare number is none: it may be a code
 */
export function readSizeBand(text: string): SizeBand | null | undefined {
  const band = plain(text);
  if (all.test(band)) return null;
  const both = between.exec(band);
  if (both) {
    const [low, high] = [Number(both[1]), Number(both[2])];
    return low <= high ? { low, high } : undefined;
  }
  const under = below.exec(band);
  if (under) return { low: 0, high: Number(under[1]) - 1 };
  const most = upTo.exec(band);
  if (most) return { low: 0, high: Number(most[1]) };
  const over = moreThan.exec(band);
  if (over) return { low: Number(over[1]) + 1, high: Infinity };
  const open = above.exec(band);
  return open && !/^\d+$/.test(band) ? { low: Number(open[1]), high: Infinity } : undefined;
}

/** A band as people write it: `<5`, `20-99`, `500+`; `all sizes` where there is none. */
export function sizeBandText(band: SizeBand | null): string {
  if (band === null || (band.low === 0 && band.high === Infinity)) return 'all sizes';
  if (band.high === Infinity) return `${numberText(band.low)}+`;
  return band.low === 0
    ? `<${numberText(band.high + 1)}`
    : `${numberText(band.low)}-${numberText(band.high)}`;
}
