import { naturalLogarithm } from '../stats/exponential';
import { countBelow } from '../stats/percent-rank';

/** What lines are chosen from, and what they have to keep to. */
export interface LineWish {
  /** Ascending, above 0. */
  readonly sorted: Float64Array;
  /** Where a line may stand, ascending. */
  readonly candidates: readonly number[];
  /** For each line from the lowest up, the number that it has to be above. */
  readonly floors: readonly number[];
  /** The fewest values between two lines, below the lowest and from the highest up. */
  readonly least: number;
  /** The most values that may reach the highest line. */
  readonly mostAtTop: number;
}

/** Sums of the logs of the first values up to each place, and of their squares. */
interface LogSums {
  readonly places: Int32Array;
  readonly sum: Float64Array;
  readonly square: Float64Array;
}

/** The sums at each end of a class: the beginning, every candidate, the end. */
function logSums(sorted: Float64Array, candidates: readonly number[]): LogSums {
  const places = Int32Array.from([0, ...candidates.map((line) => countBelow(sorted, line)), sorted.length]);
  const sum = new Float64Array(places.length);
  const square = new Float64Array(places.length);
  const origin = naturalLogarithm(sorted[sorted.length >> 1]!);
  let [total, squares, next] = [0, 0, 0];
  for (let at = 0; at < places.length; at++) {
    for (; next < places[at]!; next++) {
      const distance = naturalLogarithm(sorted[next]!) - origin;
      total += distance;
      squares += distance * distance;
    }
    sum[at] = total;
    square[at] = squares;
  }
  return { places, sum, square };
}

/** Squared distances of the logs from their mean between two ends; Infinity where there are too few values. */
function within({ places, sum, square }: LogSums, from: number, to: number, least: number): number {
  const count = places[to]! - places[from]!;
  if (count < least) return Infinity;
  const total = sum[to]! - sum[from]!;
  return Math.max(0, square[to]! - square[from]! - (total * total) / count);
}

/**
 * The lines that leave the least squared distance within the classes on the log, of all that keep to what is asked; of
 * equally good ones the higher.
 * @returns ascending, one a floor; null where nothing keeps to it
 * Cost: O(n + lines · candidates²).
 */
export function bestLines({
  sorted,
  candidates,
  floors,
  least,
  mostAtTop,
}: LineWish): readonly number[] | null {
  const sums = logSums(sorted, candidates);
  const end = candidates.length + 1;
  // From the top: the least total from an end upwards, and the line above it.
  let totals = Float64Array.from({ length: end + 1 }, (_, at) =>
    sorted.length - sums.places[at]! <= mostAtTop ? within(sums, at, end, least) : Infinity,
  );
  const steps: Int32Array[] = [];
  for (let line = floors.length - 1; line >= 0; line--) {
    const next = new Float64Array(end + 1).fill(Infinity);
    const step = new Int32Array(end + 1).fill(-1);
    for (let from = line === 0 ? 0 : 1; from <= (line === 0 ? 0 : end - 1); from++) {
      for (let to = end - 1; to > from; to--) {
        if (!(candidates[to - 1]! > floors[line]!)) break;
        const total = totals[to]! + within(sums, from, to, least);
        if (total < next[from]!) [next[from], step[from]] = [total, to];
      }
    }
    totals = next;
    steps.unshift(step);
  }
  if (totals[0] === Infinity) return null;
  const lines: number[] = [];
  let at = 0;
  for (const step of steps) {
    at = step[at]!;
    lines.push(candidates[at - 1]!);
  }
  return lines;
}
