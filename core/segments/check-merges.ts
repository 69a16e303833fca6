import { fold, sameText } from '../expr/fold';
import { defineProblem, type Problem } from '../values/problem';
import { segmentNames } from './merged-name';
import type { Merge, Segmentation } from './segmentation';

const unknownSegment = defineProblem(
  'unknown-segment',
  '"{value}" is not a segment of this model; they are {known}',
);
const mergeSelf = defineProblem('merge-self', '"{value}" is merged into itself; name another segment');
const mergeTwice = defineProblem(
  'merge-twice',
  '"{segment}" is merged into both "{first}" and "{second}"{where}; keep one of them',
);
const mergeCircle = defineProblem(
  'merge-circle',
  'merges go in a circle{where}: {names}; take one of them out',
);

const place = (region: string | null): string => (region === null ? '' : ` in ${region}`);
const appliesTo = ({ regions }: Merge, region: string | null): boolean =>
  region === null ? regions.length === 0 : regions.some((name) => sameText(name, region));

/** The merges that count in a region: its own, and those made for everywhere that no own one replaces. */
function mergesIn(merges: readonly Merge[], region: string | null): readonly Merge[] {
  const own = merges.filter((merge) => appliesTo(merge, region));
  const general = merges.filter(
    (merge) => merge.regions.length === 0 && !own.some((other) => sameText(other.segment, merge.segment)),
  );
  return region === null ? own : [...own, ...general];
}

/** The names on a circle that starts at a segment; empty where its merges end. */
function circleFrom(merges: readonly Merge[], start: string): readonly string[] {
  const names = [start];
  for (;;) {
    const next = merges.find((merge) => sameText(merge.segment, names.at(-1) ?? ''))?.into;
    if (next === undefined) return [];
    if (sameText(next, start)) return [...names, next];
    if (names.some((name) => sameText(name, next))) return [];
    names.push(next);
  }
}

function checkTwice(merges: readonly Merge[], regions: readonly (string | null)[]): readonly Problem[] {
  return merges.flatMap((merge, index) => {
    for (const region of regions) {
      const first = merges
        .slice(0, index)
        .find(
          (other) =>
            appliesTo(other, region) && appliesTo(merge, region) && sameText(other.segment, merge.segment),
        );
      if (first && !sameText(first.into, merge.into)) {
        const parameters = { segment: merge.segment, first: first.into, second: merge.into };
        return [mergeTwice({ ...parameters, where: place(region) }, { path: `merges[${index}].into` })];
      }
    }
    return [];
  });
}

function checkCircles(merges: readonly Merge[], regions: readonly (string | null)[]): readonly Problem[] {
  const told = new Set<string>();
  return regions.flatMap((region) =>
    mergesIn(merges, region).flatMap((merge) => {
      const names = circleFrom(mergesIn(merges, region), merge.segment);
      const key = [...new Set(names.map(fold))].sort().join('\n');
      if (names.length < 3 || told.has(key)) return [];
      told.add(key);
      const path = `merges[${merges.indexOf(merge)}].into`;
      return [mergeCircle({ where: place(region), names: names.join(' into ') }, { path })];
    }),
  );
}

/**
 * Merges name segments that exist, do not merge a segment into itself, give it one place in each region, and end.
 * @returns every problem, at the merge's path
 */
export function checkMerges(segmentation: Segmentation): readonly Problem[] {
  const { merges } = segmentation;
  const names = segmentNames(segmentation);
  const known = names.join(', ');
  const named = merges.flatMap((merge, index) => [
    ...(['segment', 'into'] as const)
      .filter((key) => !names.some((name) => sameText(name, merge[key])))
      .map((key) => unknownSegment({ value: merge[key], known }, { path: `merges[${index}].${key}` })),
    ...(sameText(merge.segment, merge.into)
      ? [mergeSelf({ value: merge.segment }, { path: `merges[${index}].into` })]
      : []),
  ]);
  const spelt = new Map(merges.flatMap((merge) => merge.regions).map((region) => [fold(region), region]));
  const regions = [null, ...spelt.values()];
  return [...named, ...checkTwice(merges, regions), ...checkCircles(merges, regions)];
}
