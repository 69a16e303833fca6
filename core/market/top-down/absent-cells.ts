import { FALSE, UNKNOWN } from '../../expr/columns';
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

/** A table of fewer sectors than these was never meant to have them all. */
const mostSectors = sectors.length / 2;

/** Sectors of NAICS that no row of the table is of: nobody knows how many firms they have. Of many that may be TAM one cell stands for all. */
function absentSectors(counting: Counting, place: CountedPlace, cells: readonly FirmCell[]): FirmCell[] {
  const { scheme } = counting.table;
  const there = cells.flatMap(({ industry, title }) => codesOf(industry, title, scheme));
  const nobodyKnows = { band: null, least: 0, most: null, employment: null };
  const missing = sectors
    .filter(({ code }) => !there.some((each) => liesIn(each, code) || liesIn(code, each)))
    .map(({ code, name }) =>
      cellOf(counting, place, { ...nobodyKnows, kind: 'absent', industry: code, title: name }),
    );
  const inside = missing.filter(({ inMarket }) => inMarket !== FALSE);
  if (missing.length <= mostSectors || inside.length <= mostSectors) return missing;
  const title = `${inside.length} sectors that the table does not name`;
  const together: FirmCell = { ...inside[0]!, industry: '', title, inMarket: UNKNOWN };
  return [...missing.filter(({ inMarket }) => inMarket === FALSE), together];
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
