import { fieldMapping } from '../../../core/accounts/field-mapping';
import type { Model } from '../../../core/model/model';
import { readModel } from '../../../core/model/read-model';
import type { Override } from '../../../core/segments/segmentation';
import { compileModel } from '../../../core/sql/compile-model';
import type { DialectName } from '../../../core/sql/dialect';
import { dialects } from '../../../core/sql/dialects';
import { printStatement } from '../../../core/sql/print-statement';
import type { SourceType } from '../../../core/sql/source';

/** A small part of what engines take, so that little is printed. */
const mostBytes = 131_072;

const numbers = Array.from({ length: 10 }, (_, at) => `figure_${at + 1}`);

function modelOf(segments: Model['segments']): Model {
  const read = readModel({
    version: 1,
    name: 'Wide',
    settings: { asOf: null, seed: 1, currency: 'EUR', value: null, yardstick: null },
    fields: [
      fieldMapping({ field: 'id', header: 'Id', kind: 'id' }),
      ...numbers.map((field) => fieldMapping({ field, header: field, kind: 'number' })),
    ],
    computed: [],
    exclusions: [],
    layers: { TAM: [], SAM: [], SOM: [] },
    criteria: [],
    grades: [],
    regions: [],
    named: [],
    segments,
    rest: 'Small',
    merges: [],
    guardrails: [],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const large = (name: string, value: number) => ({
  ...{ name, when: [[{ field: 'figure_1', test: 'at least' as const, value }]] },
});
const oneSegment = modelOf([large('Large', 1000)]);

interface Asked {
  readonly model?: Model;
  readonly fields?: readonly string[];
  readonly overrides?: readonly Override[];
}

function compile(name: DialectName, type: SourceType, { model = oneSegment, ...asked }: Asked) {
  const columns = numbers.map((header) => ({ name: header, type }));
  const source = { relation: 'accounts', columns: [{ name: 'Id', type: 'text' as const }, ...columns] };
  const dialect = dialects.get(name)!;
  const longestStatement = dialect.longestStatement && { ...dialect.longestStatement, bytes: mostBytes };
  return compileModel(model, {
    source,
    dialect: { ...dialect, longestStatement },
    wanted: ['segment'],
    ...asked,
  });
}

function messages(...asked: Parameters<typeof compile>): readonly string[] {
  const result = compile(...asked);
  return (result.ok ? result.notices : result.problems).map(({ level, message }) => `${level}: ${message}`);
}

const decisions = Array.from({ length: 4000 }, (_, at): Override => ({
  ...{ key: `An account of a long name, number ${at}`, field: 'segment', value: 'Small' },
  ...{ who: 'Ada', when: '2026-01-01', why: '' },
}));

test('limits are those that the manuals of the engines say', () => {
  // BigQuery: Quotas and limits, query jobs. Snowflake: Limits on Query Text Size.
  const limits = [...dialects].map(([name, { longestStatement }]) => [name, longestStatement]);
  expect(Object.fromEntries(limits)).toEqual({
    ...{ duckdb: null, postgres: null, spark: null },
    bigquery: { bytes: 1024 * 1024, beyond: 'refused' },
    snowflake: { bytes: 1024 * 1024, beyond: 'not kept' },
  });
});

test('a statement that BigQuery would not take is refused before anything runs, with the fields that make it long', () => {
  const [message, ...others] = messages('bigquery', 'text', { fields: numbers });
  expect(others).toEqual([]);
  expect(message).toMatch(
    /^problem: the statement has 2\d\d,\d{3} bytes, with room .* and BigQuery takes at most 131,072: reading 10 fields from texts takes 2\d\d,\d{3} of them, most of all figure_\d+ \([\d,]+\), .*; give such fields columns of numbers, dates, truths or lists$/,
  );
});

test('the same fields from columns of numbers make a short statement', () => {
  expect(messages('bigquery', 'number', { fields: numbers })).toEqual([]);
});

test('Snowflake runs it, and says what its history loses', () => {
  expect(messages('snowflake', 'text', { fields: numbers })).toEqual([
    expect.stringMatching(
      /^notice: .*: Snowflake runs it, but keeps only 131,072 of it .*; reading 10 fields from texts/,
    ),
  ]);
});

test.each(['duckdb', 'postgres', 'spark'] as const)('%s takes statements of any length', (name) => {
  expect(messages(name, 'text', { fields: numbers })).toEqual([]);
});

test('decisions about accounts are named where they take the most', () => {
  expect(messages('bigquery', 'number', { overrides: decisions })).toEqual([
    expect.stringMatching(
      /: decisions about 4,000 accounts take 1\d\d,\d{3} of them; leave out those that change nothing/,
    ),
  ]);
});

test('rules are named where they take the most', () => {
  const segments = Array.from({ length: 4 }, (_, at) => ({
    name: `Segment ${at}`,
    when: [[{ field: 'id', test: 'is' as const, value: `${at}${'n'.repeat(50_000)}` }]],
  }));
  expect(messages('bigquery', 'number', { model: modelOf(segments) })).toEqual([
    expect.stringMatching(/: rules take [\d,]+ of them; give the model fewer segments, criteria or peers$/),
  ]);
});

test('the longest that is let through leaves room for what stands around it, and little more', () => {
  const lengthOf = (count: number): number | undefined => {
    const result = compile('bigquery', 'text', { fields: numbers.slice(0, count) });
    return result.ok ? Buffer.byteLength(printStatement(result.value)) : undefined;
  };
  let [fits, isLong, longest] = [1, numbers.length, 0];
  while (isLong - fits > 1) {
    const middle = Math.floor((fits + isLong) / 2);
    const length = lengthOf(middle);
    if (length === undefined) isLong = middle;
    else [fits, longest] = [middle, length];
  }
  expect(longest).toBeLessThan(mostBytes - 16_000);
  expect(longest).toBeGreaterThan(mostBytes - 50_000);
});
