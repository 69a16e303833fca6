import * as model from './model';

export interface Account {
  readonly industry: string | null;
  readonly country: string | null;
  readonly employees: number | null;
  readonly revenue: number | null;
  readonly technologies: readonly string[] | null;
  readonly funded: number | null;
  readonly customer: boolean | null;
}

/** True, false, or null for unknown. */
type Truth = boolean | null;
export type Test = (account: Account) => Truth;

export const folded = (text: string): string => text.trim().toLowerCase();
const foldedSet = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.map(folded));

const every =
  (...tests: readonly Test[]): Test =>
  (account) => {
    const found = tests.map((test) => test(account));
    if (found.includes(false)) return false;
    return found.includes(null) ? null : true;
  };
const some =
  (...tests: readonly Test[]): Test =>
  (account) => {
    const found = tests.map((test) => test(account));
    if (found.includes(true)) return true;
    return found.includes(null) ? null : false;
  };

const textIn = (field: 'industry' | 'country', texts: readonly string[]): Test => {
  const known = foldedSet(texts);
  return ({ [field]: text }) => (text === null ? null : known.has(folded(text)));
};
const atLeast =
  (field: 'employees' | 'revenue' | 'funded', line: number): Test =>
  ({ [field]: value }) =>
    value === null ? null : value >= line;
const hasAny = (items: readonly string[]): Test => {
  const asked = items.map(folded);
  return ({ technologies }) =>
    technologies === null ? null : asked.some((item) => technologies.includes(item));
};
const hasAll = (items: readonly string[]): Test => {
  const asked = items.map(folded);
  return ({ technologies }) =>
    technologies === null ? null : asked.every((item) => technologies.includes(item));
};

interface Criterion {
  readonly weight: number;
  /** The points of a blank; null where a blank leaves the criterion out. */
  readonly blank: number | null;
  readonly points: (account: Account) => number | null;
}

/** The points of the first test that holds. */
const firstOf =
  (isBlank: (account: Account) => boolean, lines: readonly (readonly [Test, number])[], otherwise: number) =>
  (account: Account): number | null => {
    if (isBlank(account)) return null;
    return lines.find(([test]) => test(account) === true)?.[1] ?? otherwise;
  };

export const criteria: readonly Criterion[] = [
  {
    weight: 30,
    blank: null,
    points: firstOf(
      ({ employees }) => employees === null,
      [
        [atLeast('employees', 5000), 0.75],
        [atLeast('employees', 200), 1],
        [atLeast('employees', 50), 0.5],
        [atLeast('employees', 1), 0.25],
      ],
      0,
    ),
  },
  {
    weight: 20,
    blank: 0.5,
    points: firstOf(
      ({ revenue }) => revenue === null,
      [
        [atLeast('revenue', 500_000_000), 0.75],
        [atLeast('revenue', 50_000_000), 1],
        [atLeast('revenue', 5_000_000), 0.5],
      ],
      0,
    ),
  },
  {
    weight: 20,
    blank: null,
    points: firstOf(
      ({ industry }) => industry === null,
      [
        [textIn('industry', model.bestIndustries), 1],
        [textIn('industry', model.goodIndustries), 0.5],
      ],
      0.25,
    ),
  },
  {
    weight: 15,
    blank: 0,
    points: firstOf(
      ({ technologies }) => technologies === null,
      [
        [hasAll(model.bothTools), 1],
        [hasAny(model.salesTools), 0.75],
        [hasAny(model.teamTools), 0.5],
      ],
      0,
    ),
  },
  {
    weight: 10,
    blank: null,
    points: firstOf(
      ({ country }) => country === null,
      [
        [textIn('country', model.homeCountries), 1],
        [textIn('country', model.nearCountries), 0.5],
      ],
      0,
    ),
  },
  {
    weight: 5,
    blank: 0,
    points: firstOf(
      ({ funded }) => funded === null,
      [
        [atLeast('funded', model.asOfDay - 180), 1],
        [atLeast('funded', model.asOfDay - 540), 0.5],
        [atLeast('funded', model.asOfDay - 1095), 0.25],
      ],
      0,
    ),
  },
];

export const excluded = some(({ customer }) => customer, textIn('industry', model.publicSector));
export const tam = every(textIn('country', model.tamCountries), atLeast('employees', 10));
export const sam = every(textIn('industry', model.samIndustries), textIn('country', model.samCountries));
export const somTools = hasAny(model.somTools);

export const regions: readonly (readonly [string, Test])[] = [
  ['Americas', textIn('country', model.americas)],
  ['EMEA', textIn('country', model.emea)],
  ['APAC', textIn('country', model.apac)],
];

export const segments: readonly (readonly [string, Test])[] = [
  ['Strategic', some(atLeast('employees', 5000), atLeast('revenue', 1_000_000_000))],
  ['Enterprise', atLeast('employees', model.enterpriseFrom)],
  [
    'Growth',
    every(atLeast('employees', 100), hasAny(model.dataTools), atLeast('funded', model.fundedLately)),
  ],
  ['Mid-Market', some(atLeast('employees', 100), atLeast('revenue', 20_000_000))],
  ['Small', atLeast('employees', 10)],
];
