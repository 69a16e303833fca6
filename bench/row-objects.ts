import type { Table } from '#core';
import { rollUpLines, toMillionth } from './answers';
import { timed, type Contender } from './contender';
import { place } from './make-accounts';
import { readEmployees, readRevenue } from './read-cells';
import {
  criteria,
  excluded,
  folded,
  regions,
  sam,
  segments,
  somTools,
  tam,
  type Account,
  type Test,
} from './row-object-rules';

interface Answer {
  readonly score: number | null;
  readonly grade: string | null;
  readonly layer: string;
  readonly region: string;
  readonly segment: string;
}

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
