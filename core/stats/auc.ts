import { normalQuantile } from './normal-quantile';
import { sumOf } from './sum-of';

/** Area under the curve with its range; all 0 to 1, NaN where nobody won or nobody lost. */
export interface AucInterval {
  readonly auc: number;
  readonly low: number;
  readonly high: number;
}

/** What each row adds to the area: the share of the other side that it beats. */
export interface Placements {
  readonly auc: number;
  /** For a positive the share of negatives with a lower score, for a negative that of positives with a higher; ties half. */
  readonly values: Float64Array;
  readonly won: number;
  readonly lost: number;
}

/**
 * The share of the other side that each row's score stands right of: their mean over either side is the area.
 *
 * @param scores any numbers, more meaning likelier; none blank
 * @param labels 1 positive, 0 not
 * @returns shares 0 to 1, ties counting half
 * Source: DeLong, DeLong & Clarke-Pearson (1988), the placement values V10 and V01.
 * Cost: O(n log n).
 */
export function placements(scores: ArrayLike<number>, labels: Uint8Array): Placements {
  const order = Uint32Array.from(labels, (_, row) => row).sort((one, other) => scores[one]! - scores[other]!);
  const won = labels.reduce((sum, label) => sum + label, 0);
  const lost = labels.length - won;
  const values = new Float64Array(labels.length);
  let [wonBelow, lostBelow, pairs] = [0, 0, 0];
  for (let from = 0; from < order.length;) {
    let to = from;
    let tiedWon = 0;
    while (to < order.length && scores[order[to]!] === scores[order[from]!]) tiedWon += labels[order[to++]!]!;
    const tiedLost = to - from - tiedWon;
    for (let at = from; at < to; at++) {
      const row = order[at]!;
      values[row] =
        labels[row] === 1
          ? (lostBelow + tiedLost / 2) / lost
          : (won - wonBelow - tiedWon + tiedWon / 2) / won;
    }
    pairs += tiedWon * (lostBelow + tiedLost / 2);
    wonBelow += tiedWon;
    lostBelow += tiedLost;
    from = to;
  }
  return { auc: won > 0 && lost > 0 ? pairs / (won * lost) : NaN, values, won, lost };
}

/**
 * Area under the ROC curve: how often a positive scores higher than a negative, ties counting half. 0.5 is chance, 1 is
 * without error. It is the rank sum of Mann and Whitney ÷ (positives × negatives).
 * Source: Hanley & McNeil (1982), Radiology 143.
 *
 * @param scores any numbers, more meaning likelier; none blank
 * @param labels 1 positive, 0 not
 * @returns 0 to 1; NaN where nobody won or nobody lost
 */
export function auc(scores: ArrayLike<number>, labels: Uint8Array): number {
  return placements(scores, labels).auc;
}

/**
 * The range around an area for a variance: area ± z·√variance, kept within 0 and 1.
 *
 * @param area 0 to 1
 * @param variance of the area, 0 or more
 * @param confidence above 0 and below 1; 0.95 unless said
 * @returns the area and its two ends, 0 to 1
 */
export function aucRange(area: number, variance: number, confidence = 0.95): AucInterval {
  const reach = normalQuantile((1 + confidence) / 2) * Math.sqrt(variance);
  return { auc: area, low: Math.max(0, area - reach), high: Math.min(1, area + reach) };
}

/**
 * Area under the ROC curve with its interval by DeLong's variance: that of the placements of the positives ÷ their
 * number, plus the same of the negatives.
 * Source: DeLong, DeLong & Clarke-Pearson (1988), Biometrics 44.
 *
 * @param scores any numbers, more meaning likelier; none blank
 * @param labels 1 positive, 0 not
 * @param confidence above 0 and below 1; 0.95 unless said
 * @returns all NaN with fewer than two positives or two negatives
 */
export function aucInterval(scores: ArrayLike<number>, labels: Uint8Array, confidence = 0.95): AucInterval {
  const { auc: area, values, won, lost } = placements(scores, labels);
  if (!(won > 1 && lost > 1)) return { auc: area, low: NaN, high: NaN };
  const spreadOf = (side: number, count: number): number =>
    sumOf(values.map((value, row) => (labels[row] === side ? (value - area) * (value - area) : 0))) /
    (count - 1) /
    count;
  return aucRange(area, spreadOf(1, won) + spreadOf(0, lost), confidence);
}
