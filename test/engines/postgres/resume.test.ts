import { execFileSync } from 'node:child_process';
import type { Job } from '../../../cli/engines/engine';
import { openPostgres } from '../../../cli/engines/postgres';
import { someJob } from '../../cli/warehouse/some-job';
import { startPostgres, type Postgres } from './start-postgres';

const before = { ...process.env };
let postgres: Postgres;

/** A row to a page: 6,200 pages of 8 kB are three ranges. */
const PAGES = 6200;

beforeAll(async () => {
  postgres = await startPostgres();
  // One range after another, where a test does not say otherwise.
  Object.assign(process.env, postgres.environment, { PGOPTIONS: '-c max_parallel_workers_per_gather=0' });
  process.env['PATH'] = `${process.env['POSTGRES_PROGRAMS'] ?? ''}:${process.env['PATH'] ?? ''}`;
  await postgres.run(`CREATE TABLE accounts (id integer, name text) WITH (fillfactor = 10, autovacuum_enabled = off);
    INSERT INTO accounts SELECT id, repeat('x', 700) FROM generate_series(1, ${PAGES}) AS id;
    CREATE TABLE stop (at integer);`);
});
beforeEach(async () => {
  await postgres.run(`DROP TABLE IF EXISTS out; CREATE TABLE out AS SELECT 'the former output' AS said;
    TRUNCATE stop; INSERT INTO stop VALUES (3000);`);
});
afterAll(async () => {
  await postgres.stop();
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
});

/** Fails at the account that another table names: the statement is the same when it names none. */
const failing = (relation: string): string =>
  `WITH source AS (SELECT id, name FROM ${relation})
SELECT id, length(name) AS letters, 1 / CASE WHEN id = (SELECT max(at) FROM stop) THEN 0 ELSE 1 END AS one FROM source`;

/** Runs a statement, and tells which parts were worked off, in order. */
async function run(statement: (relation: string) => string, more: Partial<Job> = {}) {
  const said: string[] = [];
  const say = (doing: string): void => {
    const part = /part \d+ of \d+$/.exec(doing)?.[0];
    if (part !== undefined) said.push(part);
    more.say?.(doing);
  };
  const engine = await openPostgres(someJob(more.input ?? 'accounts', 'out', { ...more, say }));
  if (!engine.ok) return { problems: engine.problems, said, parts: undefined };
  const written = await engine.value.write(statement);
  await engine.value.close();
  return written.ok
    ? { problems: [], said, parts: written.value.parts }
    : { problems: written.problems, said, parts: undefined };
}

const unfinished = (): Promise<readonly object[]> =>
  postgres.query(`SELECT relname FROM pg_class WHERE relkind = 'r' AND relname LIKE 'tamarack%' ORDER BY 1`);
const standing = (): Promise<readonly object[]> => postgres.query('SELECT * FROM out ORDER BY 1 LIMIT 1');
const heal = (): Promise<void> => postgres.run('TRUNCATE stop');

/** How the output differs from what one statement makes of the table as it stands; sums tell rows that are there twice. */
const difference = async (): Promise<object | undefined> => {
  const whole = failing('accounts');
  const [told] =
    await postgres.query(`SELECT (SELECT count(*) FROM out) - (SELECT count(*) FROM accounts) AS more,
    (SELECT count(*) FROM (SELECT * FROM (${whole}) AS a EXCEPT SELECT * FROM out) AS b) AS missing,
    (SELECT count(*) FROM (SELECT * FROM out EXCEPT SELECT * FROM (${whole}) AS a) AS b) AS wrong`);
  return told;
};
const none = { more: 0, missing: 0, wrong: 0 };

test('a large table is worked off range by range, and is what one statement makes of it', async () => {
  await heal();
  const { parts, said } = await run(failing);
  expect(said).toEqual(['part 1 of 3', 'part 2 of 3', 'part 3 of 3']);
  expect(parts).toEqual({ read: 3, kept: 0, of: 'parts' });
  expect(await difference()).toEqual(none);
  expect(await unfinished()).toEqual([]);
});

