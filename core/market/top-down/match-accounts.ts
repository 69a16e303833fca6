import type { TextColumn } from '../../expr/columns';
import { fold } from '../../expr/fold';
import type { IndustryScheme } from '../../values/firms';
import { bandKey } from './band-tree';
import { sectorsOfIsic, sectorsOfSic } from './crosswalks';
import type { FirmCell } from './count-cells';
import { namedIndustry } from './industry-names';
import { liesIn } from './naics';
import { codesOf } from './tell-firms';

/** Why an account stands in no cell of a table of firms. */
export const unmatchedReasons = [
  'industry unknown',
  'industry too broad',
  'employees unknown',
  'place unknown',
  'another place',
  'no such cell',
] as const;
export type UnmatchedReason = (typeof unmatchedReasons)[number];

/** What accounts say of where they are counted; a column that they lack is null. */
export interface AccountPlaces {
  readonly industry: TextColumn | null;
  readonly naics: TextColumn | null;
  readonly sic: TextColumn | null;
  /** Whether the column sic holds codes of ISIC, NACE or what follows them. */
  readonly sicIsIsic: boolean;
  readonly employees: Float64Array | null;
  readonly country: TextColumn | null;
  readonly state: TextColumn | null;
}

/** An industry of the cells, `unknown`, or `broad` where several of them may be meant. */
type Industry = { readonly key: string } | 'unknown' | 'broad';

const industryKey = ({ industry, title }: Pick<FirmCell, 'industry' | 'title'>): string => industry || title;

interface CellIndustry {
  readonly key: string;
  readonly titles: readonly string[];
  readonly codes: readonly string[];
}

const one = (found: readonly CellIndustry[]): Industry =>
  found.length === 0 ? 'unknown' : found.length === 1 ? { key: found[0]!.key } : 'broad';

const liesInAny = (code: string, codes: readonly string[]): boolean =>
  codes.some((each) => liesIn(code, each));

/**
 * The industry that a code of NAICS, or the sectors that another code stands for, lie in: the narrowest. A code that holds
 * industries of the cells beside its own is too broad.
 */
function byCodes(industries: readonly CellIndustry[], codes: readonly string[]): Industry {
  if (codes.length === 0) return 'unknown';
  const within = industries.filter((each) => codes.every((code) => liesInAny(code, each.codes)));
  const inside = industries.filter(
    (each) => each.codes.length > 0 && each.codes.every((own) => liesInAny(own, codes)),
  );
  const narrowest = within.filter(
    (each) =>
      !within.some((other) => other !== each && other.codes.every((own) => liesInAny(own, each.codes))),
  );
  if (inside.some((each) => !narrowest.includes(each))) return 'broad';
  if (narrowest.length > 0) return one(narrowest);
  return industries.some((each) => codes.some((code) => liesInAny(code, each.codes))) ? 'broad' : 'unknown';
}

/** Of codes in the table's own system the longest beginning counts: 6201 lies in 62. */
function byBeginning(industries: readonly CellIndustry[], text: string): Industry {
  const code = text.replace(/[^\dA-Z]/gi, '').toUpperCase();
  const digits = code.replace(/^[A-Z]/, '');
  const found = industries.filter(
    ({ key }) => key !== '' && (digits.startsWith(key) || code.startsWith(key)),
  );
  const longest = Math.max(0, ...found.map(({ key }) => key.length));
  return one(found.filter(({ key }) => key.length === longest));
}

/** How an account's texts lead to an industry of the cells. */
interface Roads {
  readonly naics: (text: string) => Industry;
  readonly sic: (text: string) => Industry;
  readonly industry: (text: string) => Industry;
}

function roadsOf(cells: readonly FirmCell[], scheme: IndustryScheme, sicIsIsic: boolean): Roads {
  const found = new Map<string, CellIndustry>();
  for (const cell of cells) {
    const key = industryKey(cell);
    if (found.has(key)) continue;
    const codes = codesOf(cell.industry, cell.title, scheme);
    found.set(key, { key, titles: [fold(cell.title), fold(cell.industry)], codes });
  }
  const industries = [...found.values()];
  const own = (scheme === 'ISIC' && sicIsIsic) || (scheme === 'SIC' && !sicIsIsic);
  return {
    naics: (text) => byCodes(industries, /^\d{2,6}(?:-\d\d)?$/.test(text.trim()) ? [text.trim()] : []),
    sic: (text) =>
      own
        ? byBeginning(industries, text)
        : byCodes(industries, (sicIsIsic ? sectorsOfIsic : sectorsOfSic)(text)),
    industry: (text) => {
      const named = industries.filter(({ titles }) => titles.includes(fold(text)));
      if (named.length > 0) return one(named);
      const sector = namedIndustry(text)?.sector;
      return sector === undefined ? 'unknown' : byCodes(industries, [sector]);
    },
  };
}

