import { DuckDBInstance } from '@duckdb/node-api';
import { openFolder, someAccounts, tamarack } from './fake-terminal';

const folder = openFolder();
const accounts = folder.file('accounts.csv', someAccounts);
let model = '';
beforeAll(async () => {
  model = folder.file('model.csv', (await tamarack('model', '--from', accounts)).printed);
});
afterAll(() => folder.close());

const types = [
  'column_name,column_type',
  'Account ID,VARCHAR',
  'Account Name,VARCHAR',
  'Industry,VARCHAR',
  'Employees,BIGINT',
  'Annual Revenue,"DECIMAL(18,2)"',
  'Country,VARCHAR',
  'Segment,VARCHAR',
  'Logo,BLOB',
  '',
];
const described = (lines: readonly string[]) => folder.file('columns.csv', lines.join('\n'));

test('the statement runs, keeps every column that was listed, and segments as a run does', async () => {
  const statement = await tamarack(
    ...['sql', '--model', model, '--dialect', 'duckdb', '--columns', described(types)],
    ...['--as', 'table', '--target', 'segmented', '--table', 'crm."All accounts"'],
  );
  expect(statement).toMatchObject({ code: 0, reported: '' });
  const out = `${folder.path}/run.csv`;
  expect((await tamarack('run', accounts, '--model', model, '--out', out)).code).toBe(0);
  const [header = '', ...lines] = folder.read('run.csv').trim().split(/\r?\n/);
  const place = header.split(',').indexOf('Tamarack segment');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run('CREATE SCHEMA crm');
  await connection.run(
    `CREATE TABLE crm."All accounts" AS SELECT *, 'x'::BLOB AS "Logo" FROM read_csv('${accounts}')`,
  );
  await connection.run(statement.printed);
  const answer = await connection.runAndReadAll('SELECT * FROM segmented ORDER BY "Account ID"');
  connection.closeSync();
  instance.closeSync();
  const rows = answer.getRowObjectsJS();
  expect(answer.columnNames().slice(0, 9)).toEqual([
    ...[
      'Account ID',
      'Account Name',
      'Industry',
      'Employees',
      'Annual Revenue',
      'Country',
      'Segment',
      'Logo',
    ],
    'score',
  ]);
  expect(rows).toHaveLength(8);
  expect(rows.map((row) => row['tamarack_segment'])).toEqual(lines.map((line) => line.split(',')[place]));
});

test('without a list of columns it says which it supposes', async () => {
  const { code, printed, reported } = await tamarack('sql', '--model', model, '--dialect', 'bigquery');
  expect(code).toBe(0);
  expect(printed).toMatch(/^WITH source AS \(/);
  expect(reported).toContain('"Employees" (number)');
  expect(reported).toContain('--columns FILE');
});

test('--out writes the statement', async () => {
  const out = `${folder.path}/view.sql`;
  const words = ['--as', 'view', '--target', 'crm.segmented', '--out', out];
  const { code, printed } = await tamarack('sql', '--model', model, '--dialect', 'postgres', ...words);
  expect(code).toBe(0);
  expect(printed).toContain(out);
  expect(folder.read('view.sql')).toMatch(/^CREATE OR REPLACE VIEW "crm"\."segmented" AS\nWITH source AS \(/);
});

test('everything that stands in the way is said at once', async () => {
  const lines = types
    .filter((line) => !line.startsWith('Country'))
    .map((line) => line.replace('BIGINT', 'DATE'));
  const words = ['--columns', described(lines), '--table', 'a.b.c.d'];
  const { code, printed, reported } = await tamarack(
    'sql',
    '--model',
    model,
    '--dialect',
    'duckdb',
    ...words,
  );
  expect({ code, printed }).toEqual({ code: 1, printed: '' });
  expect(reported).toContain('a.b.c.d');
  const named = await tamarack('sql', '--model', model, '--dialect', 'duckdb', ...words.slice(0, 2));
  expect(named.code).toBe(1);
  expect(named.reported).toContain('no column is headed "Country"');
  expect(named.reported).toContain(
    'the column "Employees" holds dates, from which the number field employees cannot be read: it needs a column of numbers or texts',
  );
});

test.each([
  [['--dialect', 'duckdb'], '--model MODEL is missing'],
  [['--model', 'm.csv'], '--dialect is missing: one of duckdb, postgres, spark, bigquery, snowflake'],
  [['--model', 'm.csv', '--dialect', 'oracle'], 'not "oracle"'],
  [['--model', 'm.csv', '--dialect', 'spark', '--as', 'view'], '--as view needs --target NAME'],
  [['--model', 'm.csv', '--dialect', 'spark', '--as', 'index'], '--as takes one of query, view, table'],
  [['--model', 'm.csv', '--dialect', 'spark', '--target', 'x'], '--target names a view or a table'],
])('%j is misuse: %s', async (words, said) => {
  const { code, reported } = await tamarack('sql', ...words);
  expect(code).toBe(2);
  expect(reported).toContain(said);
});

test.each([
  ['name', 'has no column type; its header row is name'],
  ['name,type', 'lists no columns'],
  ['name,type\nA,', 'row 2 has no type'],
  ['name,type\nA,INT\nA,INT', 'row 3 lists the column "A" again'],
])('a list of columns %j: %s', async (content, said) => {
  const columns = folder.file('wrong.csv', content);
  const words = ['--model', model, '--dialect', 'duckdb', '--columns', columns];
  const { code, reported } = await tamarack('sql', ...words);
  expect(code).toBe(1);
  expect(reported).toContain(said);
});

test('the accounts are not replaced by what is made of them', async () => {
  const words = ['--as', 'table', '--table', 'Accounts', '--target', '"accounts"'];
  const { code, reported } = await tamarack('sql', '--model', model, '--dialect', 'postgres', ...words);
  expect(code).toBe(1);
  expect(reported).toContain('would be lost');
});

test("Excel's Power Query is given the accounts by layer, segment and region, and takes no target", async () => {
  const words = ['sql', '--model', model, '--dialect', 'postgres', '--as', 'power-query'];
  const { code, printed } = await tamarack(...words, '--columns', described(types.slice(0, -2)));
  expect(code).toBe(0);
  expect(printed).toMatch(/^let\n {2}Statement = Text\.Combine\(\{\n {4}"SELECT",/);
  expect(printed).toContain('"layer", "possible layer", "segment"');
  expect((await tamarack(...words, '--target', 'summary')).code).toBe(2);
});
