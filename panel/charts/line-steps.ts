import type { ChartLine, LineHistogramProps } from './chart-props';
import { nextFigure, roundFigures, roundToStep, stepOver } from './round-value';
import type { Scale } from './scale';

/** How a line rounds what it is given, and how far a key takes it. */
export interface LineSteps {
  readonly round: (at: number) => number;
  /** From a value in one direction, by a fine or a coarse step. */
  readonly next: (at: number, direction: 1 | -1, isCoarse: boolean) => number;
}

/** A coarse step on a linear scale is so many fine ones. */
const coarse = 10;
/** A rounding of its own may swallow so many steps before the line is taken to stand still. */
const mostTries = 1000;

export function lineSteps(
  scale: Pick<Scale, 'kind' | 'from' | 'to'>,
  { step, round }: Pick<LineHistogramProps, 'step' | 'round'>,
): LineSteps {
  const width = step ?? stepOver(scale);
  const isLog = scale.kind === 'log' && step === undefined;
  const rounded = round ?? ((at: number) => (isLog ? roundFigures(at, 2) : roundToStep(at, width)));
  const once = (at: number, direction: 1 | -1, isCoarse: boolean): number => {
    if (isLog) return nextFigure(at, direction, isCoarse ? 1 : 2);
    return roundToStep(at + direction * width * (isCoarse ? coarse : 1), width);
  };
  return {
    round: rounded,
    next: (at, direction, isCoarse) => {
      if (isLog && at < scale.from) return direction === 1 ? scale.from : at;
      let from = at;
      for (let tries = 0; tries < mostTries; tries++) {
        from = once(from, direction, isCoarse);
        const to = round ? round(from) : from;
        if ((to - at) * direction > 0) return to;
        if (from < scale.from || from > scale.to) break;
      }
      return at;
    },
  };
}

/** From where to where a line may go: on the axis, within its own bounds, and a fine step from its neighbours. */
export function lineBounds(
  lines: readonly ChartLine[],
  index: number,
  scale: Pick<Scale, 'from' | 'to'>,
  { next }: LineSteps,
): readonly [number, number] {
  const { at, min = -Infinity, max = Infinity } = lines[index]!;
  let [low, high] = [Math.max(Math.min(scale.from, at), min), Math.min(Math.max(scale.to, at), max)];
  lines.forEach((other, place) => {
    if (place === index) return;
    const isBelow = other.at < at || (other.at === at && place < index);
    if (isBelow) low = Math.max(low, Math.min(at, next(other.at, 1, false)));
    else high = Math.min(high, Math.max(at, next(other.at, -1, false)));
  });
  return low <= high ? [low, high] : [at, at];
}

/** Within bounds; a bound itself need not be round. */
export function within(at: number, [low, high]: readonly [number, number]): number {
  return Math.min(high, Math.max(low, at));
}
