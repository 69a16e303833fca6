import { naturalLogarithm } from '../../stats/exponential';
import type { SizeBand } from '../../values/firms';

/** A size band of a table with the narrower bands that it holds; a leaf has none. */
export interface BandNode {
  /** Null for firms of all sizes. */
  readonly band: SizeBand | null;
  readonly parts: readonly BandNode[];
}

/** A key for a band: `0-4`, `500-Infinity`; all sizes are one however they are told. */
export const bandKey = (band: SizeBand | null): string => `${band?.low ?? 0}-${band?.high ?? Infinity}`;

/** The middle of a band on the log of employees, an open one ending at four times its beginning; `NaN` for all sizes. */
export function bandSize(band: SizeBand | null): number {
  if (!band || bandKey(band) === bandKey(null)) return NaN;
  const low = Math.max(1, band.low);
  const high = band.high === Infinity ? 4 * low : Math.max(low, band.high);
  return (naturalLogarithm(low) + naturalLogarithm(high)) / 2;
}

const widthOf = (band: SizeBand): number => band.high - band.low;
const holds = (outer: SizeBand, inner: SizeBand): boolean =>
  outer.low <= inner.low && inner.high <= outer.high;
const meets = (one: SizeBand, other: SizeBand): boolean => one.low <= other.high && other.low <= one.high;

/** Bands none of which lies partly in another: of two that cross, the narrower stays. */
function uncrossed(bands: readonly SizeBand[]): { kept: SizeBand[]; crossing: SizeBand[] } {
  const kept: SizeBand[] = [];
  const crossing: SizeBand[] = [];
  const narrowFirst = [...bands].sort((one, other) => widthOf(one) - widthOf(other) || other.low - one.low);
  for (const band of narrowFirst) {
    const crosses = kept.some((each) => meets(each, band) && !holds(band, each) && !holds(each, band));
    (crosses ? crossing : kept).push(band);
  }
  return { kept, crossing };
}

function nodeOf(band: SizeBand | null, inside: readonly SizeBand[]): BandNode {
  const outermost = inside.filter((each) => !inside.some((other) => other !== each && holds(other, each)));
  const parts = outermost
    .sort((one, other) => one.low - other.low)
    .map((each) =>
      nodeOf(
        each,
        inside.filter((other) => other !== each && holds(each, other)),
      ),
    );
  return { band, parts };
}

/**
 * The size bands of a table as they lie in each other, from all sizes down to the narrowest, so that sums of bands (`<20`, `Total`)
 * are never counted beside their parts.
 * @returns the tree, and bands that lie across narrower ones and cannot be counted
 */
export function bandTree(bands: readonly (SizeBand | null)[]): {
  readonly root: BandNode;
  readonly crossing: readonly SizeBand[];
} {
  const distinct = new Map(bands.flatMap((band) => (band ? [[bandKey(band), band] as const] : [])));
  distinct.delete(bandKey(null));
  const { kept, crossing } = uncrossed([...distinct.values()]);
  return { root: nodeOf(null, kept), crossing };
}

/** The narrowest bands of a tree, from small to large. */
export const leavesOf = (node: BandNode): readonly BandNode[] =>
  node.parts.length === 0 ? [node] : node.parts.flatMap(leavesOf);
