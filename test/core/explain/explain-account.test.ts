import { fieldMapping } from '../../../core/accounts/field-mapping';
import type { FieldMapping } from '../../../core/accounts/field';
import type { Condition } from '../../../core/expr/condition';
import { explainAccount, type ExplainOptions } from '../../../core/explain/explain-account';
import type { AccountExplanation } from '../../../core/explain/account-explanation';
import type { Model } from '../../../core/model/model';
import type { Criterion } from '../../../core/scoring/criterion';
import type { Override } from '../../../core/segments/segmentation';
import type { Cell } from '../../../core/values/cell';
import type { Table } from '../../../core/values/table';
import { plainModel } from './plain-model';

type Said = Partial<FieldMapping> & Pick<FieldMapping, 'field' | 'kind'>;

const fieldsOf = (...said: readonly Said[]): FieldMapping[] =>
  said.map((one) => fieldMapping({ header: one.field, ...one }));
const tableOf = (model: Model, ...rows: readonly (readonly Cell[])[]): Table => ({
  headers: model.fields.map(({ header }) => header),
  rows,
  firstRow: 0,
  rowCount: rows.length,
});

function explain(model: Model, cells: readonly Cell[], options: ExplainOptions = {}): AccountExplanation {
  const result = explainAccount(tableOf(model, cells), model, 0, options);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '));
  return result.value;
}

const changesOf = (told: AccountExplanation): string[] =>
  told.changes.map(({ sentence }) => sentence.message);
const when = (field: string, test: Condition['test'], value: Condition['value']): Condition[][] => [
  [{ field, test, value }],
];

const bySize: Model = {
  ...plainModel,
  fields: fieldsOf(
    { field: 'id', kind: 'id' },
    { field: 'name', kind: 'id' },
    { field: 'employees', kind: 'number' },
    { field: 'region', kind: 'category' },
  ),
  segments: [
    { name: 'Enterprise', when: when('employees', 'at least', 1000) },
    { name: 'Mid-Market', when: when('employees', 'at least', 200) },
  ],
};

