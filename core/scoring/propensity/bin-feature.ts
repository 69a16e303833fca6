import { fold } from '../../expr/fold';
import { chiSquareTail } from '../../stats/chi-square-tail';
import { weightOfEvidence } from '../../stats/weight-of-evidence';
import type { Bin } from '../scorecard';
import type { Feature } from './features';
import { join, mergeNeighbours, monotoneWhereCheap, type Group } from './merge-bins';
import { roundCut } from './round-cut';

/** Positives and negatives by level among the rows that are learned from. */
export interface LevelCounts {
  readonly won: ArrayLike<number>;
  readonly lost: ArrayLike<number>;
}

/** Bins of a feature, found with a look at who won. */
export interface Binning {
  readonly feature: Feature;
  /** The bins as they stand on the card, without their points. */
  readonly bins: readonly Omit<Bin, 'points'>[];
  /** Weight of evidence of each bin. */
  readonly weights: Float64Array;
  readonly won: readonly number[];
  readonly lost: readonly number[];
  readonly informationValue: number;
  /** The weight of each level: 0 where no bin holds it. */
  readonly weightOfLevel: Float64Array;
}

const MOST_BINS = 6;
const MOST_NUMBER_BINS = 5;
const FINE_BINS = 20;
const MOST_NAMED = 40;
/** Rows that a bin holds at least, and the share of all rows: of numbers, and of texts and blanks. */
const LEAST_ROWS = 10;
const NUMBER_SHARE = 0.05;
const TEXT_SHARE = 0.01;
/** How likely chance may do as well: of fixed groups, and of groups that were cut to look their best. */
const BY_CHANCE = 0.05;
const BY_CHANCE_CUT = 0.005;

type Named = readonly (Pick<Bin, 'test' | 'value'> & { readonly group: Group })[];

const sizeOf = ({ won, lost }: Group): number => won + lost;
const leastRows = (all: number, share: number): number => Math.max(LEAST_ROWS, Math.ceil(all * share));

function groupOf({ won, lost }: LevelCounts, level: number): Group {
  return { levels: [level], won: won[level]!, lost: lost[level]! };
}

/** Whether win rates differ between groups more than chance makes them (Pearson's chi-square). */
function differ(groups: readonly Group[], chance: number): boolean {
  const won = groups.reduce((sum, group) => sum + group.won, 0);
  const all = groups.reduce((sum, group) => sum + sizeOf(group), 0);
  const rate = won / all;
  const statistic = groups.reduce((sum, group) => {
    const miss = group.won - rate * sizeOf(group);
    return sum + (miss * miss) / (sizeOf(group) * rate * (1 - rate));
  }, 0);
  return groups.length > 1 && chiSquareTail(statistic, groups.length - 1) < chance;
}

/** Levels in equal counts, as a first cut. */
function fineGroups(counts: LevelCounts, size: number): readonly Group[] {
  const levels = Array.from({ length: size - 1 }, (_, at) => groupOf(counts, at + 1));
  const target = levels.reduce((sum, group) => sum + sizeOf(group), 0) / FINE_BINS;
  const groups: Group[] = [];
  let open: Group | null = null;
  for (const level of levels) {
    open = open ? join(open, level) : level;
    if (sizeOf(open) < target) continue;
    groups.push(open);
    open = null;
  }
  const last = groups.pop();
  if (open) groups.push(...(last ? [join(last, open)] : [open]));
  else if (last) groups.push(last);
  return groups;
}

function numberBins(feature: Feature & { readonly kind: 'number' }, counts: LevelCounts, all: number): Named {
  const least = leastRows(all, NUMBER_SHARE);
  const merged = mergeNeighbours(fineGroups(counts, feature.size), { most: MOST_NUMBER_BINS, least });
  const groups = monotoneWhereCheap(merged);
  if (!differ(groups, BY_CHANCE_CUT)) return [];
  return groups.map((group, at) => {
    if (at === 0) return { test: 'otherwise', value: null, group };
    const first = group.levels[0]! - 1;
    return { test: 'from', value: roundCut(feature.most[first - 1]!, feature.least[first]!), group };
  });
}

function byWinRate(one: Group, other: Group): number {
  return one.won * sizeOf(other) - other.won * sizeOf(one);
}

