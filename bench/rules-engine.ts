import { Engine, type RuleProperties, type TopLevelCondition } from 'json-rules-engine';
import type { Table } from '#core';
import { rollUpLines, toMillionth } from './answers';
import type { Contender } from './contender';
import { place } from './make-accounts';
import * as model from './model';
import { readEmployees, readRevenue } from './read-cells';

type Condition = Extract<TopLevelCondition, { all: unknown }>['all'][number];

const folded = (text: string): string => text.trim().toLowerCase();
const fact = (name: string, operator: string, value: unknown): Condition => ({ fact: name, operator, value });
const atLeast = (name: string, line: number): Condition => fact(name, 'greaterThanInclusive', line);
const below = (name: string, line: number): Condition => fact(name, 'lessThan', line);
const isIn = (name: string, texts: readonly string[]): Condition => fact(name, 'in', texts.map(folded));
const hasTool = (item: string): Condition => fact('technologies', 'contains', folded(item));
const anyTool = (items: readonly string[]): Condition => ({ any: items.map(hasTool) });
const noTool = (items: readonly string[]): Condition => ({
  all: items.map((item) => fact('technologies', 'doesNotContain', folded(item))),
});
const known = (name: string): Condition => fact(name, 'notEqual', null);
const blank = (name: string): Condition => fact(name, 'equal', null);

const rule = (type: string, params: Readonly<Record<string, unknown>>, all: Condition[]): RuleProperties => ({
  conditions: { all },
  event: { type, params },
});
const points = (criterion: string, given: number, ...all: Condition[]): RuleProperties =>
  rule('points', { criterion, points: given }, all);

/** A rule a band, each with both its edges, as the engine knows no order among rules. */
function bandRules(
  criterion: string,
  name: string,
  edges: readonly (readonly [number, number])[],
): RuleProperties[] {
  return edges.map(([edge, given], at) => {
    const next = edges[at + 1];
    return points(criterion, given, atLeast(name, edge), ...(next ? [below(name, next[0])] : []));
  });
}

const bothMissing: Condition = {
  any: model.bothTools.map((item) => fact('technologies', 'doesNotContain', folded(item))),
};

const rules: readonly RuleProperties[] = [
  ...bandRules('size', 'employees', [
    [1, 0.25],
    [50, 0.5],
    [200, 1],
    [5000, 0.75],
  ]),
  ...bandRules('revenue', 'revenue', [
    [0, 0],
    [5_000_000, 0.5],
    [50_000_000, 1],
    [500_000_000, 0.75],
  ]),
  points('industry', 1, isIn('industry', model.bestIndustries)),
  points('industry', 0.5, isIn('industry', model.goodIndustries)),
  points(
    'industry',
    0.25,
    known('industry'),
    fact('industry', 'notIn', [...model.bestIndustries, ...model.goodIndustries].map(folded)),
  ),
  points('technologies', 1, ...model.bothTools.map(hasTool)),
  points('technologies', 0.75, bothMissing, anyTool(model.salesTools)),
  points('technologies', 0.5, bothMissing, noTool(model.salesTools), anyTool(model.teamTools)),
  points('technologies', 0, noTool([...model.bothTools, ...model.salesTools, ...model.teamTools])),
  points('country', 1, isIn('country', model.homeCountries)),
  points('country', 0.5, isIn('country', model.nearCountries)),
  points(
    'country',
    0,
    known('country'),
    fact('country', 'notIn', [...model.homeCountries, ...model.nearCountries].map(folded)),
  ),
  ...bandRules('funding', 'funded', [
    [0, 0],
    [model.asOfDay - 1095, 0.25],
    [model.asOfDay - 540, 0.5],
    [model.asOfDay - 180, 1],
  ]),
  rule('excluded', {}, [{ any: [fact('customer', 'equal', true), isIn('industry', model.publicSector)] }]),
  rule('open exclusion', {}, [{ any: [blank('customer'), blank('industry')] }]),
  rule('layer', { name: 'TAM' }, [isIn('country', model.tamCountries), atLeast('employees', 10)]),
  rule('layer', { name: 'SAM' }, [
    isIn('industry', model.samIndustries),
    isIn('country', model.samCountries),
  ]),
  rule('layer', { name: 'SOM' }, [anyTool(model.somTools)]),
  rule('region', { name: 'Americas' }, [isIn('country', model.americas)]),
  rule('region', { name: 'EMEA' }, [isIn('country', model.emea)]),
  rule('region', { name: 'APAC' }, [isIn('country', model.apac)]),
  rule('segment', { name: 'Strategic', rank: 0 }, [
    { any: [atLeast('employees', 5000), atLeast('revenue', 1_000_000_000)] },
  ]),
  rule('segment', { name: 'Enterprise', rank: 1 }, [atLeast('employees', model.enterpriseFrom)]),
  rule('segment', { name: 'Growth', rank: 2 }, [
    atLeast('employees', 100),
    anyTool(model.dataTools),
    atLeast('funded', model.fundedLately),
  ]),
  rule('segment', { name: 'Mid-Market', rank: 3 }, [
    { any: [atLeast('employees', 100), atLeast('revenue', 20_000_000)] },
  ]),
  rule('segment', { name: 'Small', rank: 4 }, [atLeast('employees', 10)]),
  rule('segment', { name: 'Unknown', rank: 5 }, [{ any: [blank('employees'), blank('revenue')] }]),
];