describe('changes', () => {
  test.each<[string, Cell, string[], Cell[]]>([
    ['to the nearest lines', 960, ['+40 employees → Enterprise', '-761 employees → SMB'], [1000, 199]],
    ['from a line', 1000, ['-1 employees → Mid-Market'], [999]],
    ['from text', '1,960', ['-961 employees → Mid-Market'], [999]],
    // √(51 · 200) = 101: the band has no exact distance, so the value is told instead.
    ['from a band', '51-200', ['employees 200 → Mid-Market'], [200]],
    ['from nothing', null, [], []],
    ['from what is no number', 'many', [], []],
  ])('%s', (_, employees, sentences, cells) => {
    const told = explain(bySize, ['A1', 'Elm', employees, 'EMEA']);
    expect(changesOf(told)).toEqual(sentences);
    expect(told.changes.map(({ cell }) => cell)).toEqual(cells);
  });

  test.each<[string, string, Condition['test'], Cell, string[]]>([
    ['a line between two counts, from a band', 'employees', 'at least', '11-50', ['employees 65 → Large']],
    ['a line between two counts, downwards', 'employees', 'less than', '51-200', ['employees 64 → Large']],
    ['whole ends of a band', 'seats', 'at least', '11-50', ['seats 65 → Large']],
    ['ends of a band that are no counts', 'rating', 'at least', '3.5-4.5', ['rating 64.4 → Large']],
    ['shares', 'growth', 'at least', '10-20%', ['growth 64.4 → Large']],
    ['one', 'deals', 'at least', 1, ['+64 deals → Large']],
  ])('a count is told in whole numbers: %s', (_, field, test, cell, sentences) => {
    const model = {
      ...plainModel,
      fields: fieldsOf({ field, kind: 'number' }),
      segments: [{ name: 'Large', when: when(field, test, 64.4) }],
    };
    expect(changesOf(explain(model, [cell]))).toEqual(sentences);
  });

  test('what a blank count decides is whole, and true', () => {
    const model = {
      ...plainModel,
      fields: fieldsOf({ field: 'employees', kind: 'number' }),
      segments: [{ name: 'Large', when: when('employees', 'at least', 64.4) }],
    };
    const [blank] = explain(model, [null]).unknown;
    expect(blank?.decides.map(({ sentence }) => sentence.message)).toEqual([
      'employees 63 → SMB',
      'employees 65 → Large',
    ]);
  });

  test('a header in thousands gets its cell in thousands and its words in units', () => {
    const model = {
      ...plainModel,
      fields: fieldsOf({ field: 'revenue', kind: 'money', header: 'Revenue ($K)', unit: 1000 }),
      segments: [{ name: 'Large', when: when('revenue', 'more than', 5_000_000) }],
    };
    const [change] = explain(model, [4800]).changes;
    expect(change).toMatchObject({ header: 'Revenue ($K)', cell: 5000.001, value: 5_000_001, by: 200_001 });
    expect(change?.sentence).toEqual({
      code: 'explain/change-by',
      parameters: { field: 'revenue', by: '+USD 200,001', moves: 'Large' },
      message: '+USD 200,001 revenue → Large',
    });
  });

  test.each<[string, Said, Condition, Cell, string, Cell]>([
    [
      'a day',
      { field: 'founded', kind: 'date', order: 'dmy' },
      { field: 'founded', test: 'at most', value: '2000-12-31' },
      '01.02.2001',
      'founded 2000-12-31 → Old',
      // 36891 is what Excel shows for 2000-12-31.
      { day: 36891 },
    ],
    [
      'a text',
      { field: 'region', kind: 'category' },
      { field: 'region', test: 'is', value: 'EMEA' },
      'APAC',
      'region is EMEA → Old',
      'EMEA',
    ],
    [
      'any other text',
      { field: 'type', kind: 'category' },
      { field: 'type', test: 'not in', value: ['Partner', 'Other'] },
      'partner ',
      'type is anything else → Old',
      '2 Other',
    ],
    [
      'a flag',
      { field: 'target', kind: 'flag' },
      { field: 'target', test: 'is yes', value: null },
      'no',
      'target is yes → Old',
      true,
    ],
    [
      'an item more',
      { field: 'tools', kind: 'list', separator: '|' },
      { field: 'tools', test: 'contains any', value: ['SAP'] },
      'AWS| Slack',
      'tools with SAP → Old',
      'AWS|Slack|SAP',
    ],
    [
      'all items that are asked for',
      { field: 'tools', kind: 'list' },
      { field: 'tools', test: 'contains all', value: ['SAP', 'AWS', 'Jira'] },
      'aws',
      'tools with SAP; Jira → Old',
      'aws; SAP; Jira',
    ],
    [
      'an item less',
      { field: 'tools', kind: 'list' },
      { field: 'tools', test: 'contains none', value: ['SAP'] },
      'sap; AWS',
      'tools without sap → Old',
      'AWS',
    ],
    [
      'a share',
      { field: 'growth', kind: 'number' },
      { field: 'growth', test: 'more than', value: 0.2 },
      0.15,
      '+0.06 growth → Old',
      0.21,
    ],
  ])('%s', (_, said, condition, cell, sentence, becomes) => {
    const model = {
      ...plainModel,
      fields: fieldsOf(said),
      segments: [{ name: 'Old', when: [[condition]] }],
    };
    const told = explain(model, [cell]);
    expect(changesOf(told)).toContain(sentence);
    expect(told.changes.find(({ sentence: { message } }) => message === sentence)?.cell).toEqual(becomes);
  });

  const size: Criterion = {
    name: 'Size',
    kind: 'scale',
    field: 'employees',
    weight: 1,
    blank: 'leave out',
    lines: [
      { test: 'low', value: 0, points: 0 },
      { test: 'high', value: 1000, points: 1 },
    ],
  };

  test('a grade that a scale leads to is found between its ends', () => {
    const model: Model = {
      ...plainModel,
      fields: fieldsOf({ field: 'employees', kind: 'number' }),
      criteria: [size],
      grades: [
        { name: 'A', from: 80 },
        { name: 'B', from: 40 },
        { name: 'C', from: 0 },
      ],
    };
    // Points are employees ÷ 1000, so grade A starts at 800 and grade B ends below 400.
    expect(changesOf(explain(model, [500]))).toEqual([
      '-101 employees → grade C',
      '+300 employees → grade A',
    ]);
  });

  test('layer and tier move too, and one change may move several', () => {
    const model: Model = {
      ...bySize,
      fields: fieldsOf(
        { field: 'employees', kind: 'number' },
        { field: 'current customer', kind: 'flag' },
        { field: 'current spend', kind: 'money' },
      ),
      layers: { TAM: [], SAM: [], SOM: when('employees', 'at least', 1000) },
      potential: [{ name: 'by head', method: 'formula', from: 'employees * 100' }],
      retention: [{ name: 'all', method: 'constant', rate: 1 }],
      lifetime: {
        margin: 1,
        discount: 0,
        horizon: 1,
        growth: 0,
        timing: 'start',
        land: 0.5,
        acquisitionCost: null,
      },
      tiers: [
        { name: 'Gold', from: 50_000 },
        { name: 'Silver', from: 0 },
      ],
    };
    const told = explain(model, [900, true, 40_000]);
    // One year at margin 1: a customer is worth what it spends.
    expect(told.worth).toMatchObject({
      customer: true,
      potential: { potential: 90_000, figure: 90_000, source: { name: 'by head' }, decidedBy: 'source' },
      lifetime: { value: 40_000 },
      tier: { name: 'Silver' },
      whitespace: 50_000,
    });
    expect(changesOf(told)).toEqual(
      expect.arrayContaining(['+100 employees → Enterprise, SOM', '+USD 10,000 current spend → tier Gold']),
    );
  });

  test('what names the account and what a person corrected is not to be changed', () => {
    const override: Override = {
      key: 'a1',
      field: 'employees',
      value: '300',
      who: 'Kim',
      when: '2026-01-02',
      why: 'annual report',
    };
    const told = explain(bySize, ['A1', 'Elm', 10, 'EMEA'], { overrides: [override] });
    expect(told.segment.name).toBe('Mid-Market');
    expect(told.segment.rules[0]?.when[0]?.[0]?.value).toMatchObject({
      value: 300,
      text: '300',
      cell: 10,
      origin: 'override',
    });
    expect(changesOf(told)).toEqual([]);
  });

  test('at most eight are told, one for each place first', () => {
    const names = Array.from({ length: 12 }, (_, at) => `field ${at}`);
    const model: Model = {
      ...plainModel,
      fields: fieldsOf(...names.map((field) => ({ field, kind: 'number' as const }))),
      segments: names.map((field, at) => ({
        name: at === 11 ? 'Far' : 'Near',
        when: when(field, 'at least', at === 11 ? 900 : 110),
      })),
    };
    const told = explain(
      model,
      names.map(() => 100),
    );
    expect(told.changes).toHaveLength(8);
    expect(changesOf(told).at(-1)).toBe('+800 field 11 → Far');
  });
});

