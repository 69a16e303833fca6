/** A place between values: just before one, or just after it. */
export interface Cut {
  readonly at: number | string;
  readonly after: boolean;
}

/** From one cut to another; null is without end. */
export interface Interval {
  readonly from: Cut | null;
  readonly to: Cut | null;
}

/**
 * Values that a field may have: intervals in ascending order that do not touch, of numbers or of folded texts, and
 * whether blank is among them. A flag, or one item of a list, is the two numbers 0 and 1.
 */
export interface ValueSet {
  readonly intervals: readonly Interval[];
  readonly blank: boolean;
  readonly flag: boolean;
}

const everywhere: Interval = { from: null, to: null };

/** One value as an interval. */
export const point = (at: number | string): Interval => ({
  from: { at, after: false },
  to: { at, after: true },
});

/** Every value a field can have, blank too. */
export const universeLike = (set: ValueSet): ValueSet => ({
  ...set,
  intervals: set.flag ? [point(0), point(1)] : [everywhere],
  blank: true,
});

function compareCuts(one: Cut, other: Cut): number {
  if (one.at === other.at) return Number(one.after) - Number(other.after);
  return one.at < other.at ? -1 : 1;
}

const isProper = ({ from, to }: Interval): boolean => !from || !to || compareCuts(from, to) < 0;
const later = (one: Cut | null, other: Cut | null): Cut | null =>
  !one ? other : !other ? one : compareCuts(one, other) > 0 ? one : other;
const earlier = (one: Cut | null, other: Cut | null): Cut | null =>
  !one ? other : !other ? one : compareCuts(one, other) < 0 ? one : other;

/** Both stand in ascending order: of two intervals the one that ends first has met all that it can meet. */
function overlap(ones: readonly Interval[], others: readonly Interval[]): readonly Interval[] {
  const shared: Interval[] = [];
  let [at, beside] = [0, 0];
  while (at < ones.length && beside < others.length) {
    const one = ones[at] as Interval;
    const other = others[beside] as Interval;
    const both = { from: later(one.from, other.from), to: earlier(one.to, other.to) };
    if (isProper(both)) shared.push(both);
    if (both.to === one.to) at += 1;
    else beside += 1;
  }
  return shared;
}

/** The intervals between the given ones, which stand in ascending order. */
export function gaps(intervals: readonly Interval[]): readonly Interval[] {
  const between: Interval[] = [];
  let from: Cut | null = null;
  for (const interval of intervals) {
    if (interval.from) between.push({ from, to: interval.from });
    if (!interval.to) return between.filter(isProper);
    from = interval.to;
  }
  return [...between, { from, to: null }].filter(isProper);
}

/** Several single values as intervals in ascending order. */
export function points(values: readonly (number | string)[]): readonly Interval[] {
  const distinct = [...new Set(values)];
  return distinct.sort((one, other) => (one < other ? -1 : 1)).map(point);
}

/** The values that are in both sets. */
export const intersection = (one: ValueSet, other: ValueSet): ValueSet => ({
  intervals: overlap(one.intervals, other.intervals),
  blank: one.blank && other.blank,
  flag: one.flag,
});

/** The values of the first set that are not in the second. */
export const difference = (one: ValueSet, other: ValueSet): ValueSet => ({
  intervals: overlap(one.intervals, gaps(other.intervals)),
  blank: one.blank && !other.blank,
  flag: one.flag,
});

/** True for a set without any value. */
export const isEmpty = (set: ValueSet): boolean => set.intervals.length === 0 && !set.blank;
