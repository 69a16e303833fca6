/** Up to here neighbouring cents are different doubles, and sums of them are exact. */
const MOST_CENTS = 2 ** 51;
/** Above this, adding two values could overflow on the way to a sum that fits. */
const LARGE = 2 ** 960;
const SMALLER = 2 ** -64;

/**
 * The sum, the same to the last digit in whatever order the values come.
 * Money (every value a whole number of cents, together below 22.5 trillion) is added as integer cents, so 0.1 + 0.2
 * is 0.3. Anything else is the exact sum of the doubles, rounded once at the end.
 * Source: Shewchuk (1997), adaptive precision floating-point arithmetic, for the second way.
 *
 * @param values numbers; blank (NaN) is left out
 * @returns in the unit of the values; 0 when none is known, as SUM in a sheet
 */
export function sumOf(values: ArrayLike<number>): number {
  let cents = 0;
  let size = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    if (value !== value) continue;
    const inCents = Math.round(value * 100);
    if (inCents / 100 !== value) return exactSum(values);
    cents += inCents;
    size += Math.abs(inCents);
  }
  return size <= MOST_CENTS ? cents / 100 : exactSum(values);
}

/**
 * The sum of each group, by the same rule as `sumOf` and so with the same digits as `sumOf` of the group's values.
 *
 * @param values numbers; blank (NaN) is left out
 * @param groups the group of each value, 0 to groupCount − 1
 * @param groupCount how many groups there are
 * @returns one sum per group; 0 for a group without known values
 */
export function sumByGroup(
  values: ArrayLike<number>,
  groups: ArrayLike<number>,
  groupCount: number,
): Float64Array {
  const cents = new Float64Array(groupCount);
  const sizes = new Float64Array(groupCount);
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    if (value !== value) continue;
    const group = groups[at] as number;
    const inCents = Math.round(value * 100);
    cents[group]! += inCents;
    sizes[group]! += inCents / 100 === value ? Math.abs(inCents) : Infinity;
  }
  const inexact = sizes.findIndex((size) => size > MOST_CENTS) >= 0;
  const ofGroup = inexact ? gatherByGroup(values, groups, groupCount) : (): readonly number[] => [];
  return cents.map((sum, group) =>
    (sizes[group] as number) <= MOST_CENTS ? sum / 100 : exactSum(ofGroup(group)),
  );
}

/**
 * The mean, from the same sum as `sumOf`.
 *
 * @param values numbers; blank (NaN) is left out
 * @returns in the unit of the values; NaN when none is known
 */
export function meanOf(values: ArrayLike<number>): number {
  let known = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    if (value === value) known++;
  }
  return known === 0 ? NaN : sumOf(values) / known;
}

/** Puts the values of each group side by side, in one pass whatever the number of groups. */
function gatherByGroup(values: ArrayLike<number>, groups: ArrayLike<number>, groupCount: number) {
  const starts = new Uint32Array(groupCount + 1);
  for (let at = 0; at < values.length; at++) starts[(groups[at] as number) + 1]!++;
  for (let group = 1; group <= groupCount; group++) starts[group]! += starts[group - 1] as number;
  const next = starts.slice();
  const gathered = new Float64Array(values.length);
  for (let at = 0; at < values.length; at++) gathered[next[groups[at] as number]!++] = values[at] as number;
  return (group: number): Float64Array => gathered.subarray(starts[group], starts[group + 1]);
}

function exactSum(values: ArrayLike<number>): number {
  let largest = 0;
  let plain = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    if (value !== value) continue;
    largest = Math.max(largest, Math.abs(value));
    plain += value;
  }
  if (largest === Infinity) return plain;
  const scale = largest > LARGE ? SMALLER : 1;
  const parts: number[] = [];
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    if (value === value) addExactly(parts, value * scale);
  }
  return roundOnce(parts) / scale;
}

/** Keeps the sum so far as parts that do not overlap, smallest first: together they are the sum without any error. */
function addExactly(parts: number[], value: number): void {
  let carried = value;
  let kept = 0;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as number;
    const [large, small] = Math.abs(carried) < Math.abs(part) ? [part, carried] : [carried, part];
    const sum = large + small;
    const error = small - (sum - large);
    if (error !== 0) parts[kept++] = error;
    carried = sum;
  }
  parts.length = kept;
  parts.push(carried);
}

/** The double nearest to the sum of the parts; a tie goes to even, unless the parts below it decide. */
function roundOnce(parts: readonly number[]): number {
  let at = parts.length - 1;
  let sum = parts[at] ?? 0;
  let error = 0;
  while (at > 0 && error === 0) {
    const before = sum;
    const part = parts[--at] as number;
    sum = before + part;
    error = part - (sum - before);
  }
  const below = at > 0 ? (parts[at - 1] as number) : 0;
  if (error !== 0 && Math.sign(error) === Math.sign(below)) {
    const further = sum + 2 * error;
    if (further - sum === 2 * error) return further;
  }
  return sum;
}