describe('what decides', () => {
  const decided = (field: string, value: string, key = 'a1'): Override => ({
    key,
    field,
    value,
    who: 'Kim',
    when: '2026-01-02',
    why: 'knows them',
  });

  test('a rule, with its conditions and those above', () => {
    const { segment } = explain(bySize, ['A1', 'Elm', 300, 'EMEA']);
    expect(segment).toMatchObject({
      name: 'Mid-Market',
      decidedBy: 'rule',
      before: 'Mid-Market',
      sentence: { message: 'Mid-Market: employees at least 200' },
    });
    expect(segment.rules.map(({ name, holds }) => [name, holds])).toEqual([
      ['Enterprise', false],
      ['Mid-Market', true],
    ]);
    expect(segment.rules[0]?.when).toEqual([
      [
        {
          condition: { field: 'employees', test: 'at least', value: 1000 },
          holds: false,
          value: {
            field: 'employees',
            kind: 'number',
            value: 300,
            text: '300',
            origin: 'cell',
            header: 'employees',
            cell: 300,
          },
        },
      ],
    ]);
  });

  test.each<[string, Partial<Model>, readonly Cell[], readonly Override[], object]>([
    [
      'a person',
      {},
      ['A1', 'Elm', 5, 'EMEA'],
      [decided('segment', 'Enterprise')],
      { name: 'Enterprise', decidedBy: 'override', override: { who: 'Kim' }, merges: [] },
    ],
    [
      'the id before the name',
      {},
      ['A1', 'Elm', 5, 'EMEA'],
      [decided('segment', 'Mid-Market', 'elm'), decided('segment', 'Enterprise')],
      { name: 'Enterprise', override: { key: 'a1' } },
    ],
    [
      'a list of names',
      { named: [{ name: 'Enterprise', when: when('name', 'in', ['Elm', 'Fir']) }] },
      ['A1', 'elm', 5, 'EMEA'],
      [],
      { name: 'Enterprise', decidedBy: 'named', named: { name: 'Enterprise', holds: true } },
    ],
    [
      'the rest',
      {},
      ['A1', 'Elm', 5, 'EMEA'],
      [],
      { name: 'SMB', decidedBy: 'rest', sentence: { message: 'SMB: no rule above holds' } },
    ],
    [
      'nothing',
      {},
      ['A1', 'Elm', null, 'EMEA'],
      [],
      {
        name: 'Unknown',
        possible: 'Enterprise',
        decidedBy: 'unknown',
        before: null,
        sentence: { message: 'segment not known: the rule of Enterprise cannot be checked' },
      },
    ],
    [
      'a rule and a merge of its region',
      { merges: [{ segment: 'Enterprise', into: 'Mid-Market', regions: ['emea'] }] },
      ['A1', 'Elm', 5000, 'EMEA'],
      [],
      {
        name: 'Mid-Market',
        decidedBy: 'rule',
        before: 'Enterprise',
        merges: [{ segment: 'Enterprise', into: 'Mid-Market' }],
      },
    ],
  ])('%s gives the segment', (_, said, cells, overrides, expected) => {
    expect(explain({ ...bySize, ...said }, cells, { overrides }).segment).toMatchObject(expected);
  });

  test.each<[string, Partial<Model>, Cell, readonly Override[], object]>([
    ['the field', {}, 'EMEA', [], { name: 'EMEA', decidedBy: 'field' }],
    ['nothing', {}, null, [], { name: 'Unknown', decidedBy: 'unknown' }],
    ['a person', {}, 'EMEA', [decided('region', 'APAC')], { name: 'APAC', decidedBy: 'override' }],
    [
      'a rule',
      { regions: [{ name: 'North', when: when('region', 'is', 'EMEA') }] },
      'EMEA',
      [],
      { name: 'North', decidedBy: 'rule', sentence: { message: 'North: region is EMEA' } },
    ],
    [
      'no rule',
      { regions: [{ name: 'North', when: when('region', 'is', 'EMEA') }] },
      'APAC',
      [],
      { name: 'Other', decidedBy: 'other' },
    ],
  ])('%s gives the region', (_, said, region, overrides, expected) => {
    expect(explain({ ...bySize, ...said }, ['A1', 'Elm', 5, region], { overrides }).region).toMatchObject(
      expected,
    );
  });

  test('region rules read the field, segment rules what they gave', () => {
    const told = explain(
      {
        ...bySize,
        regions: [{ name: 'North', when: when('region', 'is', 'EMEA') }],
        segments: [{ name: 'Enterprise', when: when('region', 'is', 'North') }],
      },
      ['A1', 'Elm', 5, 'EMEA'],
    );
    expect(told.region.rules[0]?.when[0]?.[0]?.value).toMatchObject({ text: 'EMEA', header: 'region' });
    expect(told.segment.rules[0]?.when[0]?.[0]).toMatchObject({
      holds: true,
      value: { text: 'North', origin: 'computed', header: null },
    });
  });

  test.each<[string, Cell, object]>([
    ['excluded', 'Partner', { layer: 'Outside', excluded: 'Not a buyer' }],
    ['confirmed', 'Prospect', { layer: 'SOM', possibleLayer: null, excluded: null }],
    [
      'not to be checked',
      null,
      {
        layer: 'Outside',
        possibleLayer: 'SOM',
        possibleExclusion: 'Not a buyer',
        sentence: { message: 'not confirmed to be in the market, could be SOM' },
      },
    ],
  ])('an account is %s', (_, type, expected) => {
    const model = {
      ...plainModel,
      fields: fieldsOf({ field: 'type', kind: 'category' }),
      exclusions: [{ name: 'Not a buyer', when: when('type', 'is', 'Partner') }],
    };
    const { market } = explain(model, [type]);
    expect(market).toMatchObject(expected);
    expect(market.exclusions[0]?.holds).toBe(type === null ? null : type === 'Partner');
  });
});

