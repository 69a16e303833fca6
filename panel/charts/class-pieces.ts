import type { Bin } from './chart-props';

/** The part of a bin that lies in one class. */
export interface BinPiece {
  /** The place of the bin. */
  readonly bin: number;
  /** The place of the class; −1 below the first. */
  readonly classAt: number;
  readonly from: number;
  readonly to: number;
}

/** Cuts bins where classes begin, so that a picture changes colour exactly there. Both ascend. */
export function classPieces(bins: readonly Bin[], starts: readonly number[]): readonly BinPiece[] {
  return bins.flatMap(({ from, to }, bin) => {
    const first = starts.filter((start) => start <= from).length - 1;
    const cuts = starts.filter((start) => start > from && start < to);
    return [from, ...cuts].map((start, at) => ({
      bin,
      classAt: first + at,
      from: start,
      to: cuts[at] ?? to,
    }));
  });
}

/** How strong the colour of a class is, 0 to 1: the higher the class, the stronger. */
export function classStrength(classAt: number, count: number): number {
  return count < 2 ? 1 : 0.4 + (0.6 * Math.min(classAt, count - 1)) / (count - 1);
}
