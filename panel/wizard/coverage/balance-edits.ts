import type { BalanceRule, Model } from '#core';
import { sameText } from '#core';

/** How the books of a role are balanced; a role without a line says nothing. */
export function balanceOf({ balances = [] }: Model, role: string): BalanceRule {
  return balances.find((rule) => sameText(rule.role, role)) ?? { role };
}

/** The model with another balance of a role; where it came from is not said any more. */
export function withBalance(model: Model, role: string, change: (rule: BalanceRule) => BalanceRule): Model {
  const { balances = [] } = model;
  const { note: _, ...rule } = change(balanceOf(model, role));
  const stands = balances.some((each) => sameText(each.role, role));
  return {
    ...model,
    balances: stands
      ? balances.map((each) => (sameText(each.role, role) ? rule : each))
      : [...balances, rule],
  };
}