describe('score and worth', () => {
  test('criteria with points, shares and contributions', () => {
    const model: Model = {
      ...bySize,
      criteria: [
        {
          name: 'Size',
          kind: 'bands',
          field: 'employees',
          weight: 3,
          blank: 'leave out',
          lines: [{ test: 'from', value: 100, points: 0.5 }],
        },
        {
          name: 'Region',
          kind: 'match',
          field: 'region',
          weight: 1,
          blank: 'leave out',
          lines: [{ test: 'is', value: ['EMEA'], points: 1 }],
        },
      ],
    };
    // 100 · (3 · 0.5 + 1 · 1) ÷ 4 = 62.5
    const known = explain(model, ['A1', 'Elm', 300, 'EMEA']).fit;
    expect(known.score).toBe(62.5);
    expect(
      known.criteria.map(({ name, points, share, contribution, value }) => [
        name,
        points,
        share,
        contribution,
        value?.text,
      ]),
    ).toEqual([
      ['Size', 0.5, 0.75, 37.5, '300'],
      ['Region', 1, 0.25, 25, 'EMEA'],
    ]);
    const blank = explain(model, ['A1', 'Elm', 300, null]).fit;
    expect(blank.criteria.map(({ counted, reason }) => [counted, reason.code])).toEqual([
      [1, 'points-given'],
      [0, 'blank-left-out'],
    ]);
    expect(blank.confidence).toBe(0.75);
  });

  test('the bin of each characteristic, and the peers that the potential comes from', () => {
    const model: Model = {
      ...bySize,
      propensity: [
        {
          name: 'new',
          base: -10,
          learned: '2026-01-01',
          rows: 400,
          won: 100,
          prior: null,
          auc: 0.7,
          aucLow: 0.6,
          aucHigh: 0.8,
          brier: 0.2,
        },
      ],
      characteristics: [
        {
          name: 'size',
          card: 'new',
          field: 'employees',
          bins: [
            { test: 'from', value: 0, points: -20 },
            { test: 'from', value: 200, points: 30 },
            { test: 'is blank', value: null, points: 5 },
          ],
        },
        {
          name: 'where',
          card: 'new',
          field: 'region',
          bins: [{ test: 'in', value: ['AMER'], points: 12 }],
        },
      ],
      potential: [
        { name: 'peers', method: 'peer', from: '', quantile: 0.8 },
        { name: 'head', method: 'formula', from: 'employees * 10' },
      ],
      peers: [
        {
          name: 'large',
          when: when('employees', 'at least', 200),
          spend: 900,
          low: 700,
          high: 1200,
          accounts: 40,
          weight: 0.8,
        },
      ],
    };
    const { worth } = explain(model, ['A1', 'Elm', 300, 'EMEA']);
    // −10 + 30 + 0 = 20 points: the odds are 2 to 1.
    expect(worth.propensities[0]).toMatchObject({
      base: -10,
      sum: 20,
      characteristics: [
        { name: 'size', bin: { test: 'from', value: 200 }, points: 30 },
        { name: 'where', bin: null, points: 0 },
      ],
    });
    expect(worth.propensities[0]?.probability).toBeCloseTo(2 / 3, 10);
    expect(worth.potential).toMatchObject({
      potential: 900,
      source: { name: 'peers' },
      peer: { name: 'large', low: 700, high: 1200, accounts: 40 },
      peerTruth: { holds: true },
    });
    const small = explain(model, ['A1', 'Elm', 20, 'EMEA']).worth.potential;
    expect(small).toMatchObject({ potential: 200, source: { name: 'head' }, peer: null });
    expect(explain(model, ['A1', 'Elm', null, 'EMEA']).worth.potential).toMatchObject({
      potential: null,
      decidedBy: 'unknown',
    });
  });
});

