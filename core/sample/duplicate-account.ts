import type { Chance } from '../stats/seeded-chance';
import type { TrueAccount } from './draw-account';
import { drawOne } from './draw';
import { misspell } from './spoil-text';

/**
 * The same account as somebody else once entered it: the name without its legal form, with another one, misspelt or in
 * capitals; the same domain or, for one in five, that of a subsidiary; a headcount and revenue from another year.
 *
 * @param chance where the draws come from
 * @param account the account as it truly is
 */
export function duplicateAccount(chance: Chance, account: TrueAccount): TrueAccount {
  const drift = 0.9 + 0.2 * chance.next();
  return {
    ...account,
    name: otherName(chance, account),
    domain: chance.happens(0.2) ? `group.${account.domain}` : account.domain,
    employees: Math.max(1, Math.round(account.employees * drift)),
    revenue: Math.round(account.revenue * drift),
  };
}

function otherName(chance: Chance, { name, country }: TrueAccount): string {
  const legalForm = country.legalForms.find((form) => name.endsWith(` ${form}`));
  const bare = legalForm ? name.slice(0, -legalForm.length - 1) : name;
  const style = chance.below(4);
  if (style === 0 && legalForm) return bare;
  if (style === 1) return misspell(chance, name);
  if (style === 2) return name.toUpperCase();
  return `${bare}, ${drawOne(chance, country.legalForms)}`;
}
