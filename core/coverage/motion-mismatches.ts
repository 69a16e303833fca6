import { defineNotice } from '../values/problem';
import { numberText } from '../values/number-text';
import { motionFinding, type MotionFinding } from './motion-finding';
import type { SegmentMotion } from './segment-motions';

const apart = defineNotice(
  'motions/apart',
  '{heavy} ({heavyFor}) pays from contracts of {from}, {light} ({lightFor}) is for those below {to}',
);
const together = defineNotice(
  'motions/together',
  'marketing, sales and success of {segment} are for contracts of one size',
);
const bringTogether = defineNotice(
  'motions/bring-together',
  'bring them to one height: the figures ask for {heavyFit} and {lightFit}',
);
const decideHeight = defineNotice(
  'motions/decide-height',
  'bring them to one height, once the first-year contract is known',
);

/** The contracts that a motion is for: from its own line up to that of the next heavier one. */
function span({ motions, at }: SegmentMotion): { readonly from: number; readonly to: number } {
  const { acv: from } = motions[at]!;
  return { from: at === 0 ? -Infinity : from, to: motions.find(({ acv }) => acv > from)?.acv ?? Infinity };
}

/** Two functions of a segment whose motions are for contracts of sizes that do not meet. */
function apartFinding(one: SegmentMotion, other: SegmentMotion): MotionFinding | null {
  const [a, b] = [span(one), span(other)];
  const isApart = a.from >= b.to || b.from >= a.to;
  if (!isApart) return null;
  const [heavy, light] = a.from >= b.to ? [one, other] : [other, one];
  const { facts } = one;
  const fits = [heavy, light].map(({ motions, fit }) => motions[fit.at]?.name);
  const [heavyFit, lightFit] = fits;
  const known = heavyFit !== undefined && lightFit !== undefined;
  return motionFinding({
    about: 'mismatch',
    name: facts.segment,
    function: `${one.for} × ${other.for}`,
    motion: [one, other].map(({ motions, fit }) => motions[fit.at]?.name ?? '').join(' × '),
    inUse: [one, other].map(({ motions, used }) => motions[used]?.name ?? '(not said)').join(' × '),
    verdict: one.used >= 0 && other.used >= 0 ? 'act' : 'watch',
    says: [
      apart({
        heavy: heavy.motions[heavy.at]!.name,
        heavyFor: heavy.for,
        from: numberText(span(heavy).from, 0),
        light: light.motions[light.at]!.name,
        lightFor: light.for,
        to: numberText(span(light).to, 0),
      }),
    ],
    advice: known ? [bringTogether({ heavyFit, lightFit })] : [decideHeight()],
  });
}

/**
 * Where marketing, sales and success of one segment do not belong together: two motions, those in use where the model says
 * them, whose contracts do not meet. A motion is for contracts from its own line up to that of the next; the lightest also for
 * smaller ones.
 * @returns a line a pair that is apart; one line for a segment where all that is known meets
 */
export function motionMismatches(all: readonly SegmentMotion[]): readonly MotionFinding[] {
  const segments = [...new Set(all.map(({ facts }) => facts.segment))];
  return segments.flatMap((segment) => {
    const own = all.filter(({ facts, at }) => facts.segment === segment && at >= 0);
    if (own.length < 2) return [];
    const pairs = own.flatMap((one, place) => own.slice(place + 1).map((other) => [one, other] as const));
    const found = pairs.flatMap(([one, other]) => apartFinding(one, other) ?? []);
    if (found.length > 0) return found;
    return [
      motionFinding({ about: 'mismatch', name: segment, verdict: 'good', says: [together({ segment })] }),
    ];
  });
}
