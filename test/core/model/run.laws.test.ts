import fc from 'fast-check';
import type { Frame } from '../../../core/expr/columns';
import { segmentOrder } from '../../../core/model/guardrail-input';
import type { Model } from '../../../core/model/model';
import { columnOf, run, standardColumns, standardColumnsOf } from '../../../core/model/run';
import { worthColumns } from '../../../core/model/worth-columns';
import { createRunner } from '../../../core/model/runner';
import { marketSizes } from '../../../core/market/market-sizes';
import { pointsColumn } from '../../../core/scoring/score';
import type { Override } from '../../../core/segments/segmentation';
import { accountRows } from '../../../core/values/account-rows';
import type { Rows } from '../../../core/values/cell';
import type { Table } from '../../../core/values/table';
import { plainColumn } from '../frame-of';
import { accountsOf } from './arbitrary-accounts';
import { checkedModel } from './arbitrary-model';

const modelAndAccounts = checkedModel.chain((model) => fc.tuple(fc.constant(model), accountsOf(model)));
const tableOf = (rows: Rows): Table => accountRows(rows).table;

function frameOf(model: Model, rows: Rows, wanted?: readonly string[]): Frame {
  const done = run(tableOf(rows), model, wanted ? { wanted } : {});
  if (!done.ok) throw new Error(done.problems.map(({ message }) => message).join('; '));
  return done.value.frame;
}

const column = (frame: Frame, name: string) => plainColumn(columnOf(frame, name));
const ofRow = (model: Model, frame: Frame, row: number) =>
  standardColumnsOf(model).map((name) => column(frame, name)[row]);
/** What any run may be asked for, whether the model says it or not. */
const columns = [...standardColumns, ...worthColumns];

test('every account is in exactly one segment of the model, or Unknown', () => {
  fc.assert(
    fc.property(modelAndAccounts, ([model, rows]) => {
      const known = [...segmentOrder(model), 'Unknown'];
      for (const segment of column(frameOf(model, rows), 'segment')) expect(known).toContain(segment);
    }),
  );
});

test('SOM is within SAM within TAM, and confirmed never exceeds possible', () => {
  fc.assert(
    fc.property(modelAndAccounts, ([model, rows]) => {
      const done = run(tableOf(rows), model);
      const sizes = done.ok ? marketSizes(done.value.frame, null).layers : [];
      expect(sizes.map(({ layer }) => layer)).toEqual(['TAM', 'SAM', 'SOM']);
      sizes.forEach(({ confirmed, possible }, at) => {
        expect(confirmed.accounts).toBeLessThanOrEqual(possible.accounts);
        const wider = sizes[at - 1];
        if (!wider) return;
        expect(confirmed.accounts).toBeLessThanOrEqual(wider.confirmed.accounts);
        expect(possible.accounts).toBeLessThanOrEqual(wider.possible.accounts);
      });
    }),
  );
});

test('contributions of the known criteria sum to the score', () => {
  fc.assert(
    fc.property(modelAndAccounts, ([model, rows]) => {
      const names = model.criteria.map(({ name }) => pointsColumn(name));
      const frame = frameOf(model, rows, ['score', 'confidence', ...names]);
      column(frame, 'score').forEach((score, row) => {
        let [earned, counted, known] = [0, 0, 0];
        for (const { name, weight, blank } of model.criteria) {
          const points = column(frame, pointsColumn(name))[row] as number | null;
          if (points !== null) known += weight;
          if (points === null && blank === 'leave out') continue;
          counted += weight;
          earned += weight * (points ?? (blank === 'neutral' ? 0.5 : 0));
        }
        if (known === 0) expect(score).toBeNull();
        else expect(score).toBeCloseTo((100 * earned) / counted, 8);
      });
    }),
  );
});

test('the order of the rows changes nothing', () => {
  fc.assert(
    fc.property(modelAndAccounts, ([model, [header, ...rows]]) => {
      const there = frameOf(model, [header!, ...rows]);
      const back = frameOf(model, [header!, ...[...rows].reverse()]);
      rows.forEach((_, row) =>
        expect(ofRow(model, back, rows.length - 1 - row)).toEqual(ofRow(model, there, row)),
      );
    }),
  );
});

test('a row alone gives what it gives among all', () => {
  fc.assert(
    fc.property(modelAndAccounts, ([model, [header, ...rows]]) => {
      const all = frameOf(model, [header!, ...rows]);
      rows.forEach((one, row) =>
        expect(ofRow(model, frameOf(model, [header!, one]), 0)).toEqual(ofRow(model, all, row)),
      );
    }),
    { numRuns: 60 },
  );
});

