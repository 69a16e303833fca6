import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine, Job } from '../../../cli/engines/engine';
import { openSpark } from '../../../cli/engines/spark';
import { openFolder } from '../../cli/fake-terminal';
import { noOptions, someJob } from '../../cli/warehouse/some-job';
import { openDuckDb, type SqlEngine } from '../sql-engine';
import { configureSpark } from './start-spark';

const folder = openFolder();
const at = (...names: readonly string[]): string => join(folder.path, ...names);
const before = { ...process.env };
const { folder: settings, environment } = configureSpark();
let duckDb: SqlEngine;

beforeAll(async () => {
  Object.assign(process.env, environment);
  duckDb = await openDuckDb();
});
const open: Engine[] = [];
afterEach(() => closed());
afterAll(async () => {
  await duckDb.stop();
  folder.close();
  rmSync(settings, { recursive: true, force: true });
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
});

/** Four files in folders that tell a column, which only the whole lake tells. */
const files = [
  'country=DE/a b.parquet',
  'country=DE/c.parquet',
  'country=FR/d.parquet',
  'country=JP/e.parquet',
];

async function put(file: string, n: number, text = 'text'): Promise<void> {
  mkdirSync(join(at('lake', file), '..'), { recursive: true });
  await duckDb.query(
    `COPY (SELECT ${n} * 10 + range AS n, '${text}' AS text FROM range(3)) TO '${at('lake', file)}' (FORMAT parquet)`,
  );
}

/** Opens the lake for a run whose every file is a part; `said` gets which parts are worked off. */
async function opened(said: string[], more: Partial<Job> = {}): Promise<Engine> {
  const options = { ...noOptions, conf: ['spark.tamarack.partBytes=1'] };
  const say = (doing: string): void => {
    const part = /part \d+ of \d+$/.exec(doing)?.[0];
    if (part !== undefined && said.at(-1) !== part) said.push(part);
    more.say?.(doing);
  };
  const engine = await openSpark(someJob(at('lake'), at('out'), { options, ...more, say }));
  if (!engine.ok) throw new Error(engine.problems.map(({ message }) => message).join('; '));
  open.push(engine.value);
  return engine.value;
}

/** Lets go of every engine, as the end of a run does. */
async function closed(): Promise<void> {
  for (const engine of open.splice(0)) await engine.close();
}

const plain = (relation: string): string => `SELECT n, text, country FROM ${relation}`;
/** Fails at the third file as it stands at first. */
const failing = (relation: string): string =>
  `SELECT n, CASE WHEN text = 'bad' THEN raise_error('stop here') ELSE text END AS text, country FROM ${relation}`;

const rowsOf = async (place: string): Promise<unknown> =>
  duckDb.query(`SELECT CAST(n AS INTEGER) AS n, text, country FROM read_parquet('${place}') ORDER BY n`);
const output = (): Promise<unknown> => rowsOf(at('out', '*.parquet'));
const whole = (): Promise<unknown> => rowsOf(at('lake', '*/*.parquet'));
const beside = (): readonly string[] =>
  readdirSync(folder.path)
    .filter((name) => name.startsWith('.'))
    .sort();

test('work that is cut off keeps the parts that are done, and --resume does the rest alone', async () => {
  for (const [n, file] of files.entries()) await put(file, n, n === 2 ? 'bad' : 'text');
  mkdirSync(at('out'));
  folder.file('out/part-00000-former.parquet', 'the former output');
  const former = (): string => folder.read('out/part-00000-former.parquet');
  const said: string[] = [];
  const controller = new AbortController();
  let cutAt = 'never';
  const first = await opened(said, {
    signal: controller.signal,
    say: (doing) => void (doing.endsWith(cutAt) && controller.abort()),
  });
  const failed = await first.write(failing);
  expect(said).toEqual(['part 1 of 4', 'part 2 of 4', 'part 3 of 4']);
  expect(failed).toMatchObject({
    ok: false,
    problems: [
      { code: 'warehouse/refused' },
      {
        message: expect.stringMatching(
          /^2 of 4 parts are done and kept beside the output; .*--resume/,
        ) as string,
      },
    ],
  });
  expect(former()).toBe('the former output');
  // Begun anew, as nothing was said of taking it up; and cut off by the user at the third part.
  said.length = 0;
  cutAt = 'part 3 of 4';
  const cut = await first.write(plain);
  await closed();
  expect(said).toEqual(['part 1 of 4', 'part 2 of 4', 'part 3 of 4']);
  expect(cut).toMatchObject({
    problems: [{ code: 'warehouse/cut-off' }, { code: 'warehouse/folder-parts-kept' }],
  });
  // A part so small may be done before it hears of it.
  const done = cut.ok ? 0 : Number(cut.problems[1]?.parameters['done']);
  expect([2, 3]).toContain(done);
  expect(former()).toBe('the former output');
  expect(beside()).toEqual(['.out.tamarack', '.out.tamarack-done']);

  // The first file changes meanwhile, and something is there that no finished part has come to.
  await put(files[0] ?? '', 7, 'changed since');
  folder.file('.out.tamarack/part-00009-half.parquet', 'half');
  said.length = 0;
  const second = await opened(said, { resume: true });
  const resumed = await second.write(plain);
  expect(resumed).toMatchObject({ ok: true, value: { rows: 12, parts: { read: 5 - done, kept: done - 1 } } });
  expect(said).toEqual(['part 2 of 4', 'part 3 of 4', 'part 4 of 4'].slice(done - 2));
  expect(await output()).toEqual(await whole());
  expect(existsSync(at('out', 'part-00000-former.parquet'))).toBe(false);
  expect(existsSync(at('out', '_SUCCESS'))).toBe(true);
  expect(beside()).toEqual([]);
  // There is nothing to take up any more, and another statement would not take it up.
  expect(await second.write((relation) => `${plain(relation)} WHERE n > 0`)).toMatchObject({
    value: { parts: { read: 4, kept: 0 } },
  });
  await closed();
  expect(await output()).toEqual(await whole());
});
