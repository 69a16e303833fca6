import { marketSizes } from '../../../core/market/market-sizes';
import { guardrailColumns, guardrailInput } from '../../../core/model/guardrail-input';
import { readModel } from '../../../core/model/read-model';
import { columnOf, run } from '../../../core/model/run';
import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import { writeModelSheet } from '../../../core/model/sheet/write-sheet';
import { starterModel } from '../../../core/model/starter/starter-model';
import type { Model } from '../../../core/model/model';
import { makeSample } from '../../../core/sample/make-sample';
import { checkGuardrails } from '../../../core/segments/check-guardrails';
import { accountRows } from '../../../core/values/account-rows';
import type { Rows } from '../../../core/values/cell';
import { problemText, type Result } from '../../../core/values/problem';
import type { Table } from '../../../core/values/table';
import { plainColumn } from '../frame-of';
import { exportTable, inventedExports } from './invented-exports';

function had<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problems.map(problemText).join('; '));
  return result.value;
}

function shares(table: Table, model: Model): ReadonlyMap<string, number> {
  const segments = plainColumn(columnOf(had(run(table, model)).frame, 'segment')) as string[];
  const counts = new Map<string, number>();
  for (const segment of segments) counts.set(segment, (counts.get(segment) ?? 0) + 1 / segments.length);
  return counts;
}

const fieldOf = (model: Model, header: string) =>
  model.fields.find((field) => field.header === header)?.field;

test('at least four in five columns of exports that no fixture holds are mapped', () => {
  const told = inventedExports.flatMap(([name, columns]) => {
    const model = had(starterModel(exportTable(columns)));
    return columns.flatMap(([header, field]) =>
      field === null ? [] : [{ name, header, field, read: fieldOf(model, header) }],
    );
  });
  const wrong = told.filter(({ field, read }) => field !== read);
  expect(wrong.length / told.length).toBeLessThanOrEqual(0.2);
  for (const [name] of inventedExports) {
    const [own, missed] = [told, wrong].map((all) => all.filter((each) => each.name === name).length);
    expect([name, missed! / own! <= 0.2]).toEqual([name, true]);
  }
});

describe.each(inventedExports)('the starter model of %s', (_, columns) => {
  const table = exportTable(columns);
  const model = had(starterModel(table));

  test('stands on a sheet and in JSON as it is', () => {
    expect(had(readModelSheet(writeModelSheet(model)))).toEqual(model);
    expect(had(readModel(JSON.parse(JSON.stringify(model))))).toEqual(model);
  });

  test('has segments that hold accounts, the top one at most a quarter of them', () => {
    const held = shares(table, model);
    expect(model.segments.length).toBeGreaterThan(0);
    for (const { name } of model.segments) expect(held.get(name) ?? 0).toBeGreaterThan(0);
    expect(held.get(model.rest) ?? 0).toBeGreaterThan(0);
    expect(held.get(model.segments[0]!.name)).toBeLessThanOrEqual(0.25);
  });

  test('narrows the market from layer to layer', () => {
    const { layers } = marketSizes(had(run(table, model)).frame, null);
    const [tam, sam, som] = layers.map(({ confirmed }) => confirmed.accounts) as [number, number, number];
    expect(sam).toBeLessThan(tam);
    expect(som).toBeLessThan(sam);
    expect(som).toBeGreaterThan(0.05 * tam);
  });

  test('has criteria that tell accounts apart, and says where each figure comes from', () => {
    const points = had(
      run(table, model, { wanted: model.criteria.map(({ name }) => `points: ${name}`) }),
    ).frame;
    expect(model.criteria.length).toBeGreaterThan(0);
    for (const { name, note } of model.criteria) {
      expect(new Set(plainColumn(columnOf(points, `points: ${name}`))).size).toBeGreaterThan(1);
      expect(note).toMatch(/rule of thumb/);
    }
    const lines = [
      ...model.criteria.flatMap((criterion) => criterion.lines),
      ...model.grades,
      ...model.segments,
    ];
    const kinds = new Set(['yes', 'no']);
    expect(lines.filter((line) => !line.note && !('test' in line && kinds.has(line.test)))).toEqual([]);
    expect(Object.keys(model.layers.notes ?? {})).toEqual(['TAM', 'SAM', 'SOM']);
  });
});

test('regions know countries by the names that exports of other languages use', () => {
  const [, columns] = inventedExports.find(([each]) => each === 'a German ERP')!;
  const regions = had(starterModel(exportTable(columns))).regions;
  expect(regions.map(({ name, when }) => [name, when[0]?.[0]?.value])).toEqual([
    ['AMER', ['USA']],
    ['EMEA', ['Deutschland', 'Großbritannien', 'Frankreich']],
    ['APAC', ['Japan', 'Australien']],
  ]);
});

