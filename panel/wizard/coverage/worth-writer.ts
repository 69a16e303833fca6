import type { HeadsPlan, Model } from '#core';
import type { Figures } from '../../figures';

/** Writes what heads cover: money, unless the model values accounts by their number or by a plain figure. */
export function worthWriter(plan: HeadsPlan, model: Model, figures: Figures): (value: number) => string {
  const { value, currency } = model.settings;
  const isField = plan.worth.code === 'headcount/value';
  const isMoney = isField
    ? model.fields.some(({ field, kind }) => field === value && kind === 'money')
    : plan.worth.code !== 'headcount/accounts';
  return isMoney ? (worth) => figures.shortMoney(worth, currency) : figures.short;
}
