import { createHash } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { defineNotice, found, refused, type Result } from '#core';
import { csvSelect } from './duckdb-csv';
import type { DescribedFiles } from './duckdb-files';
import { literal, type DuckDbSession } from './duckdb-session';
import { cutOff, diskFull, notWritable, type Job, type Written } from './engine';
import { kindOfFile, type InputKind } from './input-files';
import { bringBack, placeProblems, putInPlace } from './put-in-place';
import { elapsedText } from './run-program';
import { openWork, workFolder, type UnfinishedWork } from './unfinished-work';

const partsKept = defineNotice(
  'warehouse/parts-kept',
  '{done} of {files} files are done and kept beside the output; the same with --resume goes on from there',
);

const WATCH_EVERY = 250;

/** Where the output goes, and as what. */
export interface Place {
  readonly out: string;
  readonly kind: InputKind;
  readonly isFolder: boolean;
}

/**
 * @param out a file by its ending; with `/` at its end, or with no ending that is known, a folder of files
 * @param path the same with every link followed
 */
export function placeOf(out: string, path: string): Place {
  const isFolder = /[/\\]$/.test(out) || kindOfFile(out) === undefined;
  return { out: path, kind: kindOfFile(path) ?? 'parquet', isFolder };
}

/** What the files of an output are read with and written from. */
interface Writing {
  readonly job: Job;
  readonly session: DuckDbSession;
  readonly input: DescribedFiles;
  readonly place: Place;
  readonly work: UnfinishedWork;
}

const parquetOptions = 'FORMAT parquet, COMPRESSION zstd';

function csvOptions({ out }: Place): string {
  const delimiter = /\.tsv(?:\.gz)?$/i.test(out) ? "'\t'" : "','";
  const compression = /\.gz$/i.test(out) ? "'gzip'" : "'none'";
  return `FORMAT csv, HEADER true, DELIMITER ${delimiter}, COMPRESSION ${compression}`;
}

/** How far a statement is, in percent where DuckDB can tell, else how long it has been going on. */
const progressText = (share: number | undefined, start: number): string =>
  share === undefined || share === 0 ? elapsedText(start) : `${Math.floor(100 * share)} %`;

