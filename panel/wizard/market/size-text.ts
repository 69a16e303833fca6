import type { FunnelStep, Model } from '#core';
import type { Figures } from '../../figures';
import type { Words } from '../../words/words';

/** From what is confirmed to what is possible; one figure where they are the same as written. */
export function rangeText(
  confirmed: number,
  possible: number,
  write: (value: number) => string,
  between: (low: string, high: string) => string,
): string {
  const [low, high] = [write(confirmed), write(possible)];
  return low === high ? low : between(low, high);
}

/** A share with one decimal; one that would be written as nothing is under the least that can be. */
export const shareText = (
  share: number,
  write: (share: number) => string,
  under: (least: string) => string,
): string => (share > 0 && share < 0.001 ? under(write(0.001)) : write(share));

/** How many accounts a step of the funnel has, in words. */
export function accountsText(step: FunnelStep, figures: Figures, words: Words['market']): string {
  return words.accounts(
    rangeText(step.confirmed.accounts, step.possible.accounts, figures.count, words.range),
  );
}

/** What the accounts of a step are worth together; null where the model does not say. */
export function worthText(
  { confirmed, possible }: FunnelStep,
  write: (value: number) => string,
  between: (low: string, high: string) => string,
): string | null {
  if (confirmed.value === null || possible.value === null) return null;
  return rangeText(confirmed.value, possible.value, write, between);
}

/** Whether accounts are valued by an amount of money, not by a count or a figure of the user's own. */
export function isInMoney({ settings: { value }, fields, computed }: Model): boolean {
  if (value === null || computed.some(({ field }) => field === value)) return false;
  const mapped = fields.find(({ field }) => field === value);
  return mapped === undefined || mapped.kind === 'money';
}

/** How what accounts are worth is written. */
export function worthWriting(model: Model, figures: Figures): (value: number) => string {
  const { currency } = model.settings;
  return isInMoney(model) ? (value) => figures.shortMoney(value, currency) : figures.short;
}
