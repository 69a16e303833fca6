import { createHash } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { defineProblem, found, refused, type Result } from '#core';
import { csvSelect } from './duckdb-csv';
import type { DescribedFiles } from './duckdb-files';
import { literal, type DuckDbSession } from './duckdb-session';
import { cutOff, diskFull, type Job, type Written } from './engine';
import { kindOfFile } from './input-files';
import { bringBack, placeProblems, putInPlace } from './put-in-place';
import { openWork, workFolder, type UnfinishedWork } from './unfinished-work';

const notWritable = defineProblem('warehouse/not-writable', '"{path}" cannot be written: {detail}');

const WATCH_EVERY = 250;

/** Where the output goes, and as what. */
export interface Place {
  readonly out: string;
  readonly kind: 'csv' | 'parquet';
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

const extension = ({ kind }: Place): string => kind;

/** How rows are written: quick to write and small to keep, or as every program reads them. */
const copyOptions = ({ kind, out }: Place): string =>
  kind === 'csv'
    ? `FORMAT csv, HEADER true, DELIMITER ${/\.tsv(\.gz)?$/i.test(out) ? "'\t'" : "','"}, COMPRESSION ${/\.gz$/i.test(out) ? "'gzip'" : "'none'"}`
    : 'FORMAT parquet, COMPRESSION zstd';

async function textColumns(session: DuckDbSession, select: string): Promise<Result<readonly string[]>> {
  const told = await session.run(`DESCRIBE ${select}`);
  if (!told.ok) return told;
  const texts = told.value.rows.filter(({ column_type: type }) => type === 'VARCHAR');
  return found(texts.map(({ column_name: name }) => String(name)));
}

/** Runs `COPY … TO`, saying how far it is. */
async function copy(
  session: DuckDbSession,
  select: string,
  path: string,
  place: Place,
  watch: (share: number | undefined) => void,
): Promise<Result<number>> {
  let rows = `(${select})`;
  if (place.kind === 'csv') {
    const texts = await textColumns(session, select);
    if (!texts.ok) return texts;
    rows = `(${csvSelect(rows, texts.value)})`;
  }
  const clock = setInterval(() => watch(session.progress()), WATCH_EVERY);
  const done = await session.run(
    `COPY ${rows} TO ${literal(path)} (${copyOptions(place)}, USE_TMP_FILE false)`,
  );
  clearInterval(clock);
  if (!done.ok) {
    await rm(path, { force: true });
    return done;
  }
  return found(Number(done.value.rows[0]?.['Count'] ?? done.value.changed));
}

const percent = (share: number | undefined): string =>
  share === undefined ? '' : `, ${Math.round(100 * share)} %`;

function cannotWrite(error: unknown, path: string): Result<never> {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  if (code === 'ENOSPC') return refused([diskFull({ path })]);
  const reasons = new Map([
    ['EACCES', 'you may not write there'],
    ['EPERM', 'you may not write there'],
    ['EROFS', 'you may not write there'],
    ['ENOTDIR', 'a file stands where its folder should be'],
    ['EEXIST', 'a file stands where its folder should be'],
  ]);
  return refused([notWritable({ path, detail: reasons.get(code) ?? code })]);
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Writes the result of every file that is not done yet. */
async function writeParts(
  job: Job,
  session: DuckDbSession,
  opened: DescribedFiles,
  work: UnfinishedWork,
  place: Place,
  statement: (relation: string) => string,
): Promise<Result<number>> {
  let read = 0;
  const { files, relations } = opened;
  for (const [at, file] of files.entries()) {
    if (work.done.has(file.path)) continue;
    const part = `${digest(file.path).slice(0, 16)}.${extension(place)}`;
    const unfinished = join(work.parts, `${part}.unfinished`);
    const which = files.length === 1 ? '' : `, file ${at + 1} of ${files.length}`;
    const select = statement(relations.get(file) ?? '');
    const watch = (share: number | undefined): void => job.say(`Segmenting${which}${percent(share)}`);
    watch(undefined);
    const rows = await copy(session, select, unfinished, place, watch);
    if (!rows.ok) return rows;
    await rename(unfinished, join(work.parts, part));
    await work.add({ input: file.path, size: file.size, changed: file.changed, part, rows: rows.value });
    read += 1;
  }
  return found(read);
}

/** Makes one file or one folder of the results of all files. */
async function whole(
  job: Job,
  session: DuckDbSession,
  { files }: DescribedFiles,
  work: UnfinishedWork,
  place: Place,
): Promise<Result<string>> {
  const parts = files.map(({ path }) => join(work.parts, work.done.get(path)?.part ?? ''));
  const staged = join(work.folder, 'whole');
  await rm(staged, { recursive: true, force: true });
  if (place.isFolder) {
    await mkdir(staged);
    for (const [at, part] of parts.entries())
      await rename(part, join(staged, `part-${String(at + 1).padStart(5, '0')}.${extension(place)}`));
    return found(staged);
  }
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return found(only);
  const select = `SELECT * FROM read_parquet([${parts.map(literal).join(', ')}])`;
  const copied = await copy(session, select, staged, place, (share) =>
    job.say(`Joining the parts${percent(share)}`),
  );
  return copied.ok ? found(staged) : copied;
}

/** SQL that names the output for questions to it. */
function outputRelation({ out, kind, isFolder }: Place): string {
  const path = literal(isFolder ? `${out}/*.${kind}` : out);
  return kind === 'csv' ? `read_csv(${path})` : `read_parquet(${path})`;
}

/**
 * Runs the statement on every file and puts the results where the output stands, in one step at the end. Results of files are
 * kept beside the output while there is more than one, so that a run that was cut off can be taken up again.
 */
export async function writeFiles(
  job: Job,
  session: DuckDbSession,
  opened: DescribedFiles,
  place: Place,
  statement: (relation: string) => string,
): Promise<Result<Written>> {
  await bringBack(place.out, join(workFolder(place.out), 'former'));
  const standing = await placeProblems(place.out, place.isFolder);
  if (standing.length > 0) return refused(standing);
  // Parts that are joined to one file are kept as parquet, which keeps their types.
  const isJoined = !place.isFolder && opened.files.length > 1;
  const partPlace: Place = isJoined ? { ...place, kind: 'parquet' } : place;
  const key = digest(`${statement('accounts')}\n${partPlace.kind}\n${session.version}`);
  const opening = await openWork(place.out, key, opened.files, job.resume);
  if (!opening.ok) return opening;
  const work = opening.value;
  const kept = work.done.size;
  let keepsDone = opened.files.length > 1;
  try {
    const read = await writeParts(job, session, opened, work, partPlace, statement);
    if (!read.ok) return read;
    const staged = await whole(job, session, opened, work, place);
    if (!staged.ok) return staged;
    if (job.signal.aborted) return refused([cutOff()]);
    await putInPlace(staged.value, place.out, join(work.folder, 'former'));
    keepsDone = false;
    const rows = [...work.done.values()].reduce((sum, each) => sum + each.rows, 0);
    return found({ rows, relation: outputRelation(place), parts: { read: read.value, kept } });
  } catch (error) {
    return cannotWrite(error, place.out);
  } finally {
    await work.close(keepsDone);
  }
}
