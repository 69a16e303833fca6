import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Maturity, MaturityFinding } from '../../../core/maturity/maturity';
import { maturityOf } from '../../../core/maturity/maturity-of';
import type { MaturityFacts } from '../../../core/maturity/maturity-facts';
import type { Model } from '../../../core/model/model';
import { accounts, factsOf, learned, starter, writtenBy } from './workbooks';

const done: MaturityFacts = factsOf(learned, { written: writtenBy(learned), history: true });

const namesOf = (findings: readonly MaturityFinding[] = []) => findings.map(({ name }) => name);
const found = ({ stages }: Maturity, name: string): MaturityFinding =>
  stages.flatMap(({ findings }) => findings).find((finding) => finding.name === name)!;

describe('the stages of a workbook, as it comes along', () => {
  test('without a model it is reactive, and the accounts come first', () => {
    const { stage, next } = maturityOf(null, null);
    expect([stage, next?.stage]).toEqual(['reactive', 'ICP']);
    expect(next!.steps.map(({ name, verdict, step }) => [name, verdict, step])).toEqual([
      ['list', 'not passed', 'accounts'],
      ['criteria', 'not passed', 'fit'],
      ['exclusions', 'not passed', 'market'],
      ['grades', 'not passed', 'fit'],
      ['tells apart', 'not known', 'accounts'],
      ['known', 'not known', 'accounts'],
    ]);
  });

  test('a model that was not run yet is not known to be a profile', () => {
    const { stage, next } = maturityOf(starter, null);
    expect(stage).toBe('reactive');
    expect(next!.steps.map(({ message }) => message)).toEqual(
      Array(3).fill('this is known once the model has been run over the accounts'),
    );
  });

  test('a starter model is a profile of who fits; what is left is to write the segments', () => {
    const { stage, next } = maturityOf(starter, factsOf(starter, { written: null, history: true }));
    expect([stage, next?.stage, namesOf(next?.steps)]).toEqual(['ICP', 'segmented', ['written']]);
    expect(next!.steps[0]).toMatchObject({
      step: 'finish',
      figure: 0,
      threshold: 0.95,
      message:
        'segments are written beside 0 accounts; 0 % of all accounts have the one that the model gives, less than 95 %',
    });
  });

  test('with its segments written the market is mapped; what is left is worth', () => {
    const { stage, next } = maturityOf(
      starter,
      factsOf(starter, { written: writtenBy(starter), history: false }),
    );
    expect([stage, next?.stage]).toEqual(['TAM mapped', 'LTV segmented']);
    expect(next!.steps.every(({ step }) => step === 'value')).toBe(true);
    expect(namesOf(next?.steps)).toEqual([
      'potential',
      'history',
      'retention',
      'learned',
      'lifetimes',
      'tiers',
    ]);
  });

  test('what its history taught it carries it to the last stage', () => {
    const { stage, next, stages } = maturityOf(learned, done);
    expect([stage, next]).toEqual(['LTV segmented', null]);
    expect(stages.map(({ reached }) => reached)).toEqual([true, true, true, true, true]);
  });
});

describe('maturityFacts', () => {
  test('counts of the run', () => {
    const segments = writtenBy(learned);
    const blank = segments.map((name, row) => (row % 2 === 0 ? name : ''));
    const wrong = segments.map((name, row) => (row % 4 === 0 ? 'elsewhere' : `  ${name.toUpperCase()} `));
    expect(done.written).toEqual({ accounts: accounts.rowCount, agree: accounts.rowCount });
    expect(factsOf(learned, { written: blank }).written).toEqual({ accounts: 750, agree: 750 });
    expect(factsOf(learned, { written: wrong }).written).toEqual({ accounts: 1500, agree: 1125 });
    expect(factsOf(learned, { written: null }).written).toEqual({ accounts: 0, agree: 0 });
    expect(factsOf(learned).written).toBeNull();
    expect(factsOf(learned).history).toBeNull();
  });

  test('counts are of the market, without what is excluded', () => {
    const { sizes, market, segments, tiers, customers, valued, lifetimes } = done;
    expect(market).toBe(sizes.layers[0]!.confirmed.accounts);
    expect(valued).toBe(market - sizes.layers[0]!.confirmed.valueUnknown);
    expect([segments, tiers]).toEqual([3, 3]);
    expect(customers!.yes + customers!.no).toBeLessThanOrEqual(market);
    expect(lifetimes).toBeLessThanOrEqual(market);
  });

  test('without worth there are no lifetimes, without a value nothing is valued', () => {
    expect(factsOf(starter).lifetimes).toBeNull();
    const unvalued = { ...starter, settings: { ...starter.settings, value: null } };
    expect(factsOf(unvalued).valued).toBeNull();
  });
});

