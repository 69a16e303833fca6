import { fillTemplate, type Parameters } from '../values/problem';
import { againstRest } from './against-rest';
import { percentText, type FindingWords } from './finding';
import { evidenceOf, type PostureEvidence } from './posture-evidence';
import { segmentFigures, type PostureAccounts, type PostureDeals, type SeenSegment } from './posture-figures';
import { postureWords } from './posture-words';

/** How to stand towards a segment. */
export type Posture = 'protect' | 'invest' | 'push harder' | 'hold' | 'too few';

/** What counts as good, high, low or enough. */
export interface PostureThresholds {
  /** Whole calendar quarters to look back on: two years, so that each season counts twice. */
  readonly quarters: number;
  /** Decided deals needed in the segment, and in the rest: with fewer a win rate is known to ±20 points at best. */
  readonly leastDecided: number;
  /** Share of the accounts that buy: from here up there is more to lose than to win. A rule of thumb. */
  readonly highPenetration: number;
  /** Below here there is more to win than to lose. A rule of thumb. */
  readonly lowPenetration: number;
  /** The lower end of net revenue retention: at least this share of last year's spend is shown to be kept. A rule of thumb. */
  readonly netRetention: number;
  /** Activity share ÷ value share below which a segment gets less than its value would earn; as `effortThresholds`. */
  readonly effort: number;
}

export const postureThresholds: PostureThresholds = {
  quarters: 8,
  leastDecided: 20,
  highPenetration: 0.4,
  lowPenetration: 0.2,
  netRetention: 0.9,
  effort: 0.8,
};

/** Each segment's share of the activity and of the value, 0 to 1; blank (NaN) where unknown. */
export interface ShareOfEffort {
  readonly activity: ArrayLike<number>;
  readonly value: ArrayLike<number>;
}

/** How to stand towards a segment, why, and the figures it rests on. */
export interface SegmentPosture extends SeenSegment {
  readonly posture: Posture;
  readonly code: string;
  readonly parameters: Parameters;
  readonly message: string;
  readonly advice: string;
  readonly evidence: readonly PostureEvidence[];
}

/**
 * Protect, invest or push harder, segment by segment. The rule, the first that holds:
 * - *too few*: fewer decided deals than `leastDecided`.
 * - *invest*: bookings grow (the whole interval of the trend is above 0) and the segment wins more often than the rest (so
 *   is the whole interval of the difference).
 * - *protect*: penetration is at least `highPenetration`, the lower end of net revenue retention at least `netRetention`,
 *   and the trend is known and does not show growth.
 * - *push harder*: the win rate is not shown to be below that of the rest, and penetration is below `lowPenetration` or
 *   the activity share below `effort` × the value share.
 * - *hold* where all of this is known and none holds; else *too few*, naming what is not known.
 * The intervals against the rest are widened for the number of segments (Bonferroni), so that all hold together.
 * A blank leaves its account or deal out of the figure that needs it.
 * Source: the postures, planning practice for account segments; the tests, at the functions that make them.
 * @param accounts - who is in which segment, who buys, and what they spent
 * @param deals - decided and open
 * @param effort - null where no effort is known
 * @param asOf - whole days since 1899-12-30
 * @param thresholds - `postureThresholds` unless said
 * @returns one a segment, in the model's order
 */
export function postures(
  accounts: PostureAccounts,
  deals: PostureDeals,
  effort: ShareOfEffort | null,
  asOf: number,
  thresholds: PostureThresholds = postureThresholds,
): readonly SegmentPosture[] {
  const figures = segmentFigures(accounts, deals, asOf, thresholds.quarters);
  const rests = againstRest(figures, thresholds.leastDecided);
  return figures.map((own, at) => {
    const activityShare = shareAt(effort?.activity, at);
    const valueShare = shareAt(effort?.value, at);
    const seen: SeenSegment = { ...own, rest: rests[at] ?? null, activityShare, valueShare };
    const [posture, words, missing] = decide(seen, thresholds);
    const parameters = { ...parametersOf(seen), least: thresholds.leastDecided, missing: missing.join(', ') };
    return {
      ...seen,
      posture,
      code: words.code,
      parameters,
      message: fillTemplate(words.says, parameters),
      advice: fillTemplate(words.advice, parameters),
      evidence: evidenceOf(seen),
    };
  });
}

const shareAt = (shares: ArrayLike<number> | undefined, at: number): number | null => {
  const share = shares?.[at];
  return share === undefined || share !== share ? null : share;
};

type Decision = readonly [Posture, FindingWords, readonly string[]];

function decide(seen: SeenSegment, thresholds: PostureThresholds): Decision {
  const { won, lost, growth, rest, penetration, netRetention } = seen;
  if (won + lost < thresholds.leastDecided) return ['too few', postureWords.tooFewDeals, []];
  if (growth && rest && growth.low > 0 && rest.low > 0) return ['invest', postureWords.invest, []];
  const isHeld = penetration !== null && penetration >= thresholds.highPenetration;
  const isKept = netRetention !== null && netRetention.low >= thresholds.netRetention;
  if (isHeld && isKept && growth && growth.low <= 0) return ['protect', postureWords.protect, []];
  if (rest && rest.high >= 0) {
    if (penetration !== null && penetration < thresholds.lowPenetration) {
      return ['push harder', postureWords.pushIntoAccounts, []];
    }
    if (isStarved(seen, thresholds.effort)) return ['push harder', postureWords.pushEffort, []];
  }
  const missing = missingOf(seen);
  return missing.length > 0 ? ['too few', postureWords.notKnown, missing] : ['hold', postureWords.hold, []];
}

function isStarved({ activityShare, valueShare }: SeenSegment, least: number): boolean {
  return activityShare !== null && valueShare !== null && activityShare < least * valueShare;
}

/** What would have to be known before `hold` could be said. */
function missingOf({ growth, rest, penetration, netRetention }: SeenSegment): readonly string[] {
  const needed: readonly (readonly [unknown, string])[] = [
    [growth, 'the trend of bookings (five whole quarters)'],
    [rest, 'the win rate of the rest'],
    [penetration, 'who is a customer'],
    [netRetention, 'spend by period'],
  ];
  return needed.filter(([figure]) => figure === null).map(([, name]) => name);
}

function parametersOf(seen: SeenSegment): Parameters {
  const text = (share: number | null | undefined): string =>
    share === null || share === undefined ? 'unknown' : percentText(share);
  return {
    segment: seen.segment,
    decided: seen.won + seen.lost,
    rate: text(seen.winRate?.rate),
    difference: seen.rest ? Math.round(1000 * seen.rest.difference) / 10 : 'unknown',
    growth: text(seen.growth?.perYear),
    penetration: text(seen.penetration),
    retention: text(seen.netRetention?.rate),
    activity: text(seen.activityShare),
    value: text(seen.valueShare),
  };
}
