import type { Table } from '#core';
import { rollUpLines, toMillionth } from './answers';
import { timed, type Contender } from './contender';
import { place } from './make-accounts';
import * as model from './model';
import { readEmployees, readRevenue } from './read-cells';

interface Account {
  readonly industry: string | null;
  readonly country: string | null;
  readonly employees: number | null;
  readonly revenue: number | null;
  readonly technologies: readonly string[] | null;
  readonly funded: number | null;
  readonly customer: boolean | null;
}

interface Answer {
  readonly score: number | null;
  readonly grade: string | null;
  readonly layer: string;
  readonly region: string;
  readonly segment: string;
}

/** True, false, or null for unknown. */
type Truth = boolean | null;
type Test = (account: Account) => Truth;

const folded = (text: string): string => text.trim().toLowerCase();
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

const criteria: readonly Criterion[] = [
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

const excluded = some(({ customer }) => customer, textIn('industry', model.publicSector));
const tam = every(textIn('country', model.tamCountries), atLeast('employees', 10));
const sam = every(textIn('industry', model.samIndustries), textIn('country', model.samCountries));
const somTools = hasAny(model.somTools);

const regions: readonly (readonly [string, Test])[] = [
  ['Americas', textIn('country', model.americas)],
  ['EMEA', textIn('country', model.emea)],
  ['APAC', textIn('country', model.apac)],
];

const segments: readonly (readonly [string, Test])[] = [
  ['Strategic', some(atLeast('employees', 5000), atLeast('revenue', 1_000_000_000))],
  ['Enterprise', atLeast('employees', model.enterpriseFrom)],
  [
    'Growth',
    every(atLeast('employees', 100), hasAny(model.dataTools), atLeast('funded', model.fundedLately)),
  ],
  ['Mid-Market', some(atLeast('employees', 100), atLeast('revenue', 20_000_000))],
  ['Small', atLeast('employees', 10)],
];

function toAccount(cells: Table['rows'][number]): Account {
  const technologies = cells[place.technologies] as string | null;
  return {
    industry: cells[place.industry] as string | null,
    country: cells[place.country] as string | null,
    employees: readEmployees(cells[place.employees]),
    revenue: readRevenue(cells[place.revenue]),
    technologies: technologies === null ? null : technologies.split(';').map(folded),
    funded: cells[place.funded] as number | null,
    customer: cells[place.customer] as boolean | null,
  };
}

function scoreOf(account: Account): number | null {
  let sum = 0;
  let weights = 0;
  let known = 0;
  for (const { weight, blank, points } of criteria) {
    const own = points(account);
    const counted = own ?? blank;
    if (own !== null) known += weight;
    if (counted === null) continue;
    sum += weight * counted;
    weights += weight;
  }
  return known === 0 ? null : (100 * sum) / weights;
}

function gradeOf(score: number | null): string | null {
  if (score === null) return null;
  return score >= 75 ? 'A' : score >= 60 ? 'B' : score >= 40 ? 'C' : 'D';
}

/** The first that holds; none and one unknown: Unknown; none at all: the rest. */
function firstName(rules: readonly (readonly [string, Test])[], account: Account, rest: string): string {
  let open = false;
  for (const [name, test] of rules) {
    const holds = test(account);
    if (holds === true) return name;
    if (holds === null) open = true;
  }
  return open ? 'Unknown' : rest;
}

function answer(account: Account): Answer {
  const score = scoreOf(account);
  const out = excluded(account);
  const inTam = out === false && tam(account) === true;
  const inSam = inTam && sam(account) === true;
  const inSom = inSam && score !== null && score >= 55 && somTools(account) === true;
  return {
    score,
    grade: out === true ? 'X' : gradeOf(score),
    layer: inSom ? 'SOM' : inSam ? 'SAM' : inTam ? 'TAM' : 'Outside',
    region: firstName(regions, account, 'Other'),
    segment: firstName(segments, account, 'Micro'),
  };
}

interface Group {
  readonly segment: string;
  readonly region: string;
  accounts: number;
  revenue: number;
}

function segmentAccounts(table: Table): { answers: Answer[]; groups: Map<string, Group> } {
  const rows = table.rows.slice(table.firstRow, table.firstRow + table.rowCount);
  const accounts = rows.map(toAccount);
  const answers = accounts.map(answer);
  const groups = new Map<string, Group>();
  answers.forEach(({ segment, region }, at) => {
    const key = `${segment}|${region}`;
    const group = groups.get(key) ?? { segment, region, accounts: 0, revenue: 0 };
    group.accounts += 1;
    group.revenue += accounts[at]!.revenue ?? 0;
    groups.set(key, group);
  });
  return { answers, groups };
}

/** The way people write it: an object an account, a closure a rule. */
export const rowObjects: Contender = {
  name: 'row objects and closures',
  run(table) {
    const { value, took } = timed(() => segmentAccounts(table));
    return {
      times: { work: took },
      answers: () => ({
        score: value.answers.map(({ score }) => toMillionth(score)),
        grade: value.answers.map(({ grade }) => grade),
        layer: value.answers.map(({ layer }) => layer),
        segment: value.answers.map(({ segment }) => segment),
        rollUp: rollUpLines(value.groups.values()),
      }),
    };
  },
};