const withFacts = (facts: Partial<MaturityFacts>) => [learned, { ...done, ...facts }] as const;
const withModel = (model: Partial<Model>) => [{ ...learned, ...model }, done] as const;
const sized = (confirmed: number): Partial<MaturityFacts> => ({
  sizes: {
    ...done.sizes,
    layers: done.sizes.layers.map((layer) => ({
      ...layer,
      confirmed: { ...layer.confirmed, accounts: confirmed },
      possible: { ...layer.possible, accounts: 100 },
    })),
  },
});
const rated = (accountsBehind?: number): Partial<Model> => ({
  retention: [
    {
      name: 'all',
      method: 'constant',
      rate: 0.85,
      ...(accountsBehind === undefined ? {} : { accounts: accountsBehind }),
    },
  ],
});
const { propensity: _cards, characteristics: _bins, peers: _peers, ...untaught } = learned;

describe('a test passes on its threshold and not beyond', () => {
  type Case = readonly [
    string,
    readonly [Model | null, MaturityFacts | null],
    readonly [Model | null, MaturityFacts | null],
  ];
  const cases: readonly Case[] = [
    ['list', withFacts({ accounts: 50 }), withFacts({ accounts: 49 })],
    [
      'criteria',
      withModel({ criteria: learned.criteria.slice(0, 3) }),
      withModel({ criteria: learned.criteria.slice(0, 2) }),
    ],
    ['exclusions', withModel({}), withModel({ exclusions: [] })],
    [
      'grades',
      withModel({ grades: learned.grades.slice(0, 2) }),
      withModel({ grades: learned.grades.slice(0, 1) }),
    ],
    ['tells apart', withFacts({ commonestGrade: 0.8 }), withFacts({ commonestGrade: 0.801 })],
    ['known', withFacts({ confidence: 0.6 }), withFacts({ confidence: 0.599 })],
    ['segments', withFacts({ segments: 2 }), withFacts({ segments: 1 })],
    ['placed', withFacts({ market: 1000, unplaced: 100 }), withFacts({ market: 1000, unplaced: 101 })],
    [
      'written',
      withFacts({ accounts: 1000, written: { accounts: 1000, agree: 950 } }),
      withFacts({ accounts: 1000, written: { accounts: 1000, agree: 949 } }),
    ],
    [
      'layers',
      withModel({ layers: { TAM: [], SAM: [[]], SOM: [[]] } }),
      withModel({ layers: { TAM: [], SAM: [[]], SOM: [] } }),
    ],
    [
      'prospects',
      withFacts({ customers: { yes: 50, no: 50 } }),
      withFacts({ customers: { yes: 51, no: 50 } }),
    ],
    ['valued', withFacts({ market: 1000, valued: 800 }), withFacts({ market: 1000, valued: 799 })],
    ['settled', withFacts(sized(75)), withFacts(sized(74))],
    ['retention', withModel(rated(40)), withModel(rated())],
    ['learned', [{ ...untaught, peers: learned.peers! }, done], [untaught, done]],
    ['lifetimes', withFacts({ market: 1000, lifetimes: 800 }), withFacts({ market: 1000, lifetimes: 799 })],
    ['tiers', withFacts({ tiers: 2 }), withFacts({ tiers: 1 })],
    [
      'history',
      [{ ...untaught, ...rated() }, done],
      [
        { ...untaught, ...rated() },
        { ...done, history: false },
      ],
    ],
  ];

  test.each(cases)('%s', (name, passing, failing) => {
    const passed = found(maturityOf(...passing), name);
    const failed = found(maturityOf(...failing), name);
    expect([passed.verdict, failed.verdict]).toEqual(['passed', 'not passed']);
    expect(passed.advice).toBe('');
    expect(failed.advice).not.toBe('');
    for (const { message, advice } of [passed, failed]) expect(message + advice).not.toMatch(/[{}]/);
  });

  test('potential: one way is enough', () => {
    const { potential: _ways, ...without } = learned;
    const noField = { ...without, fields: without.fields.filter(({ field }) => field !== 'potential') };
    expect(found(maturityOf(learned, done), 'potential').verdict).toBe('passed');
    expect(found(maturityOf(noField, done), 'potential').verdict).toBe('not passed');
  });

  test('a curve of one’s own is no assumption', () => {
    const own = { ...learned, retention: [{ name: 'all', method: 'curve', remaining: [0.8, 0.7] }] } as Model;
    expect(found(maturityOf(own, done), 'retention').verdict).toBe('passed');
  });
});

