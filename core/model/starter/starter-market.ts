import type { Rule } from '../../expr/condition';
import { fold } from '../../expr/fold';
import type { Layers } from '../../market/layers';
import { sortNumbers } from '../../stats/sort-numbers';
import { numberText } from '../../values/number-text';
import type { AccountsSeen } from './accounts-seen';
import { roundLines, shareFrom } from './round-line';
import { knowsCustomers, leading } from './standing-out';
import { worldRegions } from './world-regions';

/** Words in the CRM's own type column that say: not to be sold to; in the languages of the headers we know. */
const notToBeSoldTo =
  /(?:^|[^\p{L}])(?:competitors?|competition|wettbewerber|konkurrent|concurrent|competidor|partners?|partenaire|socio|resellers?|revendeur|vendors?|suppliers?|lieferant|fournisseur|proveedor|distributors?|investors?|analysts?|press|internal|test)(?:$|[^\p{L}])/iu;
const buys = /customer|client|kunde/i;

/** An exclusion that takes more of the accounts than this is no exclusion but what the list is about. */
const MOST_EXCLUDED = 0.4;

/** Partners, competitors and the like, by the CRM's own type. */
export function starterExclusions(seen: AccountsSeen): readonly Rule[] {
  const frequencies = seen.kindOf('type') === 'category' ? seen.frequencies('type') : [];
  const out = frequencies.filter(({ value }) => notToBeSoldTo.test(value) && !buys.test(value));
  const taken = out.reduce((sum, { count }) => sum + count, 0);
  if (out.length === 0 || taken > MOST_EXCLUDED * seen.rowCount) return [];
  const when = [[{ field: 'type', test: 'in' as const, value: out.map(({ value }) => value) }]];
  return [{ name: 'Not a buyer', when, note: 'partners, competitors and the like by the CRM’s own type' }];
}

type Layer = Pick<Layers, 'SAM'> & { readonly note: string };

/** Where one sells: the countries of nine in ten customers, else of four in five accounts, where these are not all. */
function servedCountries(seen: AccountsSeen): Layer | null {
  const all = seen.kindOf('country') === 'category' ? seen.frequencies('country') : [];
  const bought = all.map((each) => ({ ...each, count: each.customers })).filter(({ count }) => count > 0);
  const byCustomers = [...bought].sort((one, other) => other.count - one.count);
  const choices = [
    {
      served: knowsCustomers(seen) ? leading(byCustomers, 0.9, 20) : [],
      whose: 'nine in ten of your customers',
    },
    { served: leading(all, 0.8, 20), whose: 'four in five of these accounts' },
  ];
  const chosen = choices.find(({ served }) => served.length > 0 && served.length < all.length);
  if (!chosen) return null;
  const note = `where ${chosen.whose} are; put in where you sell`;
  return { SAM: [[{ field: 'country', test: 'in', value: chosen.served }]], note };
}

/** Large enough to be served: the lowest round line that not all accounts reach but most, else one near the lowest fifth. */
function largeEnough(seen: AccountsSeen, yardstick: string | null): Layer | null {
  if (yardstick === null) return null;
  const sorted = sortNumbers(seen.numbers(yardstick));
  const fifth = sorted[Math.floor(sorted.length / 5)] ?? NaN;
  const lines = [...roundLines(sorted), Number(fifth.toPrecision(2))];
  const line = lines.find((each) => shareFrom(sorted, each) >= 0.6 && shareFrom(sorted, each) < 1);
  if (line === undefined) return null;
  const note = `large enough to be served: ${numberText(shareFrom(sorted, line) * 100, 0)} % of the accounts reach this line; put in your own`;
  return { SAM: [[{ field: yardstick, test: 'at least', value: line }]], note };
}

/** The market layers: all, those that one serves, and those of them that fit from a score upwards. */
export function starterLayers(seen: AccountsSeen, yardstick: string | null, fit: number | null): Layers {
  const served = servedCountries(seen) ?? largeEnough(seen, yardstick);
  return {
    TAM: [],
    SAM: served?.SAM ?? [],
    SOM: fit === null ? [] : [[{ field: 'score', test: 'at least', value: fit }]],
    notes: {
      TAM: 'every account that no exclusion takes out',
      SAM: served?.note ?? 'all of TAM: no field here says where or whom you serve',
      SOM:
        fit === null
          ? 'all of SAM: no field here says who fits'
          : `a fit score of ${fit} or better, which at least one in five accounts has; a rule of thumb: put in what you can win`,
    },
  };
}

/** Regions by country, where the accounts bring no region of their own. */
export function starterRegions(seen: AccountsSeen): readonly Rule[] {
  if (seen.kindOf('region') !== undefined || seen.kindOf('country') !== 'category') return [];
  const present = seen.frequencies('country').map(({ value }) => value);
  return worldRegions.flatMap(({ name, countries }) => {
    const known = new Set(countries.map(fold));
    const value = present.filter((country) => known.has(fold(country)));
    if (value.length === 0) return [];
    const note = 'the usual sales regions; draw your own';
    return [{ name, when: [[{ field: 'country', test: 'in' as const, value }]], note }];
  });
}
