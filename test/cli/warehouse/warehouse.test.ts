import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { openFolder, someAccounts, tamarack } from '../fake-terminal';

const folder = openFolder();
const at = (...names: string[]): string => join(folder.path, ...names);
const accounts = folder.file('accounts.csv', someAccounts);
const model = at('model.csv');
let duckDb: DuckDBConnection;
beforeAll(async () => {
  duckDb = await (await DuckDBInstance.create(':memory:')).connect();
  await tamarack('model', '--from', accounts, '--out', model);
});
afterAll(() => {
  duckDb.closeSync();
  folder.close();
});

const warehouse = (...words: readonly string[]) => tamarack('warehouse', '--model', model, ...words);
const rowsOf = async (sql: string) => (await duckDb.runAndReadAll(sql)).getRowsJson();

describe('a run on files', () => {
  test('puts every account where the sheet puts it', async () => {
    const { code, printed, reported } = await warehouse('--input', accounts, '--out', at('out.parquet'));
    expect({ code, reported }).toEqual({ code: 0, reported: '' });
    expect(printed).toMatch(
      /^8 accounts → .*out\.parquet, in \d+\.\d s \(DuckDB 1\.\d+\.\d+\)\n\nSegments\n/,
    );
    await tamarack('run', accounts, '--model', model, '--out', at('sheet.csv'));
    const sheet = await rowsOf(
      `SELECT "Account ID", "Tamarack segment", "Layer", "Grade", "Score" FROM read_csv('${at('sheet.csv')}', nullstr = '')`,
    );
    const ours = await rowsOf(
      `SELECT "Account ID", tamarack_segment, layer, grade, score FROM '${at('out.parquet')}'`,
    );
    expect(ours).toEqual(sheet);
  });

  test('for machines: accounts, segments, and cells that were not read', async () => {
    const odd = folder.file('odd.csv', someAccounts.replace('1200', 'about a dozen').replace('75,', 'few,'));
    const { code, printed } = await warehouse('--input', odd, '--out', at('odd.csv.gz'), '--json');
    const said = JSON.parse(printed) as { segments: { accounts: number }[] };
    expect({ code, said }).toMatchObject({
      code: 0,
      said: {
        accounts: 8,
        files: { read: 1, kept: 0 },
        unread: [{ field: 'employees', cells: 2 }],
        problems: [],
      },
    });
    expect(said.segments.reduce((sum, { accounts: count }) => sum + count, 0)).toBe(8);
  });

  test('with decisions about single accounts', async () => {
    const overrides = folder.file(
      'overrides.csv',
      'key,field,value,who,when,why\nA4,segment,Enterprise,Ann,2026-01-02,a partner of ours\n',
    );
    const words = ['--input', accounts, '--out', at('decided.parquet'), '--overrides', overrides];
    expect(await warehouse(...words)).toMatchObject({ code: 0 });
    expect(
      await rowsOf(`SELECT tamarack_segment FROM '${at('decided.parquet')}' WHERE "Account ID" = 'A4'`),
    ).toEqual([['Enterprise']]);
  });
});

describe('what is refused leaves the former output', () => {
  test('every column that is missing, at once', async () => {
    const out = folder.file('former.csv', 'the former output');
    const input = folder.file('bare.csv', 'Account ID,Industry\nA1,Software\n');
    const { code, reported } = await warehouse('--input', input, '--out', out);
    expect(code).toBe(1);
    expect(reported).toMatch(/no column is headed "Employees"/);
    expect(reported).toMatch(/no column is headed "Annual Revenue"/);
    expect(folder.read('former.csv')).toBe('the former output');
  });

  test('a column of a type that its field cannot be read from', async () => {
    const columns = `SELECT * REPLACE (DATE '2024-01-01' AS "Employees") FROM read_csv('${accounts}', all_varchar = true)`;
    await duckDb.run(`COPY (${columns}) TO '${at('dated.parquet')}' (FORMAT parquet)`);
    const { code, printed } = await warehouse(
      '--input',
      at('dated.parquet'),
      '--out',
      at('never.csv'),
      '--json',
    );
    expect(code).toBe(1);
    expect(JSON.parse(printed)).toMatchObject({
      accounts: null,
      problems: [{ parameters: { header: 'Employees', type: 'dates' } }],
    });
    expect(existsSync(at('never.csv'))).toBe(false);
  });

  test('a model that is none, decisions that are none', async () => {
    const wrong = folder.file('wrong.csv', 'a,b\n1,2\n');
    expect(
      await tamarack('warehouse', '--model', wrong, '--input', accounts, '--out', at('never.csv')),
    ).toMatchObject({ code: 1, reported: expect.stringContaining('holds no model') as string });
    expect(
      await warehouse('--input', accounts, '--out', at('never.csv'), '--overrides', wrong),
    ).toMatchObject({
      code: 1,
      reported: expect.stringContaining('wrong.csv') as string,
    });
    expect(existsSync(at('never.csv'))).toBe(false);
  });
});

