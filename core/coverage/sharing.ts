import type { Rep } from '../values/rep';
import type { CarveOptions } from './territories';
import type { UnitClass } from './unit-class';
import type { Units } from './units';

/** Reps who are tied by accounts that either could have: one a rep, and -1 for who could have none. */
function circlesOf(classes: readonly UnitClass[], classOf: Int32Array, reps: number): Int32Array {
  const head = Int32Array.from({ length: reps }, (_, rep) => rep);
  const headOf = (rep: number): number => {
    let at = rep;
    while (head[at] !== at) at = head[at]!;
    head[rep] = at;
    return at;
  };
  const some = new Uint8Array(reps);
  for (const place of new Set(classOf)) {
    const able = classes[place]!.reps;
    for (const rep of able) {
      some[rep] = 1;
      head[headOf(rep)] = headOf(able[0]!);
    }
  }
  return head.map((_, rep) => (some[rep] === 1 ? headOf(rep) : -1));
}

/** What units are shared out among: circles of reps, the part of all that each circle should have, and whose units are whose. */
export interface Sharing {
  readonly circleOf: (unit: number) => number;
  /** By circle. */
  readonly share: ReadonlyMap<number, number>;
  readonly size: Float64Array;
}

/**
 * A measure as shares: within each circle of reps the units add up to the fair share of these reps, because no other rep could
 * have any of them. Where nothing of the measure is known in a circle, its accounts count alike.
 */
export function sharesOf(of: Float64Array, { circleOf, share, size }: Sharing): Float64Array | null {
  const sums = new Map([...share.keys()].map((circle) => [circle, { of: 0, size: 0 }]));
  of.forEach((each, unit) => {
    const sum = sums.get(circleOf(unit));
    if (!sum) return;
    sum.of += each;
    sum.size += size[unit]!;
  });
  if (![...sums.values()].some((sum) => sum.of > 0)) return null;
  return of.map((each, unit) => {
    const circle = circleOf(unit);
    const sum = sums.get(circle);
    if (!sum) return 0;
    return share.get(circle)! * (sum.of > 0 ? each / sum.of : size[unit]! / sum.size);
  });
}

/** What each rep should have of everything, and by circle. */
export function sharingOf(
  units: Units,
  classes: readonly UnitClass[],
  classOf: Int32Array,
  reps: readonly Rep[],
  options: CarveOptions,
): { readonly share: Float64Array; readonly sharing: Sharing } {
  const circle = circlesOf(classes, classOf, reps.length);
  const asked = reps.map((rep, at) => (circle[at]! < 0 ? 0 : (options.share?.(rep) ?? 1)));
  const all = asked.reduce((sum, each) => sum + each, 0) || 1;
  const share = Float64Array.from(asked, (each) => each / all);
  const circles = new Map<number, number>();
  circle.forEach((each, rep) => {
    if (each >= 0) circles.set(each, (circles.get(each) ?? 0) + share[rep]!);
  });
  const circleOf = (unit: number): number => circle[classes[classOf[unit]!]!.reps[0] ?? -1] ?? -1;
  const size = Float64Array.from(units.rows, (rows) => rows.length);
  return { share, sharing: { circleOf, share: circles, size } };
}