function textBins(feature: Feature & { readonly kind: 'text' }, counts: LevelCounts, all: number): Named {
  const least = leastRows(all, TEXT_SHARE);
  const levels = feature.texts.flatMap((_, level) => (level === 0 ? [] : [groupOf(counts, level)]));
  const word = ({ levels: [level] }: Group): string => fold(feature.texts[level!] ?? '');
  const named = levels
    .filter((group) => sizeOf(group) >= least && word(group) !== '')
    .sort((one, other) => sizeOf(other) - sizeOf(one) || (word(one) < word(other) ? -1 : 1))
    .slice(0, MOST_NAMED);
  const kept = new Set(named);
  const rare = levels.filter((group) => !kept.has(group)).reduce(join, { levels: [], won: 0, lost: 0 });
  const pooled = sizeOf(rare) >= least ? rare : null;
  const groups = pooled ? [...named, pooled] : named;
  if (!differ(groups, BY_CHANCE)) return [];
  // Of equal win rates the texts decide, so that the order in which they were met does not.
  const sorted = [...groups].sort(
    (one, other) => byWinRate(one, other) || (word(one) < word(other) ? -1 : 1),
  );
  return mergeNeighbours(sorted, { most: MOST_BINS, least }).map((group) => {
    if (pooled?.levels.some((level) => group.levels.includes(level))) {
      return { test: 'otherwise', value: null, group };
    }
    const texts = [...group.levels]
      .sort((one, other) => (fold(feature.texts[one]!) < fold(feature.texts[other]!) ? -1 : 1))
      .map((level) => feature.texts[level]!);
    return { test: 'in', value: texts, group };
  });
}

function pairBins(feature: Feature, counts: LevelCounts, all: number): Named {
  const groups = [groupOf(counts, 1), groupOf(counts, 2)] as const;
  const least = leastRows(all, TEXT_SHARE);
  if (groups.some((group) => sizeOf(group) < least) || !differ(groups, BY_CHANCE)) return [];
  const [first, second] = groups;
  switch (feature.kind) {
    case 'item':
      return [
        { test: 'contains any', value: [feature.item], group: second },
        { test: 'otherwise', value: null, group: first },
      ];
    case 'known':
      return [
        { test: 'is blank', value: null, group: first },
        { test: 'otherwise', value: null, group: second },
      ];
    default:
      return [
        { test: 'is yes', value: null, group: second },
        { test: 'is no', value: null, group: first },
      ];
  }
}

function valueBins(feature: Feature, counts: LevelCounts, all: number): Named {
  if (feature.kind === 'number') return numberBins(feature, counts, all);
  return feature.kind === 'text' ? textBins(feature, counts, all) : pairBins(feature, counts, all);
}

/** A blank is a bin of its own where enough rows are blank; else it adds nothing. Of lists another feature asks it. */
function blankBin(feature: Feature, counts: LevelCounts, all: number): Named {
  const group = groupOf(counts, 0);
  if (feature.kind === 'item' || feature.kind === 'known') return [];
  return sizeOf(group) >= leastRows(all, TEXT_SHARE) ? [{ test: 'is blank', value: null, group }] : [];
}

/** Blank against known alone, where the values themselves tell nothing. */
function knownBins(blank: Named, counts: LevelCounts, size: number, all: number): Named {
  const known = Array.from({ length: size - 1 }, (_, at) => groupOf(counts, at + 1)).reduce(join);
  const [own] = blank;
  if (!own || sizeOf(known) < leastRows(all, TEXT_SHARE) || !differ([own.group, known], BY_CHANCE)) return [];
  return [{ test: 'otherwise', value: null, group: known }];
}

/**
 * Bins a feature by what became of its rows: numbers in at most five bins (equal counts, merged by chi-square, monotone
 * where that costs at most 5 % of the information value), texts in at most six (rare ones pooled, win rates that do
 * not differ merged), flags and items of lists as they are; blank on its own where enough rows are.
 *
 * @param feature its levels
 * @param counts who won and who lost, by level
 * @returns null where the win rates of its bins do not differ more than chance makes them (chi-square; 5 %, and 0.5 %
 *   where cuts were chosen)
 */
export function binFeature(feature: Feature, counts: LevelCounts): Binning | null {
  let all = 0;
  for (let level = 0; level < feature.size; level++) all += counts.won[level]! + counts.lost[level]!;
  if (feature.size < 2) return null;
  const blank = blankBin(feature, counts, all);
  const values = valueBins(feature, counts, all);
  const told = values.length > 0 ? values : knownBins(blank, counts, feature.size, all);
  if (told.length === 0) return null;
  const named = [...told, ...blank];
  const won = named.map(({ group }) => group.won);
  const lost = named.map(({ group }) => group.lost);
  const { weights, value } = weightOfEvidence(won, lost);
  const weightOfLevel = new Float64Array(feature.size);
  named.forEach(({ group }, bin) => group.levels.forEach((level) => (weightOfLevel[level] = weights[bin]!)));
  const bins = named.map(({ test, value: asked }) => ({ test, value: asked }));
  return { feature, bins, weights, won, lost, informationValue: value, weightOfLevel };
}
