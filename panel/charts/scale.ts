import type { AxisScale } from './chart-props';

/** Where values stand on a picture. */
export interface Scale {
  readonly kind: AxisScale;
  readonly from: number;
  readonly to: number;
  /** In pixels; what has no place on a log scale stands at its low end. */
  readonly place: (value: number) => number;
  /** The value under a pixel; never beyond the ends. */
  readonly value: (place: number) => number;
}

/** Spreads values from one end to the other over pixels; a scale without width has all its values in the middle. */
export function scaleOver(
  kind: AxisScale,
  [from, to]: readonly [number, number],
  [low, high]: readonly [number, number],
): Scale {
  const into = (value: number): number => (kind === 'log' ? Math.log(Math.max(value, from)) : value);
  const [start, end] = [into(from), into(to)];
  const isFlat = !(end > start);
  return {
    kind,
    from,
    to,
    place: (value) =>
      isFlat ? (low + high) / 2 : low + ((into(value) - start) / (end - start)) * (high - low),
    value: (place) => {
      const share = Math.min(1, Math.max(0, (place - low) / (high - low)));
      if (isFlat || share === 0) return from;
      if (share === 1) return to;
      const value = start + share * (end - start);
      return kind === 'log' ? Math.exp(value) : value;
    },
  };
}

/** Round numbers that mark a scale, ascending, at most so many of them (2 or more). */
export function ticksOf(
  { kind, from, to }: Pick<Scale, 'kind' | 'from' | 'to'>,
  most: number,
): readonly number[] {
  if (!(to > from)) return Number.isFinite(from) ? [from] : [];
  return kind === 'log' ? logTicks(from, to, most) : linearTicks(from, to, most);
}

function linearTicks(from: number, to: number, most: number): readonly number[] {
  const power = powerOf((to - from) / most);
  for (const [figure, more] of [
    [1, 0],
    [2, 0],
    [5, 0],
    [1, 1],
    [2, 1],
  ] as const) {
    const step = decimal(figure, power + more);
    const first = Math.ceil(from / step - 1e-9);
    const last = Math.floor(to / step + 1e-9);
    if (last - first + 1 <= most) return multiples(first, last, figure, power + more);
  }
  return [from, to];
}

/** From fine to coarse: the figures to mark in each power of ten, and how many powers of ten to skip. */
const logSteps = [
  [[1, 2, 5], 1],
  [[1, 3], 1],
  [[1], 1],
  [[1], 2],
  [[1], 3],
  [[1], 6],
] as const;

function logTicks(from: number, to: number, most: number): readonly number[] {
  let ticks: readonly number[] = [];
  for (const [figures, each] of logSteps) {
    const before = ticks;
    ticks = logMarks(from, to, figures, each);
    if (ticks.length <= most)
      return ticks.length < 2 && before.length === 0 ? linearTicks(from, to, most) : ticks;
  }
  return ticks.slice(0, most);
}

function logMarks(from: number, to: number, figures: readonly number[], each: number): readonly number[] {
  const marks: number[] = [];
  for (let power = Math.floor(powerOf(from) / each) * each; power <= powerOf(to); power += each) {
    for (const figure of figures) {
      const mark = decimal(figure, power);
      if (mark >= from && mark <= to) marks.push(mark);
    }
  }
  return marks;
}

function multiples(first: number, last: number, figure: number, power: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => decimal((first + at) * figure, power));
}

/** A few figures to a power of ten, by their digits: arithmetic would leave crumbs behind. */
export function decimal(figures: number, power: number): number {
  return Number(`${figures}e${power}`);
}

/** The power of ten that a number starts with. */
export function powerOf(value: number): number {
  return Number(value.toExponential().split('e')[1]);
}
