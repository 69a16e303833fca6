import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { defineProblem, found, refused, type Problem, type Result } from '#core';
import { describeFiles } from './duckdb-files';
import { placeOf, writeFiles } from './duckdb-output';
import { openDuckDb } from './duckdb-session';
import { ownInput, type AnswerRow, type Engine, type Job } from './engine';
import { fileNameProblems } from './file-names';
import { inputFiles, isAmong, type InputFiles } from './input-files';
import { workFolder } from './unfinished-work';

const withinInput = defineProblem(
  'warehouse/within-input',
  '--out "{out}" lies where the accounts are read from, and the next run would read it: give another place',
);

/** A path with every link followed, as far as it stands already. */
async function settledPath(path: string): Promise<string> {
  const whole = resolve(path);
  try {
    return await realpath(whole);
  } catch {
    const above = dirname(whole);
    return above === whole ? whole : join(await settledPath(above), basename(whole));
  }
}

/** An output that would take the place of what is read, or be read by the next run. */
async function placeInInput(job: Job, out: string, { files }: InputFiles): Promise<readonly Problem[]> {
  const isOwn = files.some(({ path }) => path === out || path.startsWith(out + sep));
  if (isOwn) return [ownInput({ out: job.out })];
  return (await isAmong(await settledPath(job.input), out)) ? [withinInput({ out: job.out })] : [];
}

/** DuckDB within this program, on files: the engine that needs nothing installed. */
export async function openDuckDbEngine(job: Job): Promise<Result<Engine>> {
  const misnamed = await fileNameProblems(job);
  if (misnamed.length > 0) return refused(misnamed);
  const input = await inputFiles(job.input);
  if (!input.ok) return input;
  const out = await settledPath(job.out);
  const misplaced = await placeInInput(job, out, input.value);
  if (misplaced.length > 0) return refused(misplaced);
  const work = workFolder(out);
  const opened = await openDuckDb(job, {
    files: [...input.value.files.map(({ path }) => path), out],
    folders: [`${work}${sep}`, `${out}${sep}`],
    spill: join(work, 'spill'),
  });
  if (!opened.ok) return opened;
  const session = opened.value;
  job.say(`Reading ${job.input}`);
  const described = await describeFiles(session, input.value);
  if (!described.ok) {
    session.close();
    return described;
  }
  const { whole: relation, columns } = described.value;
  let leave = (): Promise<void> => Promise.resolve();
  return found({
    dialect: 'duckdb',
    label: `DuckDB ${session.version}`,
    source: { relation, columns },
    async write(statement) {
      const place = placeOf(job.out, out);
      const written = await writeFiles(job, session, described.value, place, statement);
      leave = written.close;
      return written.result;
    },
    async query(sql): Promise<Result<readonly AnswerRow[]>> {
      const answer = await session.run(sql);
      return answer.ok ? found(answer.value.rows) : answer;
    },
    async hold(sql) {
      const held = await session.run(`CREATE OR REPLACE TEMP TABLE tamarack_held AS ${sql}`);
      return held.ok ? found('tamarack_held') : held;
    },
    async close() {
      session.close();
      await leave();
    },
  });
}