/** What each text of a column leads to; a column that is not there leads nowhere. */
function tabulated<Value>(
  column: TextColumn | null,
  of: (text: string) => Value,
): (row: number) => Value | undefined {
  if (!column) return () => undefined;
  const found = column.values.map((text) => (text === null || text === '' ? undefined : of(text)));
  return (row) => found[column.codes[row]!];
}

type Place = { readonly key: string } | 'place unknown' | 'another place';

const placeKey = ({ place }: FirmCell): string => `${place.level} ${place.name}`;

/** The place of an account: a state where states are counted, else a country. Accounts that say no country at all lie in the only place. */
function placeFinder(cells: readonly FirmCell[], { country, state }: AccountPlaces): (row: number) => Place {
  const places = [...new Map(cells.map((cell) => [placeKey(cell), cell.place])).entries()];
  const spelt = (by: 'country' | 'state') => (text: string) =>
    places.filter(([, place]) => place[by].some((each) => fold(each) === fold(text))).map(([key]) => key);
  const inState = tabulated(state, spelt('state'));
  const inCountry = tabulated(country, spelt('country'));
  const only = places.length === 1 ? places[0]! : null;
  const byState = places.some(([, place]) => place.state.length > 0);
  return (row) => {
    const there = inCountry(row);
    if (there && there.length === 0 && places.every(([, place]) => place.country.length > 0))
      return 'another place';
    if (byState) {
      const [key] = inState(row) ?? [];
      return key === undefined ? (inState(row) ? 'another place' : 'place unknown') : { key };
    }
    if (only && (only[1].country.length === 0 || country === null)) return { key: only[0] };
    const [key] = there ?? [];
    return key === undefined ? 'place unknown' : { key };
  };
}

const width = ({ band }: FirmCell): number => (band ? band.high - band.low : Infinity);

/** The narrowest cell of an industry and place that holds so many employees. */
function cellFor(cells: readonly FirmCell[], employees: number): FirmCell | UnmatchedReason {
  const holding = cells.filter(({ band }) => {
    const { low, high } = band ?? { low: 0, high: Infinity };
    return Number.isNaN(employees)
      ? low === 0 && high === Infinity
      : low <= employees && employees < high + 1;
  });
  const all = Number.isNaN(employees) && cells.some(({ band }) => bandKey(band) !== bandKey(null));
  if (all) return 'employees unknown';
  return holding.sort((one, other) => width(one) - width(other))[0] ?? 'no such cell';
}

/**
 * The cell of a table of firms that each account is counted in: by its NAICS code, else by its SIC or ISIC code, else by the name
 * of its industry; by its employees; by its state or country.
 * @returns by row the place of the cell, or why there is none
 */
export function matchAccounts(
  cells: readonly FirmCell[],
  scheme: IndustryScheme,
  accounts: AccountPlaces,
): (row: number) => number | UnmatchedReason {
  const roads = roadsOf(cells, scheme, accounts.sicIsIsic);
  const byNaics = tabulated(accounts.naics, roads.naics);
  const bySic = tabulated(accounts.sic, roads.sic);
  const byName = tabulated(accounts.industry, roads.industry);
  const placeOf = placeFinder(cells, accounts);
  const groups = new Map<string, FirmCell[]>();
  const placeOfCell = new Map(cells.map((cell, at) => [cell, at]));
  for (const cell of cells) {
    const key = `${placeKey(cell)}\u0000${industryKey(cell)}`;
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  const lone =
    new Set(cells.map(industryKey)).size === 1 && cells[0]?.industry === '' ? industryKey(cells[0]) : null;
  return (row) => {
    const place = placeOf(row);
    if (typeof place === 'string') return place;
    const roadsTaken = [byNaics(row), bySic(row), byName(row)].filter((each) => each !== undefined);
    const sure = roadsTaken.find((each) => typeof each === 'object');
    const key = lone ?? sure?.key;
    if (key === undefined) return roadsTaken.includes('broad') ? 'industry too broad' : 'industry unknown';
    const found = cellFor(groups.get(`${place.key}\u0000${key}`) ?? [], accounts.employees?.[row] ?? NaN);
    return typeof found === 'string' ? found : placeOfCell.get(found)!;
  };
}