describe('a test that a guardrail answers', () => {
  const names = ['too early', 'classifiable in a minute', 'top segment', 'value captured'];

  test.each(names)('%s says what the guardrail says, and fails only where that says to act', (name) => {
    const guardrail = done.guardrails.find((each) => each.name === name)!;
    const given = (verdict: typeof guardrail.verdict) =>
      found(maturityOf(...withFacts({ guardrails: [{ ...guardrail, verdict, advice: 'mend it' }] })), name);
    expect(given('good').message).toBe(guardrail.message);
    expect((['good', 'watch', 'act', 'not known'] as const).map((each) => given(each).verdict)).toEqual([
      'passed',
      'passed',
      'not passed',
      'not known',
    ]);
    expect([given('watch').advice, given('act').advice]).toEqual(['', 'mend it']);
  });
});

describe('what no run can tell is not known, and passes nothing', () => {
  test.each<[string, Partial<MaturityFacts>]>([
    ['tells apart', { commonestGrade: null }],
    ['known', { confidence: null }],
    ['placed', { market: 0 }],
    ['written', { written: null }],
    ['prospects', { customers: null }],
    ['valued', { market: 0 }],
    ['settled', { sizes: { ...done.sizes, layers: [] } }],
    ['lifetimes', { market: 0 }],
  ])('%s', (name, facts) => {
    const { verdict, message, advice } = found(maturityOf(learned, { ...done, ...facts }), name);
    expect(verdict).toBe('not known');
    expect([message, advice]).not.toContain('');
  });

  test('a workbook whose tables nobody looked for', () => {
    const assumed = { ...untaught, ...rated() };
    expect(found(maturityOf(assumed, { ...done, history: null }), 'history').verdict).toBe('not known');
  });
});

test('a stage above is not reached over one that fails below', () => {
  const { stage, stages, next } = maturityOf(...withFacts({ segments: 1 }));
  expect([stage, next?.stage, namesOf(next?.steps)]).toEqual(['ICP', 'segmented', ['segments']]);
  expect(stages.map(({ reached }) => reached)).toEqual([true, true, false, false, false]);
});

test('the answer can be sent to another thread as it is', () => {
  const answer = maturityOf(learned, done);
  expect(structuredClone(answer)).toEqual(answer);
  expect(JSON.parse(JSON.stringify(done))).toEqual(done);
});

test('the guide tells every test with its step and threshold', () => {
  const guide = readFileSync(join(__dirname, '../../../docs/maturity.md'), 'utf8');
  const rows = guide.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const guarded = new Set(done.guardrails.map(({ name }) => name));
  const told = maturityOf(null, null).stages.flatMap(({ findings }) => findings);
  for (const { name, unit, threshold, good } of told) {
    const [row, ...others] = rows.filter(([, test]) => test === name);
    expect([name, others]).toEqual([name, []]);
    const figure = unit === 'share' ? `${threshold * 100} %` : String(threshold);
    expect(row![3]).toContain(guarded.has(name) ? 'the guardrail' : `${good} ${figure}`);
  }
  for (const { name, step } of maturityOf(learned, done).stages.flatMap(({ findings }) => findings)) {
    expect(rows.find(([, test]) => test === name)![2]).toBe(step);
  }
});
