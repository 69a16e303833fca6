import { defineProblem, found, refused, type Result } from '../values/problem';
import type { CoverageRules } from './coverage-rules';
import type { SegmentDeals } from './fit-motion';
import { motionCounts } from './motion-count';
import type { MotionFinding } from './motion-finding';
import { motionMismatches } from './motion-mismatches';
import { organisationFindings, type OrganisationFacts } from './organisation';
import { segmentMotionFindings, segmentMotions } from './segment-motions';

/** All that motions and organisation are judged by. */
export interface MotionFacts extends OrganisationFacts {
  /** In the model's order. */
  readonly segments: readonly SegmentDeals[];
  readonly accounts: number;
  readonly customers: number | null;
}

const noMotions = defineProblem(
  'motions/none',
  'the model has no motions; add rows motion with the first-year contract from which each pays',
);
const noSegments = defineProblem(
  'motions/no-segments',
  'no account in the market has a segment, so there is nothing to market to, sell to or serve',
);

/**
 * How each segment should be marketed to, sold to and served, what is done instead, where the three do not belong together,
 * whether there are too many motions for a team of this size, and what each way to draw the organisation asks for.
 * @returns lines in that order; refused where the model has no motions or the market no segment
 */
export function findMotions(facts: MotionFacts, rules: CoverageRules): Result<readonly MotionFinding[]> {
  if ((rules.motions ?? []).length === 0) return refused([noMotions()]);
  if (facts.segments.length === 0) return refused([noSegments()]);
  const all = segmentMotions(facts.segments, rules);
  return found([
    ...segmentMotionFindings(all),
    ...motionMismatches(all),
    ...motionCounts(all, facts),
    ...organisationFindings(facts),
  ]);
}
