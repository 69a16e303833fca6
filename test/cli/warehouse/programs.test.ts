import { join } from 'node:path';
import { openBigQuery } from '../../../cli/engines/bigquery';
import type { Job, OpenEngine } from '../../../cli/engines/engine';
import { openPostgres } from '../../../cli/engines/postgres';
import { openSnowflake } from '../../../cli/engines/snowflake';
import { openSpark } from '../../../cli/engines/spark';
import { openFolder } from '../fake-terminal';
import { openFakePath, type FakeAnswer } from './fake-programs';
import { noOptions, someJob } from './some-job';

const folder = openFolder();
const path = openFakePath(join(folder.path, 'bin'));
const sparkHome = process.env['SPARK_HOME'];
beforeAll(() => delete process.env['SPARK_HOME']);
afterAll(() => {
  if (sparkHome !== undefined) process.env['SPARK_HOME'] = sparkHome;
  path.close();
  folder.close();
});

const statement = (relation: string): string => `SELECT 1 AS segment FROM ${relation}`;

/** Opens an engine, writes, asks one question, and gives what came of it. */
async function driven(open: OpenEngine, of: Job) {
  const engine = await open(of);
  if (!engine.ok) return { problems: engine.problems.map(({ message }) => message) };
  const { source, label } = engine.value;
  const written = await engine.value.write(statement);
  const rows = await engine.value.query('SELECT 2 AS n');
  await engine.value.close();
  return {
    label,
    source,
    written: written.ok ? written.value : written.problems.map(({ message }) => message),
    rows: rows.ok ? rows.value : rows.problems.map(({ message }) => message),
  };
}