describe('unknown fields', () => {
  test('a blank that is asked for, with what values would do', () => {
    const { unknown } = explain(bySize, ['A1', 'Elm', null, 'EMEA']);
    expect(unknown).toHaveLength(1);
    expect(unknown[0]?.askedBy).toEqual([
      { part: 'segment', name: 'Enterprise' },
      { part: 'segment', name: 'Mid-Market' },
    ]);
    expect(unknown[0]?.decides.map(({ sentence }) => sentence.message)).toEqual([
      'employees 199 → SMB',
      'employees 200 → Mid-Market',
      'employees 1,000 → Enterprise',
    ]);
    expect(unknown[0]?.sentence.message).toBe('employees is blank; asked by Enterprise, Mid-Market');
  });

  test('a cell that cannot be read is said with what stands in it', () => {
    const { unknown } = explain(bySize, ['A1', 'Elm', 'many', 'EMEA']);
    expect(unknown[0]?.value).toMatchObject({ origin: 'unread', cell: 'many', value: null });
    expect(unknown[0]?.sentence.code).toBe('explain/unread');
  });

  test('a zero that means blank is unread, one that is a value is not', () => {
    expect(explain(bySize, ['A1', 'Elm', 0, 'EMEA']).unknown[0]?.value.origin).toBe('unread');
  });

  test('a blank that nobody asks for is not told', () => {
    expect(explain(bySize, [null, null, 5, 'EMEA']).unknown).toEqual([]);
  });
});

