import { fieldMapping } from '../../../core/accounts/field-mapping';
import { readModel } from '../../../core/model/read-model';
import type { Model } from '../../../core/model/model';
import type { Override } from '../../../core/segments/segmentation';
import { compileModel, type CompileOptions } from '../../../core/sql/compile-model';
import { dialects } from '../../../core/sql/dialects';
import { printStatement } from '../../../core/sql/print-statement';
import type { SourceColumn } from '../../../core/sql/source';

const employees = fieldMapping({ field: 'employees', header: 'Employees', kind: 'number' });
const industry = fieldMapping({ field: 'industry', header: 'Industry', kind: 'category' });
const key = fieldMapping({ field: 'id', header: 'Id', kind: 'id' });

function modelOf(said: Partial<Model>): Model {
  const read = readModel({
    version: 1,
    name: 'Small',
    settings: { asOf: null, seed: 1, currency: 'EUR', value: null, yardstick: null },
    fields: [employees, industry, key],
    computed: [],
    exclusions: [],
    layers: { TAM: [], SAM: [], SOM: [] },
    criteria: [],
    grades: [],
    regions: [],
    named: [],
    segments: [{ name: 'Large', when: [[{ field: 'employees', test: 'at least', value: 1000 }]] }],
    rest: 'Small',
    merges: [],
    guardrails: [],
    ...said,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const columns: readonly SourceColumn[] = [
  { name: 'Id', type: 'text' },
  { name: 'Employees', type: 'text' },
  { name: 'Industry', type: 'text' },
  { name: 'Logo', type: 'other' },
];

const compile = (model: Model, said: Partial<CompileOptions> = {}) =>
  compileModel(model, {
    source: { relation: 'accounts', columns },
    dialect: dialects.get('duckdb')!,
    ...said,
  });

function compiled(...asked: Parameters<typeof compile>) {
  const result = compile(...asked);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function messages(...asked: Parameters<typeof compile>): readonly string[] {
  const result = compile(...asked);
  return result.ok ? [] : result.problems.map(({ message }) => message);
}

const software = modelOf({
  segments: [{ name: 'Large', when: [[{ field: 'industry', test: 'is', value: 'a\0b' }]] }],
});

test('fields that nobody asks for are not read, and columns on which nothing stands are left out', () => {
  const { steps, columns: results, kept } = compiled(modelOf({}), { wanted: ['segment'] });
  const sql = steps.map((step) => step.sql).join('\n');
  expect(steps.at(0)?.name).toBe('source');
  expect(steps.at(-1)?.name).toBe('segments');
  expect(results).toEqual([{ name: 'segment', id: 'segment', kind: 'text' }]);
  expect(kept.map(({ name }) => name)).toEqual(['Id', 'Employees', 'Industry', 'Logo']);
  expect(sql).not.toContain('industry');
  expect(sql).not.toContain('confidence');
});

test('a column of the table that is called like one of ours keeps its name, whatever its case', () => {
  const named = [...columns, { name: 'SEGMENT', type: 'text' as const }];
  const { columns: results } = compiled(modelOf({}), {
    source: { relation: 'accounts', columns: named },
    wanted: ['segment', 'layer'],
  });
  expect(results.map(({ id }) => id)).toEqual(['tamarack_segment', 'layer']);
});

test('what was not read is told where it is asked for', () => {
  const model = modelOf({});
  expect(compiled(model).unread).toEqual([]);
  expect(compiled(model, { unread: true }).unread).toEqual([
    { name: 'employees', id: 'unread_employees', kind: 'truth' },
  ]);
});

test('fields that are asked for stand beside the results as they are read', () => {
  const { fields } = compiled(modelOf({}), { wanted: ['segment'], fields: ['industry'] });
  expect(fields.map(({ name, kind }) => [name, kind])).toEqual([
    ['employees', 'number'],
    ['industry', 'text'],
  ]);
});

test('every missing column and every wrong type is named at once', () => {
  const source = { relation: 'accounts', columns: [{ name: 'Employees', type: 'date' as const }] };
  expect(messages(software, { source, fields: ['employees'] })).toEqual([
    expect.stringContaining('the column "Employees" holds dates'),
    expect.stringContaining('no column is headed "Industry"'),
  ]);
});

test('a text that an engine cannot hold is refused there, and there alone', () => {
  expect(messages(software)).toEqual([]);
  expect(messages(software, { dialect: dialects.get('postgres')! })).toEqual([
    'the text "a␀b" holds the character NUL, which no text of PostgreSQL can: take it out of the model',
  ]);
});

test('overrides that mean nothing are refused as by a run', () => {
  const wrong: Override = {
    ...{ key: 'A1', field: 'segment', value: 'Huge', who: 'Ada', when: '2026-01-01', why: '' },
  };
  expect(messages(modelOf({}), { overrides: [wrong] })).toEqual([
    '"Huge" is not a segment of this model; they are Large, Small',
  ]);
});

describe('the statement', () => {
  const model = compiled(modelOf({}), { wanted: ['segment'] });

  test('is a query, a view or a table', () => {
    expect(printStatement(model)).toMatch(/^WITH source AS \(\n[\s\S]*\nFROM segments;\n$/);
    expect(printStatement(model, { as: 'view', target: 'made' })).toMatch(
      /^CREATE OR REPLACE VIEW made AS\nWITH /,
    );
    expect(printStatement(model, { as: 'table', target: 'made' })).toMatch(
      /^CREATE OR REPLACE TABLE made AS\nWITH /,
    );
  });

  test('takes the place of a table in PostgreSQL in one transaction', () => {
    const dialect = dialects.get('postgres')!;
    const table = printStatement({ ...model, dialect }, { as: 'table', target: 'made' });
    expect(table).toMatch(/^BEGIN;\nDROP TABLE IF EXISTS made;\nCREATE TABLE made AS\n[\s\S]*;\nCOMMIT;\n$/);
  });

  test('grows with the model, not with how its rules stand on each other', () => {
    const lengthOf = (count: number): number => {
      const segments = Array.from({ length: count }, (_, at) => ({
        name: `Segment ${at}`,
        when: [[{ field: 'employees', test: 'at least' as const, value: 10_000 - at }]],
      }));
      return printStatement(compiled(modelOf({ segments }))).length;
    };
    const [few, more, many] = [20, 40, 80].map(lengthOf) as [number, number, number];
    expect((many - more) / (more - few)).toBeLessThan(2.2);
  });
});
