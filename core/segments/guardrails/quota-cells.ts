import { fold } from '../../expr/fold';
import { amountText, findingOf, listText } from '../finding';
import type { Detail, Guardrail, GuardrailInput } from '../guardrail';
import { placesAmong } from '../places-of';
import { unknownName } from '../reserved-names';
import { tallyMarket } from '../standing';

const fed = {
  code: 'cells-fed',
  says: '{cells} cells of segment and region, the smallest with {smallest} accounts',
  advice: '',
};
const starving = {
  code: 'cells-starving',
  says: '{small} of {cells} cells of segment and region hold fewer than {threshold} accounts: {names}',
  advice:
    'merge the small cells into a neighbouring segment of their region (a row merge), or draw fewer regions',
};
const notKnown = {
  code: 'cells-not-known',
  says: 'no account in the market has both a segment and a region',
  advice: 'fill the fields that segments and regions ask for',
};

const mostShown = 20;

/** Accounts in the market by cell, for cells that hold any; what is Unknown is no cell. Smallest first. */
function cellCounts({ tallies, segments, regions }: GuardrailInput): readonly Detail[] {
  const by = ['segment', 'region'].filter(tallies.has);
  if (by.length < 2) return [];
  const rows = tallyMarket(tallies, { by });
  const segment = placesAmong(
    rows.map(({ keys }) => keys[0] ?? null),
    segments,
  );
  const region = placesAmong(
    rows.map(({ keys }) => keys[1] ?? null),
    regions,
  );
  const wide = region.names.length;
  const counts = new Float64Array(segment.names.length * wide);
  for (const { keys, accounts } of rows)
    counts[segment.placeOf(keys[0] ?? null) * wide + region.placeOf(keys[1] ?? null)]! += accounts;
  const isNamed = (name: string): boolean => fold(name) !== fold(unknownName);
  const cells = segment.names.flatMap((name, at) =>
    region.names
      .map((place, index) => ({ name, place, figure: counts[at * wide + index]! }))
      .filter((cell) => cell.figure > 0 && isNamed(cell.name) && isNamed(cell.place)),
  );
  return cells
    .map(({ name, place, figure }) => ({ label: `${name} × ${place}`, figure }))
    .sort((one, other) => one.figure - other.figure);
}

/**
 * A cell is a quota to carry: a handful of reps, at least three, each with at least 20 accounts, the fewest that a
 * field rep holds. Watch while a quarter of the cells or fewer starve.
 */
export const quotaCells: Guardrail = {
  name: 'quota cells',
  question: 'Does each cell of segment and region hold accounts enough for a handful of reps?',
  threshold: 60,
  unit: 'accounts',
  good: 'at least',
  check(input, threshold) {
    const cells = cellCounts(input);
    const figure = cells[0]?.figure ?? null;
    if (figure === null) {
      return findingOf(quotaCells, { verdict: 'not known', figure, threshold, words: notKnown });
    }
    const small = cells.filter((cell) => cell.figure < threshold);
    const verdict = small.length === 0 ? 'good' : small.length * 4 <= cells.length ? 'watch' : 'act';
    const parameters = {
      cells: cells.length,
      small: small.length,
      smallest: amountText(figure),
      threshold: amountText(threshold),
      names: listText(small.map((cell) => `${cell.label} (${cell.figure})`)),
    };
    const words = small.length === 0 ? fed : starving;
    const detail = small.slice(0, mostShown);
    return findingOf(quotaCells, { verdict, figure, threshold, words, parameters, detail });
  },
};
