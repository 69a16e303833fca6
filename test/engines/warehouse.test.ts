import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openFolder, someAccounts, tamarack } from '../cli/fake-terminal';
import { openDuckDb, type SqlEngine } from './sql-engine';
import { startPostgres, type Postgres } from './postgres/start-postgres';
import { configureSpark } from './spark/start-spark';

const folder = openFolder();
const at = (...names: readonly string[]): string => join(folder.path, ...names);
const accounts = folder.file('accounts.csv', someAccounts);
const model = at('model.csv');
const before = { ...process.env };

let duckDb: SqlEngine;
let sheet: readonly Readonly<Record<string, unknown>>[];

/** What a run of the sheet's own engine makes of the accounts. */
beforeAll(async () => {
  duckDb = await openDuckDb();
  await tamarack('model', '--from', accounts, '--out', model);
  await tamarack('run', accounts, '--model', model, '--out', at('sheet.csv'));
  sheet = await duckDb.query(
    `SELECT "Account ID" AS id, "Tamarack segment" AS segment, "Layer" AS layer, "Grade" AS grade,
      CAST("Score" AS DOUBLE) AS score FROM read_csv('${at('sheet.csv')}', nullstr = '') ORDER BY id`,
  );
  expect(sheet).toHaveLength(8);
});
afterAll(async () => {
  await duckDb.stop();
  folder.close();
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
});

const warehouse = (engine: string, ...words: readonly string[]) =>
  tamarack('warehouse', '--engine', engine, '--model', model, ...words);

const asked = (relation: string): string =>
  `SELECT "Account ID" AS id, tamarack_segment AS segment, layer, grade, score FROM ${relation} ORDER BY 1`;

describe('tamarack warehouse on PostgreSQL', () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres();
    Object.assign(process.env, postgres.environment);
    process.env['PATH'] = `${process.env['POSTGRES_PROGRAMS'] ?? ''}:${process.env['PATH'] ?? ''}`;
    const [header = '', ...rows] = someAccounts.trimEnd().split('\n');
    const columns = header.split(',').map((name) => `"${name}" text`);
    await postgres.run(
      `CREATE TABLE accounts (${columns.join(', ')});\nCOPY accounts FROM STDIN (FORMAT csv);\n${rows.join('\n')}\n\\.\n`,
    );
  });
  afterAll(() => postgres.stop());

  test('a table is what the sheet makes of the accounts', async () => {
    const { code, reported } = await warehouse('postgres', '--input', 'accounts', '--out', 'segmented');
    expect({ code, reported }).toEqual({ code: 0, reported: '' });
    expect(await postgres.query(asked('segmented'))).toEqual(sheet);
  });

  test('the former table stands where a run fails', async () => {
    await postgres.run(`CREATE VIEW broken AS SELECT "Account ID", "Industry", "Annual Revenue", "Country",
      CAST(1 / (length("Account ID") * 0) AS text) AS "Employees" FROM accounts;
      CREATE TABLE kept AS SELECT 'the former output' AS said;`);
    const { code, reported } = await warehouse('postgres', '--input', 'broken', '--out', 'kept');
    expect(code).not.toBe(0);
    expect(reported).not.toBe('');
    expect(await postgres.query('SELECT * FROM kept')).toEqual([{ said: 'the former output' }]);
    expect(await postgres.query(`SELECT relname FROM pg_class WHERE relname LIKE '%tamarack%'`)).toEqual([]);
  });
});

describe('tamarack warehouse on Spark', () => {
  beforeAll(async () => {
    Object.assign(process.env, configureSpark().environment);
    await duckDb.query(
      `COPY (SELECT * FROM read_csv('${accounts}', nullstr = '')) TO '${at('accounts.parquet')}' (FORMAT parquet)`,
    );
  });

  test('a folder of parquet is what the sheet makes of the accounts', async () => {
    const out = at('segmented.parquet');
    const { code, reported } = await warehouse('spark', '--input', at('accounts.parquet'), '--out', out);
    expect({ code, reported }).toEqual({ code: 0, reported: '' });
    expect(await duckDb.query(asked(`read_parquet('${join(out, '*.parquet')}')`))).toEqual(sheet);
  });

  test('the former folder stands where a run fails', async () => {
    const out = at('segmented.parquet');
    const damaged = folder.file('damaged.parquet', 'no parquet at all');
    const { code, reported } = await warehouse('spark', '--input', damaged, '--out', out);
    expect(code).not.toBe(0);
    expect(reported).not.toBe('');
    expect(existsSync(join(out, '_SUCCESS'))).toBe(true);
    expect(await duckDb.query(asked(`read_parquet('${join(out, '*.parquet')}')`))).toEqual(sheet);
  });
});