/** Runs `COPY … TO`, saying how far it is; a file that is not whole is taken away. */
async function copy(
  { session, job }: Pick<Writing, 'session' | 'job'>,
  select: string,
  path: string,
  options: string,
  doing: string,
): Promise<Result<number>> {
  job.say(doing);
  const start = performance.now();
  const watch = (): void => job.say(`${doing}, ${progressText(session.progress(), start)}`);
  const clock = setInterval(watch, WATCH_EVERY);
  const sql = `COPY (${select}) TO ${literal(path)} (${options}, USE_TMP_FILE false)`;
  const done = await session.run(sql).finally(() => clearInterval(clock));
  if (done.ok) return found(Number(done.value.rows[0]?.['Count'] ?? 0));
  await rm(path, { force: true });
  return done;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Writes the result of every file that is not done yet, as parquet, which keeps its types. */
async function writeParts(
  writing: Writing,
  statement: (relation: string) => string,
): Promise<Result<number>> {
  const { work, input } = writing;
  let read = 0;
  for (const [at, file] of input.files.entries()) {
    if (work.done.has(file.path)) continue;
    const part = `${digest(file.path).slice(0, 16)}.parquet`;
    const unfinished = join(work.parts, `${part}.unfinished`);
    const which = input.files.length === 1 ? '' : `, file ${at + 1} of ${input.files.length}`;
    const select = statement(input.relations.get(file) ?? '');
    const rows = await copy(writing, select, unfinished, parquetOptions, `Segmenting${which}`);
    if (!rows.ok) return rows;
    await rename(unfinished, join(work.parts, part));
    await work.add({ input: file.path, size: file.size, changed: file.changed, part, rows: rows.value });
    read += 1;
  }
  return found(read);
}

const numbered = (at: number, { kind }: Place): string => `part-${String(at + 1).padStart(5, '0')}.${kind}`;

/** Results read as one; where the types of a column differ, the wider one holds. */
const partsRelation = (parts: readonly string[]): string =>
  `read_parquet([${parts.map(literal).join(', ')}], union_by_name = true)`;

async function copyCsv(writing: Writing, parts: readonly string[], path: string): Promise<Result<number>> {
  const relation = partsRelation(parts);
  const told = await writing.session.run(`DESCRIBE SELECT * FROM ${relation}`);
  if (!told.ok) return told;
  const texts = told.value.rows.filter(({ column_type: type }) => type === 'VARCHAR');
  const names = texts.map(({ column_name: name }) => String(name));
  return copy(writing, csvSelect(relation, names), path, csvOptions(writing.place), 'Writing');
}

/** Makes one file, or one folder of files, of the results of all parts. */
async function assemble(writing: Writing, parts: readonly string[]): Promise<Result<string>> {
  const { place, work } = writing;
  const staged = join(work.folder, 'whole');
  await rm(staged, { recursive: true, force: true });
  const [only] = parts;
  if (!place.isFolder) {
    if (place.kind === 'parquet' && parts.length === 1 && only !== undefined) return found(only);
    const select = `SELECT * FROM ${partsRelation(parts)}`;
    const copied =
      place.kind === 'csv'
        ? await copyCsv(writing, parts, staged)
        : await copy(writing, select, staged, parquetOptions, 'Joining the parts');
    return copied.ok ? found(staged) : copied;
  }
  await mkdir(staged);
  for (const [at, part] of parts.entries()) {
    const path = join(staged, numbered(at, place));
    if (place.kind === 'parquet') await rename(part, path);
    else {
      const copied = await copyCsv(writing, [part], path);
      if (!copied.ok) return copied;
    }
  }
  return found(staged);
}

/** SQL that names the output for questions: what was written as csv is asked as parquet, which has types. */
function relationOf({ out, kind, isFolder }: Place, parts: readonly string[]): string {
  const paths = kind === 'csv' ? parts : [isFolder ? join(out, '*.parquet') : out];
  return partsRelation(paths);
}

const reasons = new Map([
  ['EACCES', 'you may not write there'],
  ['EPERM', 'you may not write there'],
  ['EROFS', 'you may not write there'],
  ['ENOTDIR', 'a file stands where its folder should be'],
  ['EEXIST', 'a file stands where its folder should be'],
]);

function cannotWrite(error: unknown, path: string): Result<never> {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  const problem = code === 'ENOSPC' ? diskFull({ path }) : undefined;
  return refused([problem ?? notWritable({ path, detail: reasons.get(code) ?? code })]);
}

async function writeWhole(
  writing: Writing,
  statement: (relation: string) => string,
): Promise<Result<Written>> {
  const { work, place, input, job } = writing;
  const kept = work.done.size;
  const read = await writeParts(writing, statement);
  if (!read.ok) return read;
  const done = input.files.flatMap(({ path }) => work.done.get(path) ?? []);
  const parts = done.map(({ part }) => join(work.parts, part));
  const staged = await assemble(writing, parts);
  if (!staged.ok) return staged;
  if (job.signal.aborted) return refused([cutOff()]);
  await putInPlace(staged.value, place.out, join(work.folder, 'former'));
  return found({
    rows: done.reduce((sum, { rows }) => sum + rows, 0),
    relation: relationOf(place, parts),
    parts: { read: read.value, kept },
  });
}

/** An output, and how the folder that it was made in goes. */
export interface FilesWritten {
  readonly result: Result<Written>;
  close(): Promise<void>;
}

/** Says what a run that failed has done all the same. */
function withKept(
  result: Result<Written>,
  { done }: UnfinishedWork,
  { files }: DescribedFiles,
): Result<Written> {
  if (result.ok || done.size === 0 || files.length === 1) return result;
  return refused([...result.problems, partsKept({ done: done.size, files: files.length })]);
}

const nothingOpen = (): Promise<void> => Promise.resolve();

/**
 * Runs the statement on every file and puts the results where the output stands, in one step at the end. Results of files are
 * kept beside the output while there is more than one, so that a run that was cut off can be taken up again.
 */
export async function writeFiles(
  job: Job,
  session: DuckDbSession,
  input: DescribedFiles,
  place: Place,
  statement: (relation: string) => string,
): Promise<FilesWritten> {
  let close = nothingOpen;
  try {
    await bringBack(place.out, join(workFolder(place.out), 'former'));
    const standing = await placeProblems(place.out, place.isFolder);
    if (standing.length > 0) return { result: refused(standing), close };
    const key = digest(`${statement('accounts')}\n${session.version}`);
    const work = await openWork(place.out, key, input.files, job.resume);
    if (!work.ok) return { result: work, close };
    close = () => work.value.close(input.files.length > 1);
    const result = await writeWhole({ job, session, input, place, work: work.value }, statement);
    if (result.ok) close = () => work.value.close(false);
    return { result: withKept(result, work.value, input), close };
  } catch (error) {
    return { result: cannotWrite(error, place.out), close };
  }
}
