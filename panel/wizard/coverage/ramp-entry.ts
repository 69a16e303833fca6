import { parseRamp } from '#core';
import { shareEntry } from '../../fields/read-share';

/** A ramp as it stands in a field to be edited: shares by month; blank where there is none. */
export function rampEntry(ramp: readonly number[] | null, locale: string): string {
  return (ramp ?? []).map((share) => shareEntry(share, locale)).join('; ');
}

/**
 * A ramp as a person types it: months, or shares by month; a decimal comma is a point.
 * @returns null where blank, undefined where it is no ramp of shares from 0 % to 100 %
 */
export function readRamp(text: string): readonly number[] | null | undefined {
  const typed = text.normalize('NFKC').trim();
  if (typed === '') return null;
  // 0,25,50 could be two shares or three.
  if (/\d,\d+,\d/.test(typed)) return undefined;
  const ramp = parseRamp(typed.replace(/(\d),(\d)/g, '$1.$2').replace(/\s*%/g, '%'));
  return ramp?.every((share) => share >= 0 && share <= 1) ? ramp : undefined;
}