test.each([
  [['--out', 'x.csv'], '--input PATH|TABLE is missing'],
  [['--input', 'x.csv'], '--out PATH|TABLE is missing'],
  [
    ['--input', 'a', '--out', 'b', '--engine', 'oracle'],
    'one of duckdb, postgres, spark, bigquery, snowflake, not "oracle"',
  ],
  [['--input', 'a', '--out', 'b', '--threads', '0'], '--threads takes a whole number from 1 to 1024'],
  [['--input', 'a', '--out', 'b', '--memory', 'much'], '--memory takes a size such as 1500MB'],
  [['--input', 'a', '--out', 'b', '--engine', 'snowflake', '--resume'], 'snowflake is given one statement'],
  [['--input', 'a', '--out', 'b', '--engine', 'bigquery', '--resume'], '--resume goes on part by part'],
  [
    ['--input', 'a', '--out', 'b', '--engine', 'postgres', '--threads', '2'],
    '--threads is for --engine duckdb',
  ],
  [['--input', 'a', '--out', 'b', '--master', 'yarn'], '--master is for --engine spark'],
  [['--input', 'a', '--out', 'b', '--conf', 'x=1'], '--conf is for --engine spark'],
  [['--input', 'a', '--out', 'b', '--engine', 'spark', '--conf', 'x'], '--conf takes a setting of Spark'],
])('called wrongly: %j', async (words, said) => {
  expect(await warehouse(...words)).toMatchObject({
    code: 2,
    reported: expect.stringContaining(said) as string,
  });
});

/** Starts the program itself, and ends it when a file is there. */
async function endedAt(file: RegExp, signal: NodeJS.Signals, words: readonly string[]) {
  const program = join(__dirname, '../../../cli/tamarack.mjs');
  const child = spawn(process.execPath, [program, 'warehouse', '--model', model, ...words]);
  let reported = '';
  child.stderr.on('data', (piece) => (reported += String(piece)));
  const clock = setInterval(() => {
    const names = readdirSync(folder.path, { recursive: true, encoding: 'utf8' });
    if (!names.some((name) => file.test(name))) return;
    clearInterval(clock);
    child.kill(signal);
  }, 5);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(clock);
  return { code, reported };
}

describe('a job that is cut off', () => {
  const many = async (name: string, count: number): Promise<void> => {
    const rows = `SELECT a.* FROM read_csv('${accounts}', all_varchar = true) AS a, range(${count})`;
    await duckDb.run(`COPY (${rows}) TO '${at(name)}' (FORMAT parquet)`);
  };

  test('leaves nothing behind, and ends with 130', async () => {
    await many('large.parquet', 400_000);
    const out = folder.file('kept.parquet', 'the former output');
    const ended = await endedAt(/kept\.parquet\.tamarack.parts.*\.unfinished$/, 'SIGINT', [
      '--input',
      at('large.parquet'),
      '--out',
      out,
    ]);
    expect(ended).toEqual({ code: 130, reported: 'cut off; the former output is as it was\n' });
    expect(folder.read('kept.parquet')).toBe('the former output');
    expect(readdirSync(folder.path).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('goes on with the files that were not done', async () => {
    mkdirSync(at('lake'));
    await many('lake/1.parquet', 1);
    await many('lake/2.parquet', 400_000);
    const words = ['--input', at('lake'), '--out', at('lake-out/')];
    const { code, reported } = await endedAt(/lake-out\.tamarack.done\.json$/, 'SIGTERM', words);
    expect(code).toBe(130);
    expect(reported).toMatch(
      /1 of 2 files are done and kept beside the output; the same with --resume goes on/,
    );
    expect(existsSync(at('lake-out'))).toBe(false);
    await many('lake/2.parquet', 2);
    const { printed } = await warehouse(...words, '--resume');
    expect(printed).toMatch(/^24 accounts/);
    expect(printed).toContain('files read now: 1, done before: 1');
    expect(readdirSync(at('lake-out'))).toEqual(['part-00001.parquet', 'part-00002.parquet']);
  });
});
