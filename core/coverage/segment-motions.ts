import { fold } from '../expr/fold';
import { defineNotice, type Problem } from '../values/problem';
import { numberText } from '../values/number-text';
import { motionFunctions, type CoverageRules, type Motion, type MotionFunction } from './coverage-rules';
import { fitMotion, motionsInOrder, type FittingMotion, type SegmentDeals } from './fit-motion';
import { motionFinding, type MotionFinding, type MotionVerdict } from './motion-finding';

/** One segment and one function: the motion that fits, the one in use, and the one that counts. */
export interface SegmentMotion {
  readonly facts: SegmentDeals;
  readonly for: MotionFunction;
  /** Of the function, the lightest first. */
  readonly motions: readonly Motion[];
  readonly fit: FittingMotion;
  /** The place of the motion in use; -1 where the model does not say it. */
  readonly used: number;
  /** The place of the one in use, else of the one that fits; -1 where neither is known. */
  readonly at: number;
}

const tooHeavy = defineNotice(
  'motions/too-heavy',
  '{used} is in use and is heavier than the figures pay for',
);
const tooLight = defineNotice(
  'motions/too-light',
  '{used} is in use and is lighter than the figures ask for',
);
const asUsed = defineNotice('motions/as-used', '{used} is in use');
const notSaid = defineNotice('motions/not-said', 'the model does not say what is in use');
const goLighter = defineNotice(
  'motions/go-lighter',
  'work {segment} as {motion}, or sell first contracts of {from} and more',
);
const goHeavier = defineNotice(
  'motions/go-heavier',
  'work {segment} as {motion}: its contracts pay for more than {used} gives them',
);
const sayUse = defineNotice('motions/say-use', 'say what is in use in a row: motion, {segment}, {for}, is');

/** Every segment with every function that the sheet has motions for. */
export function segmentMotions(
  segments: readonly SegmentDeals[],
  { motions = [], motionsInUse = [] }: CoverageRules,
): readonly SegmentMotion[] {
  const ordered = motionFunctions.map((whose) => ({ whose, own: motionsInOrder(motions, whose) }));
  return segments.flatMap((facts) =>
    ordered.flatMap(({ whose, own }): SegmentMotion[] => {
      if (own.length === 0) return [];
      const fit = fitMotion(own, facts);
      const use = motionsInUse.find(
        (each) => each.for === whose && fold(each.segment) === fold(facts.segment),
      );
      const used = use ? own.findIndex(({ name }) => fold(name) === fold(use.motion)) : -1;
      return [{ facts, for: whose, motions: own, fit, used, at: used >= 0 ? used : fit.at }];
    }),
  );
}

interface Judged {
  readonly verdict: MotionVerdict;
  readonly says: readonly Problem[];
  readonly advice: readonly Problem[];
}

/** What is in use against what fits: one motion apart is to be watched, two are to be mended. */
function judged({ facts, for: whose, motions, fit, used }: SegmentMotion): Judged {
  const { segment, contractBy } = facts;
  if (used < 0) return { verdict: 'not known', says: [notSaid()], advice: [sayUse({ segment, for: whose })] };
  const name = { used: motions[used]!.name };
  if (fit.at < 0) return { verdict: 'not known', says: [asUsed(name)], advice: [] };
  const { name: motion } = motions[fit.at]!;
  // A potential bounds the contract from above: that a motion is too heavy for it is certain, all else is open.
  if (contractBy === 'potential' && used <= fit.at)
    return { verdict: 'not known', says: [asUsed(name)], advice: [] };
  if (used === fit.at) return { verdict: 'good', says: [asUsed(name)], advice: [] };
  const verdict = Math.abs(used - fit.at) === 1 ? 'watch' : 'act';
  if (used < fit.at)
    return { verdict, says: [tooLight(name)], advice: [goHeavier({ segment, motion, ...name })] };
  const from = numberText(motions[used]!.acv, 0);
  return { verdict, says: [tooHeavy(name)], advice: [goLighter({ segment, motion, from })] };
}

/** A line for each segment and function: what fits, what is in use, and why. */
export function segmentMotionFindings(all: readonly SegmentMotion[]): readonly MotionFinding[] {
  return all.map((each) => {
    const { facts, motions, fit, used } = each;
    const { verdict, says, advice } = judged(each);
    return motionFinding({
      about: 'motion',
      name: facts.segment,
      function: each.for,
      motion: motions[fit.at]?.name ?? '',
      inUse: motions[used]?.name ?? '',
      deals: facts.deals,
      contract: facts.contract,
      lifetimeRatio: facts.lifetimeRatio,
      verdict,
      says: [...fit.why, ...says],
      advice,
    });
  });
}
