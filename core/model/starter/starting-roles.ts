import type { Role } from '../../coverage/coverage-rules';
import { fold } from '../../expr/fold';
import { quantile } from '../../stats/quantile';
import { numberText } from '../../values/number-text';
import type { Rep } from '../../values/rep';

/** 46 weeks of 30 hours. */
export const HOURS_FOR_ACCOUNTS = 1380;
/** Five times what a rep earns on target is the quota. */
const QUOTA_TO_OTE = 5;
const RAMP_MONTHS = 5;
const ramp = Array.from({ length: RAMP_MONTHS }, (_, month) => month / RAMP_MONTHS);

/** What stands beside those who sell, each with why. */
const besideSellers: readonly (readonly [name: string, each: number, why: string])[] = [
  ['SDR', 2.5, 'SDR : AE 1 : 2.5'],
  ['SE', 4, 'one SE for four AE'],
  ['manager', 8, 'one manager for eight AE'],
];
const CSM_SPEND = 2_000_000;

interface Median {
  readonly value: number;
  readonly count: number;
}

function medianOf(reps: readonly Rep[], role: string, figure: 'quota' | 'ote'): Median | null {
  const known = reps.flatMap((rep) => {
    const value = rep[figure];
    return fold(rep.role) === fold(role) && value !== null && value > 0 ? [value] : [];
  });
  return known.length > 0 ? { value: quantile(known, 0.5), count: known.length } : null;
}

/** The role whose reps have quotas: AE, unless the table of reps calls it otherwise. */
export function sellersOf(reps: readonly Rep[]): string {
  const counts = new Map<string, number>();
  for (const { role, quota } of reps)
    if (quota !== null && quota > 0 && fold(role) !== '') counts.set(role, (counts.get(role) ?? 0) + 1);
  const known = [...counts].sort((one, other) => other[1] - one[1]).map(([role]) => role);
  return known.find((role) => fold(role) === 'ae') ?? known[0] ?? 'AE';
}

const costOf = (ote: Median | null, quota: Median | null): number | null =>
  ote?.value ?? (quota ? quota.value / QUOTA_TO_OTE : null);

function sellerRole(reps: readonly Rep[], name: string, thumb: string): Role {
  const [quota, ote] = [medianOf(reps, name, 'quota'), medianOf(reps, name, 'ote')];
  const cost = costOf(ote, quota);
  const figures =
    quota === null
      ? 'quota and cost are yours to say'
      : ote
        ? `quota and cost are medians, of ${numberText(quota.count)} reps`
        : `quota is the median, cost a fifth of it, of ${numberText(quota.count)} reps`;
  return {
    name,
    ...(quota ? { quota: quota.value } : {}),
    ...(cost === null ? {} : { cost }),
    hours: HOURS_FOR_ACCOUNTS,
    attainment: 0.55,
    ramp,
    note: `46 weeks of 30 hours; attainment 51–60 %; ramp ${RAMP_MONTHS} months, 9 for enterprise; ${figures}; ${thumb}`,
  };
}

const withCost = (reps: readonly Rep[], role: Role): Role => {
  const ote = medianOf(reps, role.name, 'ote');
  return ote ? { ...role, cost: ote.value } : role;
};

/**
 * Roles to start from: those who sell, SDR, SE and managers in proportion to them, CSM by spend, and what else the table of
 * reps names. Quotas and costs are medians of the reps; without reps they are left out, since no rule tells them.
 * @param thumb says that a figure is a rule of thumb
 * @param money the same of an amount of money
 */
export function startingRoles(reps: readonly Rep[], thumb: string, money: string): readonly Role[] {
  const seller = sellersOf(reps);
  const spelt = (name: string): string => reps.find(({ role }) => fold(role) === fold(name))?.role ?? name;
  const helpers = besideSellers.map(([name, each, why]): Role => {
    return { name: spelt(name), ratio: { of: seller, each }, note: `${why}; ${thumb}` };
  });
  const csm: Role = {
    name: spelt('CSM'),
    hours: HOURS_FOR_ACCOUNTS,
    spend: CSM_SPEND,
    note: `one CSM for 2 million of current spend; ${money}`,
  };
  const usual: readonly Role[] = [...helpers.slice(0, 1), csm, ...helpers.slice(1)];
  const known = new Set([seller, ...usual.map(({ name }) => name)].map(fold));
  const others: Role[] = [];
  for (const { role } of reps) {
    if (fold(role) === '' || known.has(fold(role))) continue;
    known.add(fold(role));
    others.push({ name: role, note: 'as in the table of reps' });
  }
  return [sellerRole(reps, seller, thumb), ...[...usual, ...others].map((role) => withCost(reps, role))];
}