describe('PostgreSQL', () => {
  const columns = JSON.stringify([
    { name: 'Name', type: 'character varying', kind: 'b' },
    { name: 'revenue', type: 'numeric', kind: 'b' },
    { name: 'tier', type: 'tier', kind: 'e' },
    { name: 'tags', type: 'text[]', kind: 'b' },
  ]);
  const answers: readonly FakeAnswer[] = [
    { when: 'pg_attribute', out: columns },
    { when: 'pg_class', out: '[{"kind": "r"}]' },
    { when: 'count', out: '[{"n":41}]\n' },
    { when: 'SELECT 2', out: '[{"n":2}]\n' },
  ];
  const open = (of: Job, told = answers) => {
    path.put('psql', told);
    return driven(openPostgres, of);
  };

  test('describes, writes in one transaction, and asks, without a shell, a password or a file of settings', async () => {
    const done = await open(someJob('crm.accounts', 'crm."Accounts out"'));
    expect(done).toMatchObject({
      source: {
        relation: '"crm"."accounts"',
        columns: [
          { name: 'Name', type: 'text' },
          { name: 'revenue', type: 'number' },
          { name: 'tier', type: 'text' },
          { name: 'tags', type: 'list' },
        ],
      },
      written: { rows: 41, relation: '"crm"."Accounts out"' },
      rows: [{ n: 2 }],
    });
    const asked = path.asked('psql');
    for (const { args } of asked)
      expect(args).toEqual([
        '--no-psqlrc',
        '--no-password',
        '--quiet',
        '--tuples-only',
        '--no-align',
        '--set=ON_ERROR_STOP=1',
      ]);
    const written = asked.find(({ input }) => input.includes('CREATE TABLE'))?.input ?? '';
    const staged = /CREATE TABLE ("crm"\."tamarack_[0-9a-f]{12}") AS/.exec(written)?.[1] ?? '';
    expect(written.split('\n').slice(3)).toEqual([
      'BEGIN;',
      `CREATE TABLE ${staged} AS`,
      'SELECT 1 AS segment FROM "crm"."accounts";',
      'DROP TABLE IF EXISTS "crm"."Accounts out";',
      `ALTER TABLE ${staged} RENAME TO "Accounts out";`,
      'COMMIT;',
      '',
    ]);
  });

  test('a name is one name, whatever stands in it', async () => {
    const done = await open(someJob('"a; DROP TABLE x; --"."b""c\'d"', 'e'));
    expect(done).toMatchObject({ source: { relation: '"a; DROP TABLE x; --"."b""c\'d"' } });
    expect(path.asked('psql')[0]?.input).toContain(`to_regclass('"a; DROP TABLE x; --"."b""c''d"')`);
  });

  test.each<[string, Job, readonly FakeAnswer[], RegExp]>([
    [
      'a file',
      someJob('accounts.csv', 'out'),
      answers,
      /--input "accounts\.csv" is a file, and PostgreSQL works on tables/,
    ],
    [
      'its own input',
      someJob('crm.a', 'CRM.A'),
      answers,
      /--out "CRM\.A" is what the accounts are read from/,
    ],
    ['no such table', someJob('gone', 'out'), [{ when: '', out: '\n' }], /PostgreSQL knows no table "gone"/],
    [
      'nobody let in',
      someJob('a', 'b'),
      [{ when: '', err: 'psql: error: fe_sendauth: no password supplied\n', code: 2 }],
      /it did not let you in; .*~\/\.pgpass.* \(psql: error: fe_sendauth: no password supplied\)/,
    ],
    [
      'nobody there',
      someJob('a', 'b'),
      [
        {
          when: '',
          err: 'psql: error: connection to server at "x", port 1 failed: Connection refused',
          code: 2,
        },
      ],
      /it cannot be reached; .*PGHOST/,
    ],
  ])('%s is said', async (_, of, told, said) => {
    expect(await open(of, told)).toEqual({ problems: [expect.stringMatching(said)] });
  });

  test('a view in the place of the output, and what the server refuses', async () => {
    const view = answers.map((each) =>
      each.when === 'pg_class' ? { ...each, out: '[{"kind": "m"}]' } : each,
    );
    expect(await open(someJob('a', 'b'), view)).toMatchObject({
      written: [
        '"b" is a materialized view, which a table cannot take the place of: give --out another name',
      ],
    });
    expect(path.asked('psql').some(({ input }) => input.includes('CREATE TABLE'))).toBe(false);
    const err = 'ERROR:  could not extend file "base/5/1": No space left on device\n';
    const full = [{ when: 'CREATE TABLE', err, code: 3 }, ...answers];
    expect(await open(someJob('a', 'b'), full)).toMatchObject({
      written: [expect.stringMatching(/the disk of the server is full \(ERROR: +could not extend/)],
    });
  });

  const extent = (more: object): FakeAnswer => ({
    when: 'WITH RECURSIVE family',
    out: JSON.stringify([
      { version: '150004', has_blocks: true, blocks: 6200, longest: 6200, at_once: 1, ...more },
    ]),
  });

  test('a large table is worked off in ranges of blocks, and what is done when one fails is said', async () => {
    const err = 'ERROR:  canceling statement due to user request\n';
    const done = await open(someJob('crm.accounts', 'crm.out'), [
      extent({}),
      { when: 'part > 0 AND EXISTS', out: '1\n' },
      { when: "INSERT[^;]+ctid >= '\\(2067,0\\)'", err, code: 3 },
      ...answers,
    ]);
    expect(done).toMatchObject({
      written: [
        expect.stringContaining('the server ended it'),
        expect.stringMatching(/^1 of 3 parts are done and kept in the table "crm"\."tamarack_[0-9a-f]{12}";/),
      ],
    });
    const scripts = path.asked('psql').map(({ input }) => input);
    const [first, second] = scripts.filter((sql) => sql.includes('ISOLATION LEVEL REPEATABLE READ'));
    expect(first).toContain(
      `SELECT 1 AS segment FROM (SELECT * FROM "crm"."accounts" WHERE ctid >= '(0,0)' AND ctid < '(2067,0)') AS accounts;`,
    );
    expect(second).toContain(`ctid >= '(2067,0)' AND ctid < '(4134,0)'`);
    expect(scripts.some((sql) => /DROP TABLE IF EXISTS "crm"\."out"/.test(sql))).toBe(false);
  });

  test('a view is one statement, which --resume cannot take up', async () => {
    const told = [extent({ has_blocks: false }), ...answers];
    expect(await open(someJob('a', 'b', { resume: true }), told)).toMatchObject({
      written: [expect.stringContaining('PostgreSQL can tell none in "a" (a view')],
    });
    expect(await open(someJob('a', 'b'), told)).toMatchObject({ written: { rows: 41 } });
  });

  test('is told to stop as Ctrl-C does, so that the server stops too', async () => {
    path.put('psql', [{ when: 'CREATE TABLE', hangs: true }, ...answers]);
    const controller = new AbortController();
    const engine = await openPostgres(someJob('a', 'b', { signal: controller.signal }));
    if (!engine.ok) throw new Error('not opened');
    const writing = engine.value.write(statement);
    const clock = setInterval(() => {
      if (path.asked('psql').some(({ input }) => input.includes('CREATE TABLE'))) controller.abort();
    }, 20);
    expect(await writing).toMatchObject({ ok: false, problems: [{ code: 'warehouse/cut-off' }] });
    clearInterval(clock);
    expect(path.asked('psql').at(-1)?.args).toEqual(['SIGINT']);
  });
});

describe('BigQuery', () => {
  const shown = JSON.stringify({
    type: 'TABLE',
    schema: {
      fields: [
        { name: 'Name', type: 'STRING', mode: 'NULLABLE' },
        { name: 'revenue', type: 'NUMERIC' },
        { name: 'tags', type: 'STRING', mode: 'REPEATED' },
        { name: 'seen', type: 'TIMESTAMP' },
        { name: 'more', type: 'RECORD' },
      ],
    },
  });
  const answers: readonly FakeAnswer[] = [
    { when: 'show my-project:crm\\.accounts', out: shown },
    { when: 'show', err: 'BigQuery error in show operation: Not found: Table my-project:crm.out', code: 2 },
    { when: 'count\\(\\*\\)', out: JSON.stringify([{ answer: '{"n":41}' }]) },
    { when: 'TO_JSON_STRING', out: JSON.stringify([{ answer: '{"n":2,"text":"x"}' }]) },
  ];

  test('describes, replaces in one statement, and asks by bq', async () => {
    path.put('bq', answers);
    expect(
      await driven(openBigQuery, someJob('my-project.crm.accounts', '`my-project.crm.out`')),
    ).toMatchObject({
      source: {
        relation: '`my-project`.`crm`.`accounts`',
        columns: [
          { name: 'Name', type: 'text' },
          { name: 'revenue', type: 'number' },
          { name: 'tags', type: 'list' },
          { name: 'seen', type: 'moment' },
          { name: 'more', type: 'other' },
        ],
      },
      written: { rows: 41 },
      rows: [{ n: 2, text: 'x' }],
    });
    const [show, , create] = path.asked('bq');
    expect(show?.args).toEqual(['--headless', '--quiet', '--format=json', 'show', 'my-project:crm.accounts']);
    expect(create?.args).toEqual([
      '--headless',
      '--quiet',
      '--format=json',
      'query',
      '--use_legacy_sql=false',
      expect.stringMatching(/^--job_id=tamarack_[0-9a-f]{16}$/),
      '--max_rows=100000',
    ]);
    expect(create?.input).toBe(
      'CREATE OR REPLACE TABLE `my-project`.`crm`.`out` AS\nSELECT 1 AS segment FROM `my-project`.`crm`.`accounts`',
    );
  });

  test.each([
    [
      'is called off at Google too',
      '{"status": {"state": "DONE", "errorResult": {"reason": "stopped"}}}',
      false,
    ],
    ['is told to be done where it was done before the word came', '{"status": {"state": "DONE"}}', true],
  ])('a job that is no longer wanted %s', async (_, status, isDone) => {
    path.put('bq', [
      { when: 'show --job', out: status },
      ...answers.slice(0, 2),
      { when: 'CREATE OR REPLACE', hangs: true },
    ]);
    const controller = new AbortController();
    const { signal } = controller;
    const engine = await openBigQuery(someJob('my-project.crm.accounts', 'crm.out', { signal }));
    if (!engine.ok) throw new Error('not opened');
    const writing = engine.value.write(statement);
    const clock = setInterval(() => {
      if (path.asked('bq').some(({ input }) => input.startsWith('CREATE'))) controller.abort();
    }, 20);
    const code = isDone ? 'warehouse/cut-off-late' : 'warehouse/cut-off';
    expect(await writing).toMatchObject({ ok: false, problems: [{ code }] });
    clearInterval(clock);
    const asked = path.asked('bq');
    const name = asked.find(({ input }) => input.startsWith('CREATE'))?.args[5]?.replace('--job_id=', '');
    expect(asked.slice(-2).map(({ args }) => args.slice(3))).toEqual([
      ['cancel', name],
      ['show', '--job', name],
    ]);
  });

  test('a view is not replaced, and nobody signed in is said', async () => {
    path.put('bq', [
      answers[0]!,
      { when: 'show', out: '{"type": "MATERIALIZED_VIEW"}' },
      ...answers.slice(2),
    ]);
    expect(await driven(openBigQuery, someJob('my-project.crm.accounts', 'crm.out'))).toMatchObject({
      written: [expect.stringContaining('is a materialized view')],
    });
    path.put('bq', [{ when: '', out: 'You do not currently have an active account selected.', code: 1 }]);
    expect(await driven(openBigQuery, someJob('crm.accounts', 'crm.out'))).toEqual({
      problems: [
        expect.stringMatching(/BigQuery refused: nobody is signed in: gcloud auth login \(You do not/),
      ],
    });
  });
});

describe('Snowflake', () => {
  const answers: readonly FakeAnswer[] = [
    {
      when: 'DESCRIBE TABLE',
      out: JSON.stringify([
        { name: 'NAME', type: 'VARCHAR(16777216)' },
        { name: 'Revenue', type: 'NUMBER(38,2)' },
        { name: 'TAGS', type: 'ARRAY' },
      ]),
    },
    { when: 'CREATE OR REPLACE', out: '[{"status": "Table OUT successfully created."}]' },
    { when: 'count\\(\\*\\)', out: JSON.stringify([{ answer: '{"n": 41}' }]) },
    { when: 'TO_JSON', out: JSON.stringify([{ answer: '{"N": 2}' }]) },
  ];

  test('describes, replaces in one statement, and asks by snow; no text is a template', async () => {
    path.put('snow', answers);
    const options = { ...noOptions, connection: 'nightly' };
    expect(
      await driven(openSnowflake, someJob('crm.public.accounts', 'crm.public.out', { options })),
    ).toMatchObject({
      source: {
        relation: '"CRM"."PUBLIC"."ACCOUNTS"',
        columns: [
          { name: 'NAME', type: 'text' },
          { name: 'Revenue', type: 'number' },
          { name: 'TAGS', type: 'list' },
        ],
      },
      written: { rows: 41 },
      rows: [{ n: 2 }],
    });
    const asked = path.asked('snow');
    for (const { args } of asked)
      expect(args).toEqual([
        'sql',
        '--stdin',
        '--format',
        'json',
        '--enable-templating',
        'NONE',
        '--silent',
        '--connection',
        'nightly',
      ]);
    expect(asked[1]?.input).toBe(
      'CREATE OR REPLACE TABLE "CRM"."PUBLIC"."OUT" COPY GRANTS AS\nSELECT 1 AS segment FROM "CRM"."PUBLIC"."ACCOUNTS"',
    );
  });

  test('an answer that is no JSON is shown', async () => {
    path.put('snow', [{ when: '', out: 'Update available' }]);
    expect(await driven(openSnowflake, someJob('a', 'b'))).toEqual({
      problems: ['Snowflake refused: its answer is no JSON: Update available'],
    });
  });
});

describe('Spark', () => {
  const answering = (answers: object): string => `#!${process.execPath}
const { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const [folder] = process.argv.slice(-2);
const note = (args, input) =>
  appendFileSync(${JSON.stringify(join(folder.path, 'bin', 'spark-submit.asked'))}, JSON.stringify({ args, input }) + '\\n');
note(process.argv.slice(2), '');
const answers = ${JSON.stringify(answers)};
let number = 0;
setInterval(() => {
  if (existsSync(folder + '/end')) process.exit(0);
  const name = folder + '/question-' + number + '.json';
  if (!existsSync(name)) return;
  const question = JSON.parse(readFileSync(name, 'utf8'));
  const answer = answers[question.deed];
  if (answer === undefined && !existsSync(folder + '/cancel')) return;
  note([question.deed], JSON.stringify(question));
  writeFileSync(folder + '/unfinished', JSON.stringify(answer ?? { error: 'InterruptedError: cancelled' }));
  renameSync(folder + '/unfinished', folder + '/answer-' + number + '.json');
  number += 1;
}, 10);
`;
  const columns = [
    ['name', 'string'],
    ['revenue', 'decimal(18,2)'],
    ['tags', 'array<string>'],
  ];
  const told = {
    describe: { columns, version: '3.5.9' },
    table: { rows: 41, relation: '`out`' },
    begin: { parts: 2, kept: 1, parted: true },
    part: {},
    finish: { rows: 41, relation: 'tamarack_output' },
    leave: {},
    query: { rows: [{ n: 2 }] },
  };

  test('one session for all questions, on the master that was named', async () => {
    path.putText('spark-submit', answering(told));
    const options = { ...noOptions, master: 'spark://host:7077', conf: ['spark.executor.memory=4g'] };
    expect(await driven(openSpark, someJob('crm.accounts', 'crm.out', { options }))).toMatchObject({
      label: 'Spark 3.5.9',
      source: {
        relation: '`crm`.`accounts`',
        columns: [
          { name: 'name', type: 'text' },
          { name: 'revenue', type: 'number' },
          { name: 'tags', type: 'list' },
        ],
      },
      written: { rows: 41, relation: '`out`' },
      rows: [{ n: 2 }],
    });
    const [started, , written] = path.asked('spark-submit');
    expect(started?.args).toEqual([
      '--master',
      'spark://host:7077',
      '--name',
      'tamarack',
      '--conf',
      'spark.executor.memory=4g',
      expect.stringMatching(/tamarack\.py$/),
      expect.any(String),
      String(process.pid),
    ]);
    expect(JSON.parse(written?.input ?? '')).toMatchObject({
      deed: 'table',
      sql: 'SELECT 1 AS segment FROM `crm`.`accounts`',
      out: '`crm`.`out`',
      staged: expect.stringMatching(/^`crm`\.`tamarack_[0-9a-f]{12}`$/) as string,
    });
  });

  test('paths of this machine are said whole, others as they are', async () => {
    path.putText('spark-submit', answering(told));
    await driven(openSpark, someJob('lake/accounts.parquet', 's3a://bucket/out/'));
    const [, described, begun, ...parts] = path
      .asked('spark-submit')
      .map(({ input }) => (input ? JSON.parse(input) : {}) as object);
    expect(described).toMatchObject({ kind: 'parquet', input: join(process.cwd(), 'lake/accounts.parquet') });
    expect(begun).toMatchObject({ deed: 'begin', out: 's3a://bucket/out/', resume: false });
    const sql = 'SELECT 1 AS segment FROM tamarack_part';
    expect(parts.slice(0, 3)).toEqual([
      { deed: 'part', at: 0, sql },
      { deed: 'part', at: 1, sql },
      { deed: 'finish' },
    ]);
  });

  test('parts count on from those that are done, and all that are stand in what is said of a failure', async () => {
    const { part, ...broken } = told;
    path.putText('spark-submit', answering({ ...broken, part: { ...part, error: 'OSError: gone' } }));
    const said: string[] = [];
    const say = (doing: string): void => void said.push(doing);
    const done = await driven(openSpark, someJob('a.parquet', 'out/', { resume: true, say }));
    expect(done).toMatchObject({
      written: [
        'Spark refused: OSError: gone',
        '1 of 3 parts are done and kept beside the output; the same with --resume goes on from there',
      ],
    });
    expect(said).toContain('Spark works, part 2 of 3');
    expect(path.asked('spark-submit').map(({ args }) => args[0])).toContain('leave');
  });

  test('files that cannot be read one by one are read as one, and tables have none to go on by', async () => {
    path.putText('spark-submit', answering({ ...told, begin: { parts: 1, kept: 0, parted: false } }));
    expect(await driven(openSpark, someJob('a.parquet', 'out/'))).toMatchObject({ written: { rows: 41 } });
    expect(path.asked('spark-submit').find(({ args }) => args[0] === 'part')?.input).toContain(
      'FROM tamarack_accounts',
    );
    path.putText('spark-submit', answering({ ...told, begin: { named: false } }));
    expect(await driven(openSpark, someJob('l=*/', 'out/', { resume: true }))).toMatchObject({
      written: [expect.stringContaining('cannot do so from "l=*/" to "out/"')],
    });
    expect(await driven(openSpark, someJob('crm.accounts', 'out/', { resume: true }))).toEqual({
      problems: [expect.stringContaining('--resume goes on by the files of an input')],
    });
  });

  test('what it refuses, what cannot be replaced, and csv as output', async () => {
    path.putText(
      'spark-submit',
      answering({
        describe: {
          error: 'AnalysisException: [TABLE_OR_VIEW_NOT_FOUND] x is not there\nNo error where DROP IF EXISTS',
        },
      }),
    );
    expect(await driven(openSpark, someJob('x', 'y'))).toEqual({
      problems: [
        expect.stringMatching(
          /what is to be read is not there \(AnalysisException: \[TABLE_OR_VIEW_NOT_FOUND\] x is not there/,
        ),
      ],
    });
    path.putText('spark-submit', answering({ ...told, begin: { foreign: 'letter.txt', isFile: false } }));
    expect(await driven(openSpark, someJob('x', 'out/'))).toMatchObject({
      written: [expect.stringContaining('holds "letter.txt", which no run has written')],
    });
    path.putText('spark-submit', answering({ ...told, table: { view: true } }));
    expect(await driven(openSpark, someJob('x', 'out'))).toMatchObject({
      written: [expect.stringContaining('is a view')],
    });
    expect(await driven(openSpark, someJob('x', 'out.csv'))).toEqual({
      problems: [expect.stringContaining('Spark writes folders of parquet or tables')],
    });
  });

  test('that ends without an answer says why', async () => {
    path.putText('spark-submit', '#!/bin/sh\necho "JAVA_HOME is not set" >&2\nexit 1\n');
    expect(await driven(openSpark, someJob('x', 'y'))).toEqual({
      problems: [
        'Spark refused: Java is missing: install it, or let JAVA_HOME name it (JAVA_HOME is not set)',
      ],
    });
  });

  test('is asked to call its work off', async () => {
    path.putText('spark-submit', answering({ describe: told.describe }));
    const controller = new AbortController();
    const engine = await openSpark(someJob('x', 'y', { signal: controller.signal }));
    if (!engine.ok) throw new Error('not opened');
    const writing = engine.value.write(statement);
    controller.abort();
    expect(await writing).toMatchObject({ ok: false, problems: [{ code: 'warehouse/cut-off' }] });
    await engine.value.close();
  });
});

describe('a program that is missing', () => {
  test.each<[string, OpenEngine, RegExp]>([
    [
      'psql',
      openPostgres,
      /"psql" is not on the path: install the client of PostgreSQL .*; then "psql --version" answers/,
    ],
    ['spark-submit', openSpark, /"spark-submit" is not on the path: install Apache Spark .*SPARK_HOME/],
    ['bq', openBigQuery, /"bq" is not on the path: install the Google Cloud CLI .*gcloud auth login/],
    ['snow', openSnowflake, /"snow" is not on the path: install the Snowflake CLI .*snow connection add/],
  ])('%s is said, with what installs it', async (_, open, said) => {
    const before = process.env['PATH'];
    process.env['PATH'] = join(folder.path, 'nothing');
    try {
      expect(await driven(open, someJob('crm.a', 'crm.b'))).toEqual({
        problems: [expect.stringMatching(said)],
      });
    } finally {
      process.env['PATH'] = before;
    }
  });
});