const weights = new Map([
  ['size', 30],
  ['revenue', 20],
  ['industry', 20],
  ['technologies', 15],
  ['country', 10],
  ['funding', 5],
]);
const blankPoints = new Map([
  ['revenue', 0.5],
  ['technologies', 0],
  ['funding', 0],
]);

interface Found {
  readonly type: string;
  readonly params?: {
    readonly criterion?: string;
    readonly points?: number;
    readonly name?: string;
    readonly rank?: number;
  };
}

function scoreOf(events: readonly Found[]): number | null {
  const given = new Map(
    events.flatMap(({ type, params }) =>
      type === 'points' ? [[params!.criterion!, params!.points!] as const] : [],
    ),
  );
  if (given.size === 0) return null;
  let sum = 0;
  let divisor = 0;
  for (const [criterion, weight] of weights) {
    const counted = given.get(criterion) ?? blankPoints.get(criterion);
    if (counted === undefined) continue;
    sum += weight * counted;
    divisor += weight;
  }
  return (100 * sum) / divisor;
}

function answerOf(events: readonly Found[]) {
  const has = (type: string): boolean => events.some((event) => event.type === type);
  const names = (type: string): string[] =>
    events.flatMap((event) => (event.type === type ? [event.params!.name!] : []));
  const score = scoreOf(events);
  const layers = names('layer');
  const inTam = layers.includes('TAM') && !has('excluded') && !has('open exclusion');
  const inSam = inTam && layers.includes('SAM');
  const inSom = inSam && layers.includes('SOM') && score !== null && score >= 55;
  const [segment] = events
    .filter(({ type }) => type === 'segment')
    .sort((one, other) => one.params!.rank! - other.params!.rank!);
  const grade = score === null ? null : score >= 75 ? 'A' : score >= 60 ? 'B' : score >= 40 ? 'C' : 'D';
  return {
    score,
    grade: has('excluded') ? 'X' : grade,
    layer: inSom ? 'SOM' : inSam ? 'SAM' : inTam ? 'TAM' : 'Outside',
    region: names('region')[0] ?? 'Unknown',
    segment: segment?.params!.name ?? 'Micro',
  };
}

function factsOf(cells: Table['rows'][number]) {
  const text = (column: number): string | null => {
    const cell = cells[column];
    return typeof cell === 'string' ? folded(cell) : null;
  };
  return {
    industry: text(place.industry),
    country: text(place.country),
    employees: readEmployees(cells[place.employees]),
    revenue: readRevenue(cells[place.revenue]),
    technologies: text(place.technologies)?.split(';').map(folded) ?? null,
    funded: cells[place.funded],
    customer: cells[place.customer],
  };
}

/** A rules engine that runs every rule on every account; what rules cannot say of each other is joined afterwards. */
export const rulesEngine: Contender = {
  name: 'json-rules-engine',
  async run(table) {
    const started = performance.now();
    const engine = new Engine([...rules]);
    const answers: ReturnType<typeof answerOf>[] = [];
    const groups = new Map<string, { segment: string; region: string; accounts: number; revenue: number }>();
    for (let row = 0; row < table.rowCount; row += 1) {
      const facts = factsOf(table.rows[table.firstRow + row]!);
      const { events } = await engine.run(facts);
      const answer = answerOf(events as readonly Found[]);
      answers.push(answer);
      const key = `${answer.segment}|${answer.region}`;
      const group = groups.get(key) ?? {
        segment: answer.segment,
        region: answer.region,
        accounts: 0,
        revenue: 0,
      };
      group.accounts += 1;
      group.revenue += facts.revenue ?? 0;
      groups.set(key, group);
    }
    const took = performance.now() - started;
    return {
      times: { work: took },
      answers: () => ({
        score: answers.map(({ score }) => toMillionth(score)),
        grade: answers.map(({ grade }) => grade),
        layer: answers.map(({ layer }) => layer),
        segment: answers.map(({ segment }) => segment),
        rollUp: rollUpLines(groups.values()),
      }),
    };
  },
};
