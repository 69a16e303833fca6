import { createHash, randomBytes } from 'node:crypto';
import { defineNotice, defineProblem, found, refused, type Result } from '#core';
import { type Engine, type Job, type Written } from './engine';
import { counted } from './json-rows';
import {
  clearSql,
  doneSql,
  extentSql,
  finishSql,
  isTaken,
  keptSql,
  layOutSql,
  ownPartsSql,
  partSql,
  rangesOf,
  standsSql,
  takeOverSql,
  type RangedTable,
} from './postgres-ranges';
import { whileTelling } from './run-program';
import { besideTable, lastPart } from './table-names';

const partsKept = defineNotice(
  'warehouse/ranges-kept',
  '{done} of {parts} parts are done and kept in the table {table}; the same with --resume goes on from there',
);
const takenOver = defineProblem(
  'warehouse/taken-over',
  'another run has begun to write "{out}", and goes on alone',
);
const noParts = defineProblem(
  'warehouse/no-parts',
  '--resume goes on by ranges of a table, and PostgreSQL can tell none in "{input}" (a view, a foreign table, or a version before 14): run it without --resume',
);

/** What the output is made with. */
export interface Writing {
  readonly job: Job;
  /** The tables of the job, quoted. */
  readonly input: string;
  readonly out: string;
  /** Runs a script of psql with the settings of ours; not called off by the job's signal where another one is given. */
  run(sql: string, signal?: AbortSignal): Promise<Result<string>>;
  query: Engine['query'];
  /** What the statement was made of beside the model: the columns, as the table has them now. */
  readonly columns: string;
}

type Statement = (relation: string) => string;

/** Puts a table where the output stands. */
const swapSql = (staged: string, out: string): string =>
  `DROP TABLE IF EXISTS ${out};\nALTER TABLE ${staged} RENAME TO ${lastPart(out, '"')};\n`;

