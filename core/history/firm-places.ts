import { fold } from '../expr/fold';
import type { FirmPlace } from '../values/firms';
import { usSpellings, usState, type UsState } from '../values/us-places';

const nation: FirmPlace = { level: 'nation', name: 'United States', country: usSpellings, state: [] };
const everywhere: FirmPlace = { level: 'nation', name: 'All places', country: [], state: [] };
const american = new Set(usSpellings.map(fold));
const wholes = new Set([
  'total',
  'all',
  'all places',
  'all states',
  'national',
  'nation',
  'insgesamt',
  'gesamt',
]);

const stateOf = ({ name, postal }: UsState): FirmPlace => ({
  level: 'state',
  name,
  country: usSpellings,
  state: [name, postal],
});

const county = (state: UsState, name: string): FirmPlace => ({ ...stateOf(state), level: 'county', name });

/** What a row says of its place, as written; the empty text where a column is absent or blank. */
export interface PlaceCells {
  readonly code: string;
  readonly name: string;
  readonly county: string;
  readonly country: string;
  /** The table is one of the US government's. */
  readonly isAmerican: boolean;
}

/** QCEW: `US000`, `06000` (a state), `06001` (a county), `C1018`, `CS104`, `USCMS` (areas that lie across these). */
function ofArea(code: string, name: string): FirmPlace | null {
  if (code === 'US000') return nation;
  const state = usState(code.slice(0, 2));
  if (!state) return null;
  return code.endsWith('000') ? stateOf(state) : county(state, name === '' ? code : name);
}

function ofCounty({ code, name, county: cell }: PlaceCells): FirmPlace | null {
  const state = usState(code) ?? usState(name);
  if (!state || cell === '') return null;
  // 999 is CBP's remainder of a state that has no county; it is one all the same.
  return county(state, `${state.name} ${cell}`);
}

/** A place that is no part of the United States, or of which that is not known: an account may name it as its country or state. */
const other = (name: string, { country }: PlaceCells): FirmPlace => ({
  level: 'other',
  name,
  country: country === '' ? [] : american.has(fold(country)) ? usSpellings : [country],
  state: fold(name) === fold(country) ? [] : [name],
});

/**
 * The place of a row of a table of firms: by its FIPS code, its name, its postal code.
 * @returns null for areas that lie across others (metropolitan areas), which would count firms twice
 */
export function firmPlace(cells: PlaceCells): FirmPlace | null {
  const { code, name, isAmerican, country } = cells;
  if (/^(?:US000|\d{5})$/.test(code)) return ofArea(code, name);
  if (/^(?:C\d{4}|CS\d{3}|US[A-Z]{3})$/.test(code)) return null;
  const inCounty = ofCounty(cells);
  if (inCounty) return inCounty;
  const text = name === '' ? code : name;
  if (/^0+$/.test(code) || american.has(fold(text))) return nation;
  if (text === '')
    return country === '' ? (isAmerican ? nation : everywhere) : firmPlace({ ...cells, name: country });
  if (wholes.has(fold(text))) return isAmerican ? nation : everywhere;
  const state = country === '' || american.has(fold(country)) ? (usState(name) ?? usState(code)) : undefined;
  return state ? stateOf(state) : other(text, cells);
}