test('a currency that the headers name is the model’s', () => {
  const currencyOf = (name: string) => {
    const [, columns] = inventedExports.find(([each]) => each === name)!;
    return had(starterModel(exportTable(columns))).settings.currency;
  };
  expect(
    ['a German ERP', 'a French CRM', 'one country, in thousands', 'a HubSpot list'].map(currencyOf),
  ).toEqual(['EUR', 'EUR', 'GBP', 'USD']);
});

test('where customers are known, criteria say what they stand out in', () => {
  const model = had(starterModel(makeSample({ accounts: 2000, seed: 5, today: 46_300 }).accounts));
  const industry = model.criteria.find(({ name }) => name === 'Industry');
  expect(industry?.lines[0]?.note).toMatch(
    /^where your \d+ customers stand out, .+ most: \d\.\d times as often/,
  );
});

test('partners and competitors are excluded by whole words, and customers never', () => {
  const types = ['Competitor', 'Partner', 'International', 'Express', 'Customer / Partner', 'Prospect'];
  const rows: Rows = [
    ['Account Name', 'Type', 'Employees'],
    ...Array.from({ length: 60 }, (_, at) => [`Account ${at}`, types[at % 6]!, at + 1]),
  ];
  const model = had(starterModel(accountRows(rows).table));
  expect(model.exclusions.map(({ when }) => when[0]?.[0]?.value)).toEqual([['Competitor', 'Partner']]);
});

test('the sample gives segments, layers and a value share that pass the guardrails on them', () => {
  const table = makeSample({ accounts: 2000, seed: 3, today: 46_300 }).accounts;
  const model = had(starterModel(table));
  const done = had(run(table, model, guardrailColumns(model)));
  const findings = new Map(
    checkGuardrails(guardrailInput(done), []).map((each) => [each.name, each.verdict]),
  );
  for (const name of ['top segment', 'overlap', 'classifiable in a minute', 'too early', 'lines too low']) {
    expect([name, findings.get(name)]).toEqual([name, 'good']);
  }
});

describe('whatever the accounts are like, there is a model or a reason', () => {
  const name = (at: number) => `Account ${at}`;
  const many = <Row>(row: (at: number) => Row, count = 30) =>
    Array.from({ length: count }, (_, at) => row(at));
  const cases: readonly (readonly [string, Rows])[] = [
    [
      'one account',
      [
        ['Account Name', 'Employees'],
        ['Alder', 7],
      ],
    ],
    [
      'no number at all',
      [['Account Name', 'Industry'], ...many((at) => [name(at), ['Retail', 'Energy'][at % 2]!])],
    ],
    [
      'one value for all',
      [['Account Name', 'Employees', 'Country'], ...many((at) => [name(at), 50, 'Germany'])],
    ],
    ['two values', [['Account Name', 'Employees'], ...many((at) => [name(at), at % 2 === 0 ? 10 : 1000])]],
    [
      'zeros and negatives',
      [['Account Name', 'Employees', 'Annual Revenue'], ...many((at) => [name(at), 0, -at])],
    ],
    [
      'numbers without end',
      [['Account Name', 'Employees'], ...many((at) => [name(at), at % 3 === 0 ? 1e300 : 1e-300])],
    ],
    [
      'columns named as results',
      [
        ['Account Name', 'Segment', 'Score', 'Grade', 'Layer', 'Excluded'],
        ...many((at) => [name(at), 'A', at, 'B', 'TAM', 'no']),
      ],
    ],
    [
      'keys of objects as headers',
      [['Account Name', '__proto__', 'constructor', 'toString'], ...many((at) => [name(at), at, 'x', 'y'])],
    ],
    [
      '1,000 columns',
      [
        ['Account Name', ...many((at) => `c${at}`, 999)],
        ...many((at) => [name(at), ...many((column) => (at * column) % 7, 999)], 5),
      ],
    ],
  ];
  test.each(cases)('%s', (_, rows) => {
    const { table } = accountRows(rows);
    const model = had(starterModel(table));
    expect(had(readModelSheet(writeModelSheet(model)))).toEqual(model);
    expect(had(run(table, model)).frame.length).toBe(rows.length - 1);
  });

  test('everything blank is no list of accounts, and is told so', () => {
    const blank = starterModel(
      accountRows([
        ['Account Name', 'Employees'],
        ['', null],
        [' ', ''],
      ]).table,
    );
    expect(blank.ok ? [] : blank.problems.map(problemText)).toEqual([
      'there are no accounts below the header row',
    ]);
  });
});