test('work that fails in the middle keeps what is done, and --resume does the rest alone', async () => {
  const { problems, said } = await run(failing);
  expect(said).toEqual(['part 1 of 3', 'part 2 of 3']);
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('division by zero'),
    expect.stringMatching(
      /^1 of 3 parts are done and kept in the table "tamarack_[0-9a-f]{12}"; .* --resume/,
    ),
  ]);
  expect(await standing()).toEqual([{ said: 'the former output' }]);
  expect(await unfinished()).toHaveLength(2);
  await heal();
  const again = await run(failing, { resume: true });
  expect(again.said).toEqual(['part 2 of 3', 'part 3 of 3']);
  expect(again.parts).toEqual({ read: 2, kept: 1, of: 'parts' });
  expect(await difference()).toEqual(none);
  expect(await unfinished()).toEqual([]);
});

test('a user who wants no more of it: nothing is left of the first part, and all of those before a later one', async () => {
  const cutAt = (part: string) => {
    const controller = new AbortController();
    const say = (doing: string): void => void (doing.endsWith(part) && controller.abort());
    return run(failing, { signal: controller.signal, say });
  };
  await heal();
  expect((await cutAt('part 1 of 3')).problems).toMatchObject([{ code: 'warehouse/cut-off' }]);
  expect(await unfinished()).toEqual([]);
  expect((await cutAt('part 3 of 3')).problems).toMatchObject([
    { code: 'warehouse/cut-off' },
    { code: 'warehouse/ranges-kept' },
  ]);
  expect(await standing()).toEqual([{ said: 'the former output' }]);
  expect((await run(failing, { resume: true })).said).toEqual(['part 3 of 3']);
  expect(await difference()).toEqual(none);
});

test('without --resume, or with another statement, all is begun anew', async () => {
  await run(failing);
  await heal();
  expect((await run(failing)).parts).toEqual({ read: 3, kept: 0, of: 'parts' });
  await postgres.run('INSERT INTO stop VALUES (3000)');
  await run(failing);
  const other = (relation: string): string => `${failing(relation)} WHERE id > 0`;
  await heal();
  expect((await run(other, { resume: true })).parts).toEqual({ read: 3, kept: 0, of: 'parts' });
  expect(await difference()).toEqual(none);
});

test('rows that were added, changed or taken away since are worked off anew', async () => {
  await postgres.run('UPDATE stop SET at = 5500');
  expect((await run(failing)).said).toHaveLength(3);
  // The new version of the row stands behind all others, where it is worked off with the last part.
  await postgres.run("UPDATE accounts SET name = 'short' WHERE id = 7; TRUNCATE stop;");
  const changed = await run(failing, { resume: true });
  expect(changed.said).toEqual(['part 1 of 3', 'part 3 of 3']);
  expect(await difference()).toEqual(none);
});

