import { FALSE, TRUE, UNKNOWN } from '../../expr/columns';
import { fold, sameText } from '../../expr/fold';
import type { FirmPlace, IndustryScheme, SizeBand } from '../../values/firms';
import { sectorsOfIsic, sectorsOfSic } from './crosswalks';
import { namedIndustry } from './industry-names';
import type { Told, Telling, Truth } from './judge';
import { beginningsOf, liesIn, sectorOf } from './naics';

/** Firms that are counted together. */
export interface FirmGroup {
  /** The code or name of their industry; empty for all. */
  readonly industry: string;
  readonly title: string;
  readonly band: SizeBand | null;
  readonly place: FirmPlace;
}

/** The NAICS codes that hold the firms of an industry of a table; none where it is not known. */
export function codesOf(industry: string, title: string, scheme: IndustryScheme): readonly string[] {
  if (industry === '') return [];
  if (scheme === 'NAICS') return [industry];
  if (scheme === 'ISIC') return sectorsOfIsic(industry);
  if (scheme === 'SIC') return sectorsOfSic(industry);
  const sector = namedIndustry(title === '' ? industry : title)?.sector;
  return sector === undefined ? [] : [sector];
}

/** How much of the first codes lies in the second: all, some or nothing. */
function overlap(codes: readonly string[], others: readonly string[]): Truth {
  if (codes.every((code) => others.some((other) => liesIn(code, other)))) return TRUE;
  const touches = codes.some((code) =>
    others.some((other) =>
      beginningsOf(code).some((own) =>
        beginningsOf(other).some((begin) => own.startsWith(begin) || begin.startsWith(own)),
      ),
    ),
  );
  return touches ? UNKNOWN : FALSE;
}

/** Firms by the names of industries: the table's own name, else whether it lies in the sector that the name is for. */
function industryTold({ industry, title }: FirmGroup, codes: readonly string[], exact: boolean): Told {
  const is = (text: string): Truth => {
    if (sameText(text, title) || sameText(text, industry)) return TRUE;
    const name = namedIndustry(text);
    if (!name || codes.length === 0) return UNKNOWN;
    const within = overlap(codes, [name.sector]);
    return within === TRUE && !(name.whole && exact) ? UNKNOWN : within;
  };
  return { kind: 'texts', is, starts: () => UNKNOWN };
}

/** Firms by codes; of a whole sector some have each code in it. */
const codeTold = (codes: readonly string[], exact: boolean): Told => {
  const starts = (prefix: string): Truth => {
    const truth = overlap(codes, [prefix.trim()]);
    return truth === TRUE && !exact ? UNKNOWN : truth;
  };
  const is = (text: string): Truth => {
    const code = text.trim();
    if (exact && codes.length === 1 && codes[0] === code) return TRUE;
    return starts(code) === FALSE ? FALSE : UNKNOWN;
  };
  return { kind: 'texts', is, starts };
};

const sicTold = (codes: readonly string[]): Told => {
  const is = (text: string): Truth => {
    const asked = sectorsOfSic(text);
    return asked.length === 0 || overlap(codes, asked) !== FALSE ? UNKNOWN : FALSE;
  };
  return { kind: 'texts', is, starts: is };
};

/** Places by their spellings; without any nothing is known. */
function placeTold(spellings: readonly string[]): Told | undefined {
  if (spellings.length === 0) return undefined;
  const known = new Set(spellings.map(fold));
  const is = (text: string): Truth => (known.has(fold(text)) ? TRUE : FALSE);
  return { kind: 'texts', is, starts: () => UNKNOWN };
}

/** The fields that a table of firms tells. */
export const toldFields: readonly string[] = ['industry', 'naics', 'sic', 'employees', 'country', 'state'];

/**
 * What is told of firms that are counted together, by the fields of accounts: industry, naics, sic, employees, country, state.
 * Codes of ISIC and SIC, and names, reach sectors of NAICS alone, so of these nothing holds of all firms but a name of the
 * table's own.
 */
export function tellFirms(group: FirmGroup, scheme: IndustryScheme): Telling {
  const codes = codesOf(group.industry, group.title, scheme);
  const exact = scheme === 'NAICS';
  const { low, high } = group.band ?? { low: 0, high: Infinity };
  const byCode = codes.length > 0;
  const told = new Map<string, Told | undefined>([
    ['industry', group.industry === '' ? undefined : industryTold(group, codes, exact)],
    ['naics', byCode ? codeTold(codes, exact) : undefined],
    ['sic', byCode ? sicTold(codes.map((code) => sectorOf(code) ?? code)) : undefined],
    ['employees', { kind: 'numbers', low, high }],
    ['country', placeTold(group.place.country)],
    ['state', placeTold(group.place.state)],
  ]);
  return (field) => told.get(field);
}
