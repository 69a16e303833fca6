import { createHash, randomBytes } from 'node:crypto';
import { defineNotice, defineProblem, found, refused, type Result } from '#core';
import { cutOff, type Job, type Written } from './engine';
import { isFile, notOurs } from './put-in-place';
import type { SparkAnswer, SparkSession } from './spark-session';

export const noFiles = defineProblem(
  'warehouse/no-files',
  '--resume goes on by the files of an input whose result is a folder, and Spark cannot do so from "{input}" to "{out}" (a table, or a pattern over folders that tell a column): run it without --resume',
);
const partsKept = defineNotice(
  'warehouse/folder-parts-kept',
  '{done} of {parts} parts are done and kept beside the output; the same with --resume goes on from there',
);

/** What a folder is made with. */
export interface FolderWriting {
  readonly session: SparkSession;
  readonly job: Job;
  readonly out: string;
  /** What names all accounts in a FROM. */
  readonly relation: string;
  /** The columns of the accounts with their types. */
  readonly columns: string;
}

/** The view that the program lays over the files of one part. */
const partView = 'tamarack_part';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

function standing({ job }: FolderWriting, { foreign, isFile: file, named }: SparkAnswer): Result<null> {
  if (foreign !== undefined)
    return refused([
      file === true ? isFile({ out: job.out }) : notOurs({ out: job.out, file: String(foreign) }),
    ]);
  return named === false ? refused([noFiles({ input: job.input, out: job.out })]) : found(null);
}

/** Lets the program keep what is done, and says how much that is. */
async function leave(
  { session }: FolderWriting,
  failed: Result<never>,
  done: number,
  parts: number,
): Promise<Result<never>> {
  await session.ask({ deed: 'leave' }, 'Tidying up');
  if (failed.ok || parts === 1 || done === 0) return failed;
  return refused([...failed.problems, partsKept({ done, parts })]);
}

/**
 * Writes the rows of a statement into a folder, in parts of whole files: what is done of them outlasts a run that is cut off.
 * The folder is put in its place by two moves when all parts are there.
 */
export async function writeFolder(
  writing: FolderWriting,
  statement: (relation: string) => string,
): Promise<Result<Written>> {
  const { session, job, out, relation, columns } = writing;
  const key = digest(`${statement(partView)}\n${columns}`);
  const run = randomBytes(6).toString('hex');
  const begun = await session.ask(
    { deed: 'begin', out, key, run, resume: job.resume },
    'Spark looks at the files',
  );
  if (!begun.ok) return begun;
  const free = standing(writing, begun.value);
  if (!free.ok) return free;
  const [read, kept] = [Number(begun.value['parts']), Number(begun.value['kept'])];
  const parts = read + kept;
  const sql = statement(begun.value['parted'] === true ? partView : relation);
  for (let at = 0; at < read; at += 1) {
    const doing = parts === 1 ? 'Spark works' : `Spark works, part ${kept + at + 1} of ${parts}`;
    const done = job.signal.aborted
      ? refused([cutOff()])
      : await session.ask({ deed: 'part', at, sql }, doing);
    if (!done.ok) return leave(writing, done, kept + at, parts);
  }
  const done = await session.ask({ deed: 'finish' }, 'Spark puts the parts in place');
  if (!done.ok) return leave(writing, done, parts, parts);
  const { rows, relation: output } = done.value;
  const written = { rows: Number(rows), relation: String(output) };
  return found(parts === 1 ? written : { ...written, parts: { read, kept, of: 'parts' } });
}