test('a column is the same whether it is wanted alone or with all others', () => {
  fc.assert(
    fc.property(modelAndAccounts, fc.constantFrom(...columns), ([model, rows], name) => {
      const alone = frameOf(model, rows, [name]);
      expect(column(alone, name)).toEqual(column(frameOf(model, rows, columns), name));
      expect(columns.filter((each) => alone.columns.has(each))).toEqual([name]);
    }),
  );
});

const mapped = (
  model: Model,
  change: (field: Model['fields'][number]) => Partial<Model['fields'][number]>,
): Model => ({
  ...model,
  fields: model.fields.map((field) => ({ ...field, ...change(field) })),
});

/** Changes that a person makes between two runs; some break the model, and then both runs say so. */
const changes: readonly (readonly [string, (model: Model, text: string) => Model])[] = [
  ['as it was', (model) => model],
  ['another name', (model, text) => ({ ...model, name: text })],
  ['a moved line', (model) => moveLines(model, 7)],
  ['lines moved far', (model) => moveLines(model, 500)],
  ['one segment fewer', (model) => ({ ...model, segments: model.segments.slice(1), merges: [] })],
  [
    'a new category in a rule',
    (model, text) => ({
      ...model,
      segments: [
        { name: 'New', when: [[{ field: 'industry', test: 'in', value: [text, 'Retail'] }]] },
        ...model.segments,
      ],
    }),
  ],
  [
    'a new item of a list in a rule',
    (model, text) => ({
      ...model,
      segments: [
        { name: 'New', when: [[{ field: 'technologies', test: 'contains any', value: [text] }]] },
        ...model.segments,
      ],
    }),
  ],
  ['another unit', (model) => mapped(model, ({ kind }) => (kind === 'money' ? { unit: 1000 } : {}))],
  ['zero is a blank', (model) => mapped(model, () => ({ zero: 'blank' }))],
  ['another separator', (model) => mapped(model, ({ kind }) => (kind === 'list' ? { separator: 'o' } : {}))],
  [
    'two columns changed over',
    (model) => {
      const header = (name: string) => model.fields.find(({ field }) => field === name)!.header;
      const other = new Map([
        ['industry', 'country'],
        ['country', 'industry'],
      ]);
      return mapped(model, ({ field }) => {
        const name = other.get(field);
        return name === undefined ? {} : { header: header(name) };
      });
    },
  ],
  [
    'a field taken out',
    (model) => ({ ...model, fields: model.fields.filter(({ field }) => field !== 'founded') }),
  ],
  [
    'a field that is computed otherwise',
    (model) => ({ ...model, computed: [{ field: 'ratio', formula: 'employees' }] }),
  ],
  [
    'other weights',
    (model) => ({ ...model, criteria: model.criteria.map((each, at) => ({ ...each, weight: at + 1 })) }),
  ],
];

function moveLines(model: Model, by: number): Model {
  const segments = model.segments.map((rule) => ({
    ...rule,
    when: rule.when.map((all) =>
      all.map((one) => (typeof one.value === 'number' ? { ...one, value: one.value + by } : one)),
    ),
  }));
  return { ...model, segments };
}

const overrides: fc.Arbitrary<Override[]> = fc
  .uniqueArray(
    fc.record({
      key: fc.integer({ min: 1, max: 30 }).map(String),
      field: fc.constantFrom('industry', 'employees', 'target', 'current spend'),
      value: fc.constantFrom('1'),
      who: fc.constant('Ann'),
      when: fc.constant('2026-01-01'),
      why: fc.constant(''),
    }),
    { maxLength: 3, selector: ({ key, field }) => `${key} ${field}` },
  )
  .map((all) => all.map((one) => ({ ...one, value: one.field === 'target' ? 'yes' : one.value })));

test('a run after others gives what a first run gives', () => {
  const step = fc.tuple(
    fc.constantFrom(...changes),
    someWanted(),
    overrides,
    fc.constantFrom('Software', 'SAP', 'x'),
  );
  fc.assert(
    fc.property(modelAndAccounts, fc.array(step, { minLength: 2, maxLength: 6 }), ([model, rows], steps) => {
      const table = tableOf(rows);
      const runner = createRunner(table);
      for (const [[, change], wanted, decided, text] of steps) {
        const changed = change(model, text);
        const options = { wanted, overrides: decided, fields: ['industry'] };
        const again = shown(runner.run(changed, options), wanted);
        expect(again).toEqual(shown(run(table, changed, options), wanted));
      }
    }),
    { numRuns: 150 },
  );
});

function someWanted() {
  return fc.subarray(columns, { minLength: 1 });
}

function shown(done: ReturnType<typeof run>, wanted: readonly string[]): unknown {
  if (!done.ok) return done.problems.map(({ message }) => message);
  return [
    wanted.map((name) => column(done.value.frame, name)),
    done.notices.map(({ message }) => message).sort(),
  ];
}
