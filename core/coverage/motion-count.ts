import { defineNotice } from '../values/problem';
import { numberText } from '../values/number-text';
import { motionFunctions, type MotionFunction } from './coverage-rules';
import { motionFinding, type MotionFinding } from './motion-finding';
import type { SegmentMotion } from './segment-motions';

/** What a team has to carry motions with; null where it is not known. */
export interface Carriers {
  readonly accounts: number;
  readonly customers: number | null;
  /** People who sell to accounts. */
  readonly reps: number | null;
  /** The fewest people of a cell. */
  readonly floor: number;
}

/** Four books of 50, as the guardrail `too early` has it for a segmentation. */
const accountsEach = 200;
/** From so many customers on methods that learn from them are allowed. */
const customersEach = 20;

const carried = defineNotice(
  'motions/carried',
  '{count} {count|motion|motions} of {for} ({names}), where there is enough to carry {most}',
);
const fewer = defineNotice('motions/fewer', 'keep {kept} until it repeats itself, then add the next');

/** What can be short, with what each motion takes of it. */
const tooMany = {
  accounts: defineNotice(
    'motions/few-accounts',
    '{count} motions of {for} ({names}), but {there} accounts carry {most}: each takes {each}',
  ),
  customers: defineNotice(
    'motions/few-customers',
    '{count} motions of {for} ({names}), but {there} {there|customer carries|customers carry} {most}: each takes {each} to learn from',
  ),
  reps: defineNotice(
    'motions/few-reps',
    '{count} motions of {for} ({names}), but {there} {there|rep carries|reps carry} {most}: each takes {each}',
  ),
};

interface Limit {
  readonly of: keyof typeof tooMany;
  readonly there: number;
  readonly each: number;
  readonly most: number;
}

/** How many motions accounts, customers and reps can carry, the tightest first; reps bind sales alone. */
function limitsOf({ accounts, customers, reps, floor }: Carriers, whose: MotionFunction): readonly Limit[] {
  const limit = (of: Limit['of'], there: number | null, each: number): readonly Limit[] =>
    there === null ? [] : [{ of, there, each, most: Math.max(1, Math.floor(there / each)) }];
  return [
    ...limit('accounts', accounts, accountsEach),
    ...limit('customers', customers, customersEach),
    ...limit('reps', whose === 'sales' ? reps : null, floor),
  ].sort((one, other) => one.most - other.most);
}

/** The motions that a function is worked with, that with the most accounts first. */
function namesOf(
  all: readonly SegmentMotion[],
  whose: MotionFunction,
  which: 'at' | 'used',
): readonly string[] {
  const counts = new Map<string, number>();
  for (const { for: own, motions, facts, ...places } of all) {
    const name = own === whose ? motions[places[which]]?.name : undefined;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + facts.accounts);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
}

/**
 * Whether there are more motions than a team of this size can learn: each takes 200 accounts, 20 customers and, in sales, a
 * handful of reps. One motion is always allowed.
 * @returns a line a function that has a motion
 */
export function motionCounts(all: readonly SegmentMotion[], carriers: Carriers): readonly MotionFinding[] {
  return motionFunctions.flatMap((whose) => {
    const names = namesOf(all, whose, 'at');
    const [bound] = limitsOf(carriers, whose);
    if (names.length === 0 || !bound) return [];
    const { of, there, each, most } = bound;
    const words = { count: names.length, for: whose, most, names: names.join(', ') };
    const holds = names.length <= most;
    const says = holds ? carried(words) : tooMany[of]({ ...words, there: numberText(there), each });
    return [
      motionFinding({
        about: 'too many',
        function: whose,
        inUse: namesOf(all, whose, 'used').join(', '),
        figure: names.length,
        threshold: most,
        verdict: holds ? 'good' : names.length === most + 1 ? 'watch' : 'act',
        says: [says],
        advice: holds ? [] : [fewer({ kept: names.slice(0, most).join(', ') })],
      }),
    ];
  });
}
