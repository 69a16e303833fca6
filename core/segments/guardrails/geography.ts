import { sameText } from '../../expr/fold';
import { findingOf, listText, percentText, verdictOf } from '../finding';
import type { Guardrail, GuardrailInput } from '../guardrail';
import { regionZones, type RegionZone } from '../region-zones';
import { onlyRegion, otherRegion, unknownName } from '../reserved-names';
import { marketSize } from '../standing';

const one = { code: 'geography-one', says: 'there is one region only', advice: '' };
const apart = {
  code: 'geography-apart',
  says: 'regions differ by language or by two hours and more on the clock',
  advice: '',
};
const bySource = { code: 'geography-by-zone', says: 'regions are cut by {fields}', advice: '' };
const alike = {
  code: 'geography-alike',
  says: '{share} of the accounts are in regions that share language and clock with another: {pairs}',
  advice:
    'merge regions that speak one language in one working day, unless law or travel keeps them apart; cut segments rather than maps',
};
const byPlace = {
  code: 'geography-by-place',
  says: 'regions are cut by {fields}; without known countries nobody can tell whether language or clock differ',
  advice: 'map the field country, or cut regions by country, language or time zone',
};
const notKnown = {
  code: 'geography-not-known',
  says: 'no account has a region and a country that the built-in table knows',
  advice: 'map the field country, with names or ISO codes',
};

const zoneFields = ['language', 'time zone'];
const placeFields = ['state', 'city', 'postal code', 'street', 'location'];

/** Less than so many hours apart, two places work at the same time of day. */
const oneWorkingDay = 2;

const isAlike = (region: RegionZone, other: RegionZone): boolean =>
  region.zone.language === other.zone.language &&
  Math.abs(region.zone.offset - other.zone.offset) < oneWorkingDay;

function alikePairs(regions: readonly RegionZone[]): readonly (readonly [RegionZone, RegionZone])[] {
  return regions.flatMap((region, place) =>
    regions.slice(place + 1).flatMap((other) => (isAlike(region, other) ? [[region, other] as const] : [])),
  );
}

/** Where countries tell nothing, the fields that regions are cut by are all there is to judge. */
function withoutCountries(input: GuardrailInput, threshold: number) {
  const fields = input.regionFields.filter((field) => placeFields.includes(field));
  const words = fields.length > 0 ? byPlace : notKnown;
  const verdict = fields.length > 0 ? 'watch' : 'not known';
  const parameters = { fields: listText(fields) };
  return findingOf(geography, { verdict, figure: null, threshold, words, parameters });
}

/**
 * Regions cost travel and hand-overs; they pay where people speak another language or work at other hours. The figure is
 * the share of accounts in regions whose main language and clock are also another region's.
 */
export const geography: Guardrail = {
  name: 'geography',
  question: 'Do regions follow language or time zone?',
  threshold: 0.1,
  unit: 'share',
  good: 'at most',
  check(input, threshold) {
    const real = (name: string): boolean =>
      ![onlyRegion, otherRegion, unknownName].some((reserved) => sameText(reserved, name));
    if (input.regions.filter(real).length < 2) {
      return findingOf(geography, { verdict: 'good', figure: 0, threshold, words: one });
    }
    if (input.regionFields.length > 0 && input.regionFields.every((field) => zoneFields.includes(field))) {
      const parameters = { fields: listText(input.regionFields) };
      return findingOf(geography, { verdict: 'good', figure: 0, threshold, words: bySource, parameters });
    }
    const regions = regionZones(input.tallies, input.regions).filter(({ region }) => real(region));
    if (regions.length < 2) return withoutCountries(input, threshold);
    const pairs = alikePairs(regions);
    const touched = new Set(pairs.flat());
    const accounts = [...touched].reduce((sum, region) => sum + region.accounts, 0);
    const figure = accounts / marketSize(input.tallies);
    const verdict = verdictOf(figure, 'at most', threshold, 3);
    const parameters = {
      share: percentText(figure),
      pairs: listText(pairs.map(([region, other]) => `${region.region} and ${other.region}`)),
    };
    const detail = [...touched].map(({ region, accounts: figures }) => ({
      label: region,
      figure: figures,
      unit: 'accounts' as const,
    }));
    const words = verdict === 'good' ? apart : alike;
    return findingOf(geography, { verdict, figure, threshold, words, parameters, detail });
  },
};