/** Does something in the database between two parts. */
const between = (part: string, sql: string) => ({
  say: (doing: string): void => {
    if (doing.endsWith(part))
      execFileSync('psql', ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-c', sql], { env: process.env });
  },
});

test('what changes while it runs is in the output too, once', async () => {
  await heal();
  const changes = `DELETE FROM accounts WHERE id = 9; UPDATE accounts SET name = 'new' WHERE id = 10;
    INSERT INTO accounts VALUES (100000, 'late');`;
  const { parts } = await run(failing, between('part 3 of 3', changes));
  expect(parts).toEqual({ read: 3, kept: 0, of: 'parts' });
  expect(await difference()).toEqual(none);
  expect(await postgres.query('SELECT letters FROM out WHERE id IN (9, 10, 100000) ORDER BY id')).toEqual([
    { letters: 3 },
    { letters: 4 },
  ]);
});

test('as many ranges go at once as the server lets work on one query', async () => {
  process.env['PGOPTIONS'] = '-c max_parallel_workers_per_gather=2';
  try {
    await heal();
    // Waits, for a while, until another range is at work too.
    await postgres.run(`CREATE FUNCTION meets() RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN
      FOR look IN 1..40 LOOP
        PERFORM pg_stat_clear_snapshot();
        IF (SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'INSERT INTO%meets()%') > 1
          THEN RETURN true; END IF;
        PERFORM pg_sleep(0.05);
      END LOOP;
      RETURN false; END $$`);
    const meeting = (relation: string): string => `SELECT id, (SELECT meets()) AS met FROM ${relation}`;
    expect((await run(meeting)).parts).toEqual({ read: 3, kept: 0, of: 'parts' });
    const met = 'SELECT bool_or(met) AS met, count(*) AS rows, count(DISTINCT id) AS accounts FROM out';
    expect(await postgres.query(met)).toEqual([{ met: true, rows: PAGES, accounts: PAGES }]);
    const { problems } = await run(failing);
    expect(problems).toEqual([]);
    expect(await difference()).toEqual(none);
    expect(await unfinished()).toEqual([]);
  } finally {
    process.env['PGOPTIONS'] = '-c max_parallel_workers_per_gather=0';
  }
});

test('where ranges at once fail, those that are done are kept', async () => {
  process.env['PGOPTIONS'] = '-c max_parallel_workers_per_gather=1';
  try {
    const { problems } = await run(failing);
    expect(problems[0]).toMatchObject({ code: 'warehouse/refused' });
    expect(await standing()).toEqual([{ said: 'the former output' }]);
    await heal();
    const { parts } = await run(failing, { resume: true });
    expect((parts?.read ?? 0) + (parts?.kept ?? 0)).toBe(3);
    expect(await difference()).toEqual(none);
  } finally {
    process.env['PGOPTIONS'] = '-c max_parallel_workers_per_gather=0';
  }
});

test('where another run has taken the work over, it goes on alone', async () => {
  await heal();
  const takeOver = `DO $$ BEGIN EXECUTE (SELECT format('UPDATE %I SET run = ''other'' WHERE part = 0', relname)
    FROM pg_class WHERE relkind = 'r' AND relname LIKE 'tamarack%done'); END $$`;
  const { problems, said } = await run(failing, between('part 2 of 3', takeOver));
  expect(said).toEqual(['part 1 of 3', 'part 2 of 3']);
  expect(problems).toMatchObject([{ code: 'warehouse/taken-over' }]);
  expect(await standing()).toEqual([{ said: 'the former output' }]);
  expect((await run(failing, { resume: true })).parts).toEqual({ read: 2, kept: 1, of: 'parts' });
  expect(await difference()).toEqual(none);
});

test('partitions, and a view, which has no ranges', async () => {
  await heal();
  await postgres.run(`CREATE TABLE parted (id integer, name text) PARTITION BY RANGE (id);
    CREATE TABLE parted_1 PARTITION OF parted FOR VALUES FROM (0) TO (4000) WITH (fillfactor = 10);
    CREATE TABLE parted_2 PARTITION OF parted FOR VALUES FROM (4000) TO (9000) WITH (fillfactor = 10);
    INSERT INTO parted SELECT * FROM accounts WHERE id < 9000; CREATE VIEW seen AS SELECT * FROM accounts;
    ALTER TABLE accounts RENAME TO plain; ALTER TABLE parted RENAME TO accounts;`);
  const { parts } = await run(failing);
  expect(parts?.read).toBeGreaterThan(1);
  expect(await difference()).toEqual(none);
  expect((await run(failing, { input: 'seen', resume: true })).problems).toMatchObject([
    { code: 'warehouse/no-parts' },
  ]);
  expect((await run(failing, { input: 'seen' })).problems).toEqual([]);
});
