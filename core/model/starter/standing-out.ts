import { numberText } from '../../values/number-text';
import { wilsonInterval } from '../../stats/wilson-interval';
import type { Frequency } from '../../accounts/frequencies';
import type { AccountsSeen } from './accounts-seen';

/** Fewer customers than these tell nothing about whom one wins. */
const FEWEST_CUSTOMERS = 20;
/** So sure must be that its accounts buy more often than the others. */
const CONFIDENCE = 0.95;
const FEWEST_HOLDERS = 5;

/** Texts that a rule or criterion of the starter model names, and why these. */
export interface Chosen {
  readonly texts: readonly string[];
  readonly why: string;
}

const surelyAbove = (customers: number, count: number, rate: number): boolean => {
  const { low } = wilsonInterval(customers, count, CONFIDENCE);
  return low > rate;
};

/** True where enough customers are known to tell whom one wins. */
export const knowsCustomers = (seen: AccountsSeen): boolean => seen.customers >= FEWEST_CUSTOMERS;

/** The most frequent texts that together hold a share of the known ones. */
export function leading(frequencies: readonly Frequency[], share: number, most: number): string[] {
  const total = frequencies.reduce((sum, { count }) => sum + count, 0);
  const texts: string[] = [];
  let held = 0;
  for (const { value, count } of frequencies) {
    if (texts.length >= most || held >= share * total) break;
    texts.push(value);
    held += count;
  }
  return texts;
}

/**
 * The texts of a field in which customers stand out: lift = share of the customers that have it ÷ share of all
 * accounts that have it. A text stands out when at least 5 customers have it and the whole 95 % interval of its rate of
 * customers lies above that of all accounts; highest lift first.
 * @returns null where fewer than 20 customers are known, or they stand out in nothing
 */
export function standingOut(seen: AccountsSeen, field: string, most: number): Chosen | null {
  if (!knowsCustomers(seen)) return null;
  const frequencies = seen.frequencies(field);
  const overall = seen.customers / seen.rowCount;
  const lifted = frequencies
    .map(({ value, count, customers }) => ({ value, count, customers, lift: customers / count / overall }))
    .filter(({ customers, count }) => customers >= FEWEST_HOLDERS && surelyAbove(customers, count, overall))
    .sort((one, other) => other.lift - one.lift || (one.value < other.value ? -1 : 1))
    .slice(0, most);
  const best = lifted[0];
  if (!best || lifted.length === frequencies.length) return null;
  const why = `where your ${numberText(seen.customers)} customers stand out, ${best.value} most: ${numberText(best.lift, 1)} times as often a customer as the average account`;
  return { texts: lifted.map(({ value }) => value), why };
}