describe('the account', () => {
  test('is named by the fields that the accounts have, and read from its own row alone', () => {
    const table = tableOf(bySize, ['A1', 'Elm', 5, 'EMEA'], ['A2', 'Fir', 300, 'APAC']);
    const told = explainAccount(table, bySize, 1);
    expect(told.ok && told.value.names.map(({ field, text }) => [field, text])).toEqual([
      ['id', 'A2'],
      ['name', 'Fir'],
    ]);
    expect(() => explainAccount(table, bySize, 2)).toThrow('there is no row 2');
  });

  test('no row but its own is looked at', () => {
    const looked = new Set<string>();
    const all = new Array<readonly Cell[]>(1000).fill(['A1', 'Elm', 960, 'EMEA']);
    const rows = new Proxy(all, {
      get(target, place, receiver) {
        if (typeof place === 'string') looked.add(place);
        return Reflect.get(target, place, receiver) as unknown;
      },
    });
    const table: Table = {
      headers: bySize.fields.map(({ header }) => header),
      rows,
      firstRow: 0,
      rowCount: rows.length,
    };
    looked.clear();
    expect(explainAccount(table, bySize, 900).ok).toBe(true);
    expect([...looked]).toEqual(['900']);
  });

  test('a header that is missing and an override that does not fit are refused', () => {
    const table: Table = {
      headers: ['id', 'name', 'region'],
      rows: [['A1', 'Elm', 'EMEA']],
      firstRow: 0,
      rowCount: 1,
    };
    const missing = explainAccount(table, bySize, 0);
    expect(!missing.ok && missing.problems.map(({ message }) => message).join()).toContain(
      'no column is headed "employees"',
    );
    const whole = tableOf(bySize, ['A1', 'Elm', 5, 'EMEA']);
    const override = {
      key: 'A1',
      field: 'employees',
      value: 'many',
      who: 'Kim',
      when: '2026-01-02',
      why: '',
    };
    const misfit = explainAccount(whole, bySize, 0, { overrides: [override] });
    expect(!misfit.ok && misfit.problems.map(({ code }) => code)).toEqual(['override-misfit']);
  });
});
