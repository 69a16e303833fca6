/** A field that pairs are compared by, with the levels of its agreement above "one of the two is blank". */
export interface ComparedField {
  readonly key: ComparedKey;
  /** From the least to the most agreement; the level of a pair is a place in this list + 1, and 0 where one is blank. */
  readonly levels: readonly string[];
  /** What share of pairs that are one account is expected at each level, before the data are heard. */
  readonly same: readonly number[];
  /** The same of two accounts that were drawn at random. */
  readonly other: readonly number[];
  /** From this level on agreement is so rare that pairs which have it are all looked at, not only a sample. */
  readonly rareFrom: number;
}

export type ComparedKey = 'name' | 'domain' | 'phone' | 'page' | 'place' | 'industry' | 'size';

/** What pairs are compared by. Places of a country, city and street are one field, for they agree together. */
export const comparedFields: readonly ComparedField[] = [
  {
    key: 'name',
    levels: ['different', 'similar', 'near', 'reordered', 'same'],
    same: [0.03, 0.13, 0.28, 0.06, 0.5],
    other: [0.998, 2e-3, 3e-5, 2e-6, 1e-5],
    rareFrom: 3,
  },
  {
    key: 'domain',
    levels: ['different', 'other ending', 'same'],
    same: [0.25, 0.1, 0.65],
    other: [0.9999, 2e-5, 1e-5],
    rareFrom: 2,
  },
  {
    key: 'phone',
    levels: ['different', 'one exchange', 'same'],
    same: [0.35, 0.1, 0.55],
    other: [0.9999, 1e-4, 1e-5],
    rareFrom: 3,
  },
  { key: 'page', levels: ['different', 'same'], same: [0.1, 0.9], other: [0.99999, 1e-5], rareFrom: 2 },
  {
    key: 'place',
    levels: ['other country', 'elsewhere', 'one country', 'one city', 'one postcode', 'one address'],
    same: [0.04, 0.08, 0.1, 0.18, 0.25, 0.35],
    other: [0.7, 0.23, 0.05, 0.015, 1e-3, 1e-5],
    rareFrom: 6,
  },
  { key: 'industry', levels: ['different', 'same'], same: [0.15, 0.85], other: [0.9, 0.1], rareFrom: 9 },
  {
    key: 'size',
    levels: ['far apart', 'within three times', 'within a quarter'],
    same: [0.12, 0.25, 0.63],
    other: [0.55, 0.3, 0.15],
    rareFrom: 9,
  },
];

/** Where a field stands in `comparedFields`. */
export const placeOfField: Readonly<Record<ComparedKey, number>> = {
  ...{ name: 0, domain: 1, phone: 2, page: 3, place: 4, industry: 5, size: 6 },
};

/** What one step of each field's level counts in a pattern: all levels of a pair are one whole number. */
export const strides: readonly number[] = comparedFields.reduce<number[]>(
  (all, _, at) => [...all, at === 0 ? 1 : all[at - 1]! * (comparedFields[at - 1]!.levels.length + 1)],
  [],
);

/** How many patterns there are. */
export const patternCount = strides.at(-1)! * (comparedFields.at(-1)!.levels.length + 1);

/** The level of a field in a pattern. */
export function levelIn(pattern: number, field: number): number {
  return Math.floor(pattern / strides[field]!) % (comparedFields[field]!.levels.length + 1);
}
