import { bandKey } from './band-tree';
import {
  bandCells,
  cellOf,
  countAt,
  leastOf,
  sum,
  type CountedPlace,
  type Counting,
  type FirmCell,
} from './count-cells';
import type { Industry } from './industry-tree';
import { liesIn, sectors } from './naics';
import { codesOf } from './tell-firms';

/** Sectors of NAICS that no row of the table is of: nobody knows how many firms they have. */
function absentSectors(counting: Counting, place: CountedPlace, cells: readonly FirmCell[]): FirmCell[] {
  const { scheme } = counting.table;
  const there = cells.flatMap(({ industry, title }) => codesOf(industry, title, scheme));
  return sectors
    .filter(({ code }) => !there.some((each) => liesIn(each, code) || liesIn(code, each)))
    .map(({ code, name }) =>
      cellOf(counting, place, {
        ...{ kind: 'absent' as const, industry: code, title: name, band: null },
        ...{ least: 0, most: null, employment: null },
      }),
    );
}

/** What all industries together have in each band beyond those that the table names. */
function unnamedCells(
  counting: Counting,
  place: CountedPlace,
  whole: Industry,
  roots: readonly Industry[],
): FirmCell[] {
  const named = roots.map((root) => bandCells(counting, place, root));
  return bandCells(counting, place, whole).flatMap((cell) => {
    const same = named.map((cells) => cells.filter(({ band }) => bandKey(band) === bandKey(cell.band)));
    const rest = cell.least - sum(same.map(leastOf));
    return rest > 0 ? [{ ...cell, kind: 'absent' as const, least: rest, most: rest, employment: null }] : [];
  });
}

/**
 * What the table lacks at one place: firms that all industries together count and none of them has; where the table has no
 * such sum the sectors that it does not name, with unknown firms.
 */
export function absentCells(
  counting: Counting,
  place: CountedPlace,
  roots: readonly Industry[],
  cells: readonly FirmCell[],
): FirmCell[] {
  const { table, leaves } = counting;
  const whole = { code: '', title: 'Industries not in the table', parts: [] };
  const isSummed = [null, ...leaves.map(({ band }) => band)].some(
    (band) => countAt(place, '', band) !== null,
  );
  if (isSummed && roots.length === 0)
    return bandCells(counting, place, { ...whole, title: 'All industries' });
  if (isSummed) return unnamedCells(counting, place, whole, roots);
  return table.scheme === 'names' ? [] : absentSectors(counting, place, cells);
}
