import { UNKNOWN } from '../../expr/columns';
import { defineNotice, type Problem } from '../../values/problem';
import { numberText } from '../../values/number-text';
import type { FirmTable } from '../../values/firms';
import { sizeBandText } from '../../values/size-band';
import { absentCells } from './absent-cells';
import type { LayerQuestion } from './ask-layers';
import { bandKey, bandTree, leavesOf } from './band-tree';
import {
  bandCells,
  countAt,
  keyOf,
  leafCell,
  leastOf,
  sum,
  type CountedPlace,
  type Counting,
  type FirmCell,
} from './count-cells';
import { industryTree, type Industry } from './industry-tree';

/** The firms of a table, each counted once. */
export interface FirmCells {
  readonly cells: readonly FirmCell[];
  readonly notices: readonly Problem[];
}

const bandsCross = defineNotice(
  'firms/bands-cross',
  'the size band {band} lies across others of the table and is not counted',
);
const placesAdded = defineNotice(
  'firms/states-added',
  'the states are added up: a firm that is in several is counted in each; they sum to {states}, and the nation is {nation}',
);
const industriesOver = defineNotice(
  'firms/industries-over',
  'the parts of {industry} sum to {parts}, more than its {whole}: a firm of several industries is counted in each',
);
const levelTaken = defineNotice(
  'firms/places-left-out',
  '{kept} is counted; {left} rows of places within it, which it holds already, are left out',
);

/** The places that are counted: a nation where the market asks for nothing within it, else its states, else what there is. */
function placesOf(table: FirmTable, asksPlaces: boolean, notices: Problem[]): readonly CountedPlace[] {
  const levels = asksPlaces ? ['state', 'county', 'nation'] : ['nation', 'state', 'county'];
  const has = (level: string): boolean => table.places.some((place) => place.level === level);
  const level = levels.find(has);
  const counted = table.places.map((place) => place.level === level || place.level === 'other');
  const left = table.rows.filter(({ place }) => !counted[place]).length;
  if (left > 0 && level === 'nation')
    notices.push(
      levelTaken({ kept: table.places.find((place) => place.level === level)!.name, left: numberText(left) }),
    );
  return table.places.flatMap((place, at) => {
    if (!counted[at]) return [];
    const rows = table.rows.filter((row) => row.place === at);
    return [{ place, rows: new Map(rows.map((row) => [keyOf(row.industry, row.band), row])) }];
  });
}

/** Whether the parts of an industry answer what the industry itself cannot. */
function isSplit(counting: Counting, place: CountedPlace, industry: Industry): boolean {
  const truths = (each: Industry) =>
    counting.leaves.map(({ band }) => leafCell(counting, place, each, band).inMarket);
  const own = truths(industry);
  if (industry.parts.length === 0 || !own.includes(UNKNOWN)) return false;
  return industry.parts.some(
    (part) =>
      isSplit(counting, place, part) ||
      truths(part).some((truth, at) => own[at] === UNKNOWN && truth !== UNKNOWN),
  );
}

/**
 * The cells of an industry that is told by its parts: theirs, and of each band what the industry has beyond them. Bands that the
 * industry shows are not guessed for its parts.
 */
function partCells(counting: Counting, place: CountedPlace, industry: Industry): FirmCell[] {
  const shown = new Set(
    counting.leaves
      .filter(({ band }) => countAt(place, industry.code, band) !== null)
      .map(({ band }) => bandKey(band)),
  );
  const parts = industry.parts
    .flatMap((part) => industryCells(counting, place, part))
    .filter(({ kind, band }) => kind === 'shown' || !shown.has(bandKey(band)));
  const inLeaves = parts.filter(
    ({ kind, band }) => kind === 'shown' || shown.size === 0 || (band !== null && !shown.has(bandKey(band))),
  );
  const own = bandCells(counting, place, industry);
  const rests = own.flatMap((cell) => {
    const covered = inLeaves.filter(({ band }) => bandKey(band) === bandKey(cell.band));
    const rest = cell.least - leastOf(covered);
    if (rest < 0)
      counting.notices.push(
        industriesOver({
          industry: `${industry.title || industry.code} (${sizeBandText(cell.band)})`,
          parts: numberText(leastOf(covered)),
          whole: numberText(cell.least),
        }),
      );
    return rest > 0
      ? [{ ...cell, kind: 'withheld' as const, least: rest, most: rest, employment: null }]
      : [];
  });
  return [...inLeaves, ...rests];
}

const industryCells = (counting: Counting, place: CountedPlace, industry: Industry): FirmCell[] =>
  isSplit(counting, place, industry)
    ? partCells(counting, place, industry)
    : bandCells(counting, place, industry);

/** Says how much more the states sum to than the nation. */
function stateNotices({ table }: Counting, places: readonly CountedPlace[]): Problem[] {
  const nation = table.places.findIndex(({ level }) => level === 'nation');
  if (table.counts !== 'firms' || nation < 0 || !places.some(({ place }) => place.level === 'state'))
    return [];
  const of = (which: (place: number) => boolean) =>
    numberText(
      sum(
        table.rows.filter(({ place, band }) => which(place) && band !== null).map(({ firms }) => firms ?? 0),
      ),
    );
  return [
    placesAdded({
      states: of((at) => table.places[at]!.level === 'state'),
      nation: of((at) => at === nation),
    }),
  ];
}

/**
 * The firms of a table, each counted once: at one level of places, in the narrowest size bands, by the broadest industries
 * that can say whether they are TAM (a sector is parted into what stands below it only where that answers more). What a sum
 * has beyond its parts is withheld and counted; a cell that is left out holds from none to what its publisher withholds; sectors
 * that the table lacks stand with unknown firms.
 */
export function firmCells(table: FirmTable, question: LayerQuestion): FirmCells {
  const notices: Problem[] = [];
  const { root: tree, crossing } = bandTree(table.rows.map(({ band }) => band));
  notices.push(...crossing.map((band) => bandsCross({ band: sizeBandText(band) })));
  const counting: Counting = { table, question, tree, leaves: leavesOf(tree), notices };
  const places = placesOf(table, question.asksPlaces, notices);
  const roots = industryTree(table);
  const cells = places.flatMap((place) => {
    const here = roots.flatMap((industry) => industryCells(counting, place, industry));
    return [...here, ...absentCells(counting, place, roots, here)];
  });
  return { cells, notices: [...notices, ...stateNotices(counting, places)] };
}
