import { dayOf } from '#core';
import type { Words } from '../command';
import type { SaidSettings } from './read-model-file';

const MOST_SEED = 0xffffffff;

/**
 * A whole number of an option.
 * @returns the number, undefined where the option was not given, or a sentence that says what is wrong
 */
export function readWhole(
  words: Words,
  option: string,
  least: number,
  most: number,
): number | undefined | string {
  const text = words.text(option);
  if (text === undefined) return undefined;
  const value = /^-?\d+$/.test(text) ? Number(text) : NaN;
  return value >= least && value <= most
    ? value
    : `--${option} takes a whole number from ${least} to ${most}, not "${text}"`;
}

/** Reads --as-of, --seed and --value; a sentence says what is wrong with one of them. */
export function readSettings(words: Words): SaidSettings | string {
  const seed = readWhole(words, 'seed', 0, MOST_SEED);
  if (typeof seed === 'string') return seed;
  const asOf = words.text('as-of');
  if (asOf !== undefined && dayOf(asOf) === null)
    return `--as-of takes a day such as 2026-03-31, not "${asOf}"`;
  const value = words.text('value')?.trim().toLowerCase();
  return {
    ...(asOf === undefined ? {} : { asOf }),
    ...(seed === undefined ? {} : { seed }),
    ...(value === undefined ? {} : { value }),
  };
}
