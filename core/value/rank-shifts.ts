import { countBelow } from '../stats/percent-rank';
import { sortNumbers } from '../stats/sort-numbers';

/** An account by two figures. */
export interface RankShift {
  readonly row: number;
  readonly land: number;
  readonly value: number;
  /** Rank by land and by lifetime value, 1 being the largest. */
  readonly landRank: number;
  readonly valueRank: number;
}

/** How the accounts stand by land and by lifetime value. */
export interface RankShifts {
  /** By row; equal figures share the best rank, blank (NaN) where either figure is. */
  readonly landRanks: Float64Array;
  readonly valueRanks: Float64Array;
  /** Accounts that have both figures. */
  readonly ranked: number;
  /** The accounts that the two rank most differently, the greatest difference first. */
  readonly shifts: readonly RankShift[];
}

function ranksOf(figures: Float64Array): Float64Array {
  const negated = figures.map((figure) => -figure);
  const sorted = sortNumbers(negated);
  return negated.map((figure) => (figure === figure ? countBelow(sorted, figure) + 1 : NaN));
}

const shiftOf = ({ landRank, valueRank }: RankShift): number => Math.abs(landRank - valueRank);

/** The greater difference first, then the better lifetime rank, the better land rank, and the row. */
const order = (one: RankShift, other: RankShift): number =>
  shiftOf(other) - shiftOf(one) ||
  one.valueRank - other.valueRank ||
  one.landRank - other.landRank ||
  one.row - other.row;

/**
 * Ranks accounts by land ACV and by lifetime value, and picks those that the two rank most differently: what a ranking
 * by the first deal would miss or overrate.
 *
 * @param land money a year, by row; blank is NaN
 * @param value lifetime value in money, by row; blank is NaN
 * @param most how many accounts to pick; 10 unless said
 * @returns ranks among the accounts that have both; accounts that both rank alike are not picked
 * Cost: O(n log n).
 */
export function rankShifts(land: ArrayLike<number>, value: ArrayLike<number>, most = 10): RankShifts {
  const both = (own: ArrayLike<number>, other: ArrayLike<number>): Float64Array =>
    Float64Array.from(own, (figure, row) => (other[row] === other[row] ? figure : NaN));
  const [landRanks, valueRanks] = [ranksOf(both(land, value)), ranksOf(both(value, land))];
  let shifts: RankShift[] = [];
  let ranked = 0;
  for (let row = 0; row < land.length; row += 1) {
    const [landRank, valueRank] = [landRanks[row]!, valueRanks[row]!];
    if (landRank !== landRank) continue;
    ranked += 1;
    if (landRank === valueRank) continue;
    const shift: RankShift = { row, land: land[row]!, value: value[row]!, landRank, valueRank };
    const least = shifts[most - 1];
    if (least && shiftOf(least) > shiftOf(shift)) continue;
    shifts = [...shifts, shift].sort(order).slice(0, most);
  }
  return { landRanks, valueRanks, ranked, shifts };
}