/** Makes the table beside the former one and swaps them, in one transaction. */
function writeSql(select: string, out: string): string {
  const staged = besideTable(out, `tamarack_${randomBytes(6).toString('hex')}`, '"');
  return `BEGIN;\nCREATE TABLE ${staged} AS\n${select};\n${swapSql(staged, out)}COMMIT;\n`;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A table in ranges, with the version of what reads it; undefined where it has none. */
async function rangedTable({
  input,
  out,
  query,
}: Writing): Promise<Result<{ readonly table: RangedTable; readonly version: string } | undefined>> {
  const told = await query(extentSql(input));
  if (!told.ok) return told;
  const { version, has_blocks: hasBlocks, blocks, longest, at_once: atOnce } = told.value[0] ?? {};
  if (hasBlocks !== true) return found(undefined);
  const name = `tamarack_${digest(out).slice(0, 12)}`;
  const [staged, done] = [name, `${name}_done`].map((each) => besideTable(out, each, '"'));
  const table = { input, staged: staged ?? '', done: done ?? '', atOnce: Number(atOnce) };
  return found({
    table: { ...table, ...rangesOf(Number(blocks), Number(longest)) },
    version: String(version),
  });
}

/** Work in ranges that is under way. */
interface Ranges {
  readonly writing: Writing;
  readonly table: RangedTable;
  /** Tells this run from another one that takes the work over. */
  readonly name: string;
  readonly kept: ReadonlySet<number>;
}

async function partsDone(query: Engine['query'], table: RangedTable): Promise<Result<ReadonlySet<number>>> {
  const rows = await query(doneSql(table));
  return rows.ok ? found(new Set(rows.value.map(({ part }) => Number(part)))) : rows;
}

/** Takes up what stands of the same statement where that is wanted; else lays out anew. */
async function openRanges(
  writing: Writing,
  laidOut: RangedTable,
  key: string,
  statement: Statement,
): Promise<Result<Ranges>> {
  const { job, query, run } = writing;
  const name = randomBytes(6).toString('hex');
  const stands = job.resume ? await query(standsSql(laidOut)) : found([]);
  if (!stands.ok) return stands;
  const before = stands.value[0]?.['stands'] === true ? await query(keptSql(laidOut.done, key)) : found([]);
  if (!before.ok) return before;
  const [earlier] = before.value;
  if (earlier === undefined) {
    const begun = await run(layOutSql(laidOut, key, name, statement));
    return begun.ok ? found({ writing, table: laidOut, name, kept: new Set() }) : begun;
  }
  // Ranges are those of before, whatever the table has grown to.
  const table = { ...laidOut, parts: Number(earlier['parts']), blocks: Number(earlier['blocks']) };
  const taken = await whileTelling(job.say, 'Looking for what has changed', () =>
    run(takeOverSql(table, name)),
  );
  if (!taken.ok) return taken;
  const kept = await partsDone(query, table);
  return kept.ok ? found({ writing, table, name, kept: kept.value }) : kept;
}

/** Runs a step of the work, unless another run has taken it over. */
async function step({ writing: { job, run } }: Ranges, doing: string, sql: string): Promise<Result<null>> {
  const done = await whileTelling(job.say, doing, () => run(sql));
  if (!done.ok) return done;
  return isTaken(done.value) ? refused([takenOver({ out: job.out })]) : found(null);
}

/** Works off every range that is not done, some at once; after a failure none is begun, and those under way are waited for. */
async function workOffParts(ranges: Ranges, statement: Statement): Promise<Result<null>> {
  const { table, name, kept } = ranges;
  const left = Array.from({ length: table.parts }, (_, index) => index + 1).filter((part) => !kept.has(part));
  let worst: Result<null> = found(null);
  const worker = async (): Promise<void> => {
    for (let part = left.shift(); part !== undefined; part = worst.ok ? left.shift() : undefined) {
      const doing = `PostgreSQL works, part ${part} of ${table.parts}`;
      const done = await step(ranges, doing, partSql(table, name, part, statement));
      if (worst.ok) worst = done;
    }
  };
  await Promise.all(Array.from({ length: table.atOnce }, worker));
  return worst;
}

/** Works off what is not done, and puts the whole in its place. */
async function workOff(ranges: Ranges, statement: Statement): Promise<Result<null>> {
  const { writing, table, name } = ranges;
  const done = await workOffParts(ranges, statement);
  if (!done.ok) return done;
  const swap = swapSql(table.staged, writing.out);
  return step(ranges, 'PostgreSQL puts the parts in place', finishSql(table, name, statement, swap));
}

/** Keeps what is done of work that has failed, and says so; takes everything away where nothing is. */
async function leave({ writing, table, name }: Ranges, failed: Result<never>): Promise<Result<never>> {
  if (failed.ok) return failed;
  const { signal } = new AbortController();
  const told = await writing.run(ownPartsSql(table, name), signal);
  const done = told.ok ? Number(told.value) : 0;
  if (done > 0)
    return refused([...failed.problems, partsKept({ done, parts: table.parts, table: table.staged })]);
  await writing.run(clearSql(table, name), signal);
  return failed;
}

async function writeRanges(
  writing: Writing,
  table: RangedTable,
  key: string,
  statement: Statement,
): Promise<Result<Written>> {
  const { query, out } = writing;
  const ranges = await openRanges(writing, table, key, statement);
  if (!ranges.ok) return ranges;
  const done = await workOff(ranges.value, statement);
  if (!done.ok) return leave(ranges.value, done);
  const written = await counted(query, out);
  const kept = ranges.value.kept.size;
  const parts = { read: ranges.value.table.parts - kept, kept, of: 'parts' } as const;
  return written.ok ? found({ ...written.value, parts }) : written;
}

/**
 * Puts the rows of a statement where the output stands: of a small table in one transaction, of a large one range by range,
 * each kept when it is done. In either case readers see the former table until its end, and all rows of the result are of
 * one moment.
 */
export async function writeTable(writing: Writing, statement: Statement): Promise<Result<Written>> {
  const { job, input, out, run, query, columns } = writing;
  const ranged = await rangedTable(writing);
  if (!ranged.ok) return ranged;
  if (!ranged.value && job.resume) return refused([noParts({ input: job.input })]);
  if (ranged.value && ranged.value.table.parts > 1) {
    const { table, version } = ranged.value;
    return writeRanges(writing, table, digest(`${statement(input)}\n${columns}\n${version}`), statement);
  }
  const done = await whileTelling(job.say, 'PostgreSQL works', () => run(writeSql(statement(input), out)));
  return done.ok ? counted(query, out) : done;
}
