import { caseOf, constant, field, oneOf } from '../expr/builders';
import type { Expr } from '../expr/expr';
import { fold, sameText } from '../expr/fold';
import type { Merge, Segmentation } from './segmentation';

const holdsIn = (merge: Merge, region: string | null): boolean =>
  merge.regions.length === 0 || (region !== null && merge.regions.some((merged) => sameText(merged, region)));

/** The merge that counts: one made for the region stands before one made for everywhere. */
function mergeOf(merges: readonly Merge[], segment: string, region: string | null): Merge | undefined {
  const own = merges.filter((merge) => sameText(merge.segment, segment) && holdsIn(merge, region));
  return own.find((merge) => merge.regions.length > 0) ?? own[0];
}

/**
 * Every segment that a model gives, each once: those of named accounts alone first, then the rules in their order, the
 * rest last.
 */
export function segmentNames({ named, segments, rest }: Segmentation): readonly string[] {
  const ruled = new Set([...segments.map(({ name }) => fold(name)), fold(rest)]);
  const alone = named.filter(({ name }) => !ruled.has(fold(name)));
  const names = new Map<string, string>();
  for (const { name } of [...alone, ...segments]) {
    if (!sameText(name, rest) && !names.has(fold(name))) names.set(fold(name), name);
  }
  return [...names.values(), rest];
}

/**
 * The merges that take a segment on in one region, one after another: A into B, B into C.
 * A circle of merges is left after one round (the model's check reports it).
 * @param segmentation - the rules and merges
 * @param segment - a segment's name, in any spelling
 * @param region - a region's name; null for any region that no merge names
 * @returns none where the segment is counted as itself
 */
export function mergesFor(
  segmentation: Segmentation,
  segment: string,
  region: string | null,
): readonly Merge[] {
  const seen = new Set<string>();
  const taken: Merge[] = [];
  let current = segment;
  for (;;) {
    seen.add(fold(current));
    const merge = mergeOf(segmentation.merges, current, region);
    if (!merge || seen.has(fold(merge.into))) return taken;
    taken.push(merge);
    current = merge.into;
  }
}

/**
 * Where a segment is counted in one region, following merges one after another: A into B, B into C gives C.
 * @param segmentation - the rules and merges
 * @param segment - a segment's name, in any spelling
 * @param region - a region's name; null for any region that no merge names
 * @returns the segment's name as the model spells it
 */
export function mergedInto(segmentation: Segmentation, segment: string, region: string | null): string {
  const name = mergesFor(segmentation, segment, region).at(-1)?.into ?? segment;
  return segmentNames(segmentation).find((known) => sameText(known, name)) ?? name;
}

/** Every segment that a name may be counted as, over all regions: the one elsewhere first. */
export function mergedNames(segmentation: Segmentation, segment: string): readonly string[] {
  const regions = [null, ...segmentation.merges.flatMap((merge) => merge.regions)];
  return [...new Set(regions.map((region) => mergedInto(segmentation, segment, region)))];
}

/**
 * The segment that a name is counted as in the account's region, as an expression over the column `region`.
 * @param segmentation - the rules and merges
 * @param segment - the segment before merges
 * @param show - what stands for each segment after merges; left out, its name
 */
export function mergedName(
  segmentation: Segmentation,
  segment: string,
  show: (name: string) => Expr = constant,
): Expr {
  const elsewhere = mergedInto(segmentation, segment, null);
  const regionsBy = new Map<string, Set<string>>();
  for (const region of segmentation.merges.flatMap((merge) => merge.regions)) {
    const into = mergedInto(segmentation, segment, region);
    if (into !== elsewhere) regionsBy.set(into, (regionsBy.get(into) ?? new Set()).add(region));
  }
  if (regionsBy.size === 0) return show(elsewhere);
  const branches = [...regionsBy].map(([into, regions]) => ({
    when: oneOf(field('region'), [...regions]),
    then: show(into),
  }));
  return caseOf(branches, show(elsewhere));
}
