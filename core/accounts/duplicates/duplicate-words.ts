import { defineNotice, type Problem } from '../../values/problem';
import { levelIn, placeOfField } from './compared-fields';
import type { RelationName } from './compare-records';
import type { DuplicateRecords } from './duplicate-records';
import type { MatchModel } from './match-model';
import type { SurvivorReason } from './choose-survivor';

const nameSame = defineNotice('duplicates/name-same', 'the same name but for its legal form and spelling');
const nameReordered = defineNotice('duplicates/name-reordered', 'the same words of the name, set otherwise');
const nameNear = defineNotice('duplicates/name-near', 'nearly the same name as "{name}"');
const nameSimilar = defineNotice('duplicates/name-similar', 'a name similar to "{name}"');
const nameDifferent = defineNotice('duplicates/name-different', 'another name than "{name}"');
const domainSame = defineNotice('duplicates/domain-same', 'the same domain, {domain}');
const domainAlike = defineNotice('duplicates/domain-alike', 'a domain like {domain}');
const domainDifferent = defineNotice('duplicates/domain-different', 'another domain than {domain}');
const phoneSame = defineNotice('duplicates/phone-same', 'the same telephone number');
const phoneAlike = defineNotice('duplicates/phone-alike', 'a telephone number of the same exchange');
const phoneDifferent = defineNotice('duplicates/phone-different', 'another telephone number');
const pageSame = defineNotice('duplicates/page-same', 'the same LinkedIn page');
const pageDifferent = defineNotice('duplicates/page-different', 'another LinkedIn page');
const otherCountry = defineNotice('duplicates/other-country', 'another country');
const otherPlace = defineNotice('duplicates/other-place', 'another place');
const oneCountry = defineNotice('duplicates/one-country', 'the same country or region');
const oneCity = defineNotice('duplicates/one-city', 'the same city');
const onePostcode = defineNotice('duplicates/one-postcode', 'the same postal code');
const oneAddress = defineNotice('duplicates/one-address', 'the same address');
const industrySame = defineNotice('duplicates/industry-same', 'the same industry');
const industryDifferent = defineNotice('duplicates/industry-different', 'another industry');
const sizeFar = defineNotice('duplicates/size-far', 'a size that is far apart');
const sizeNear = defineNotice('duplicates/size-near', 'a size within three times');
const sizeSame = defineNotice('duplicates/size-same', 'nearly the same size');

/** What each level of each field is called, from the least agreement. */
const said = [
  [nameDifferent, nameSimilar, nameNear, nameReordered, nameSame],
  [domainDifferent, domainAlike, domainSame],
  [phoneDifferent, phoneAlike, phoneSame],
  [pageDifferent, pageSame],
  [otherCountry, otherPlace, oneCountry, oneCity, onePostcode, oneAddress],
  [industryDifferent, industrySame],
  [sizeFar, sizeNear, sizeSame],
] as const;

/** What agrees and disagrees of two records, each the most telling first. */
export interface PairReasons {
  readonly agreements: readonly Problem[];
  readonly disagreements: readonly Problem[];
}

/**
 * Why two records are thought one account, in words, and what speaks against it.
 * @param beside the record that the words are said beside: "the same domain as …"
 */
export function pairReasons(
  { same, other }: MatchModel,
  records: DuplicateRecords,
  beside: number,
  pattern: number,
): PairReasons {
  const parameters = {
    name: records.shownNames[beside]!,
    domain: records.domain.texts[records.domain.codes[beside]!]!,
  };
  const told = said.flatMap((levels, field) => {
    const level = levelIn(pattern, field);
    if (level === 0) return [];
    const ratio = same[field]![level - 1]! / other[field]![level - 1]!;
    return [{ ratio, notice: levels[level - 1]!(needsName(field) ? parameters : {}) }];
  });
  return {
    agreements: told
      .filter(({ ratio }) => ratio >= 1)
      .sort((one, two) => two.ratio - one.ratio)
      .map(({ notice }) => notice),
    disagreements: told
      .filter(({ ratio }) => ratio < 1)
      .sort((one, two) => one.ratio - two.ratio)
      .map(({ notice }) => notice),
  };
}

const needsName = (field: number): boolean => field === placeOfField.name || field === placeOfField.domain;

const survivorSaid = {
  customer: defineNotice('duplicates/stays-customer', 'stays: it is a customer'),
  'open deals': defineNotice('duplicates/stays-open-deals', 'stays: it has open deals'),
  'most complete': defineNotice('duplicates/stays-complete', 'stays: the most of its fields are filled'),
  'latest activity': defineNotice('duplicates/stays-active', 'stays: its last activity is the latest'),
  oldest: defineNotice('duplicates/stays-oldest', 'stays: it is the oldest'),
  first: defineNotice('duplicates/stays-first', 'stays: it comes first, and nothing else tells them apart'),
} as const satisfies Readonly<Record<SurvivorReason, unknown>>;

/** Why a record is proposed to stay, in words. */
export const survivorNotice = (reason: SurvivorReason): Problem => survivorSaid[reason]();

/** Rows that were typed to try something out, or to fill it. */
export const testData = defineNotice('duplicates/test-data', 'looks like test data: "{name}"');
export const placeholder = defineNotice(
  'duplicates/placeholder',
  '"{name}" stands on {count} rows: it looks like a placeholder or test data',
);

const relationSaid = {
  parent: defineNotice('duplicates/related-parent', '"{one}" and "{other}" are parent and subsidiary'),
  family: defineNotice('duplicates/related-family', '"{one}" and "{other}" have one parent'),
  place: defineNotice('duplicates/related-place', '"{one}" and "{other}" differ in a place in their names'),
  country: defineNotice('duplicates/related-country', '"{one}" and "{other}" share a site in two countries'),
  'sub-domain': defineNotice('duplicates/related-sub-domain', '"{one}" and "{other}" are parts of one site'),
} as const satisfies Readonly<Record<Exclude<RelationName, 'none'>, unknown>>;

/** Why two records are parts of one group of firms rather than one account, in words. */
export function relationNotice(
  relation: Exclude<RelationName, 'none'>,
  records: DuplicateRecords,
  one: number,
  other: number,
): Problem {
  return relationSaid[relation]({ one: records.shownNames[one]!, other: records.shownNames[other]! });
}
