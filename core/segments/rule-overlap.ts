import type { AggregateRow } from '../expr/tallies';

/** Two segments whose rules, each read alone, hold for the same accounts. */
export interface OverlapPair {
  readonly first: string;
  readonly second: string;
  readonly accounts: number;
  /** Which of the two holds only accounts that the other holds too; null where each has accounts of its own. */
  readonly inside: string | null;
}

/** What rules share when each is read as if no other came before it. */
export interface RuleOverlap {
  readonly pairs: readonly OverlapPair[];
  /** Accounts that two rules claim of which neither lies inside the other. */
  readonly contested: number;
}

/** Rules beyond this many are not compared: their bits would not fit a word. */
export const mostRules = 31;

const has = (set: number, rule: number): boolean => (set & (1 << rule)) !== 0;

/**
 * Counts the accounts in the market that two rules claim. A ladder of lines (1,000 and up, 100 and up) overlaps by
 * design: there one rule lies inside the other, and the order is plain. Contested are those where it is not.
 * @param names - the segments in the order of their rules, at most 31
 * @param sets - the accounts in the market by the rules that hold for them
 */
export function ruleOverlap(
  names: readonly string[],
  sets: readonly Pick<AggregateRow, 'holding' | 'accounts'>[],
): RuleOverlap {
  const together = (rules: readonly number[]): number => {
    let accounts = 0;
    for (const set of sets) if (rules.every((rule) => has(set.holding, rule))) accounts += set.accounts;
    return accounts;
  };
  const sizes = names.map((_, rule) => together([rule]));
  const pairs: OverlapPair[] = [];
  const crossing: (readonly [number, number])[] = [];
  for (let one = 0; one < names.length; one++) {
    for (let other = one + 1; other < names.length; other++) {
      const accounts = together([one, other]);
      if (accounts === 0) continue;
      const inside = accounts === sizes[other] ? other : accounts === sizes[one] ? one : null;
      if (inside === null) crossing.push([one, other]);
      const name = inside === null ? null : names[inside]!;
      pairs.push({ first: names[one]!, second: names[other]!, accounts, inside: name });
    }
  }
  let contested = 0;
  for (const { holding, accounts } of sets) {
    if (crossing.some(([one, other]) => has(holding, one) && has(holding, other))) contested += accounts;
  }
  return { pairs, contested };
}
