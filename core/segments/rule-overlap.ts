import { TRUE } from '../expr/columns';
import { inMarket } from './standing';

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
const mostRules = 31;

/** Up to so many rules, sets are counted in a table; beyond, in a map. */
const mostInTable = 16;

/** For each set of rules that holds somewhere, as bits, its number of accounts. */
function countSets(truths: readonly Uint8Array[], standing: Uint8Array): ReadonlyMap<number, number> {
  const sets = new Uint32Array(standing.length);
  truths.forEach((truth, rule) => {
    for (let row = 0; row < sets.length; row++) if (truth[row] === TRUE) sets[row]! |= 1 << rule;
  });
  const counts = new Map<number, number>();
  if (truths.length > mostInTable) {
    sets.forEach((set, row) => {
      if (standing[row] === inMarket) counts.set(set, (counts.get(set) ?? 0) + 1);
    });
    return counts;
  }
  const table = new Uint32Array(1 << truths.length);
  for (let row = 0; row < sets.length; row++) if (standing[row] === inMarket) table[sets[row]!]!++;
  table.forEach((count, set) => count > 0 && counts.set(set, count));
  return counts;
}

const has = (set: number, rule: number): boolean => (set & (1 << rule)) !== 0;

/**
 * Counts the accounts in the market that two rules claim. A ladder of lines (1,000 and up, 100 and up) overlaps by
 * design: there one rule lies inside the other, and the order is plain. Contested are those where it is not.
 * @param ruleTruth - each rule's truth, in the order of the rules; of more than 31 the first 31 are compared
 * @param standing - where each account stands
 */
export function ruleOverlap(ruleTruth: ReadonlyMap<string, Uint8Array>, standing: Uint8Array): RuleOverlap {
  const names = [...ruleTruth.keys()].slice(0, mostRules);
  const counts = countSets([...ruleTruth.values()].slice(0, mostRules), standing);
  const together = (rules: readonly number[]): number => {
    let accounts = 0;
    for (const [set, count] of counts) if (rules.every((rule) => has(set, rule))) accounts += count;
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
  for (const [set, count] of counts) {
    if (crossing.some(([one, other]) => has(set, one) && has(set, other))) contested += count;
  }
  return { pairs, contested };
}
