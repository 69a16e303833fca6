import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { defineProblem, found, refused, type Result } from '#core';

/** What DuckDB reads. */
export type InputKind = 'csv' | 'parquet';

/** One file of accounts. */
export interface InputFile {
  /** Its place with every link followed: what is opened, and nothing beside it. */
  readonly path: string;
  /** As the user would name it. */
  readonly name: string;
  readonly size: number;
  /** When it was last changed, in milliseconds. */
  readonly changed: number;
}

/** The files that accounts are read from, all of one kind, in the order of their names. */
export interface InputFiles {
  readonly kind: InputKind;
  readonly files: readonly InputFile[];
  /** Whether folders tell a column, as in `country=DE/part.parquet`. */
  readonly hasFolderColumns: boolean;
}

const fileMissing = defineProblem('file-missing', 'there is no file "{file}"');
const unknownKind = defineProblem(
  'warehouse/unknown-kind',
  '"{file}" is no csv, tsv or parquet file; DuckDB takes .csv, .tsv, .csv.gz, .tsv.gz and .parquet',
);
const nothingThere = defineProblem(
  'warehouse/nothing-there',
  'no csv, tsv or parquet file is in "{place}"; files and folders that begin with . or _ are passed over',
);
const twoKinds = defineProblem(
  'warehouse/two-kinds',
  '"{place}" holds csv and parquet files, such as "{csv}" and "{parquet}": name one kind, such as "{place}/*.parquet"',
);

const unlike = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** What a file's name says it is. */
export function kindOfFile(path: string): InputKind | undefined {
  if (/\.(?:csv|tsv)(?:\.gz)?$/i.test(path)) return 'csv';
  return /\.parquet$/i.test(path) ? 'parquet' : undefined;
}

const isHidden = (name: string): boolean => /^[._]/.test(name);

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const nested = entries
    .filter(({ name }) => !isHidden(name))
    .map(async (entry) => {
      const path = join(folder, entry.name);
      const isFolder = entry.isSymbolicLink() ? (await stat(path)).isDirectory() : entry.isDirectory();
      return isFolder ? filesUnder(path) : [path];
    });
  return (await Promise.all(nested)).flat();
}

/** A path with `*`, `?` and `**` (any number of folders) as a regular expression; what lies below counts too. */
function patternOf(pattern: string): RegExp {
  const parts = resolve(pattern)
    .split(sep)
    .map((part) => (part === '**' ? part : part.replace(/[\\^$.|+()[\]{}]/g, '\\$&')));
  const path = parts.join('/').replaceAll('?', '[^/]');
  const source = path.replace(/\*\*\/?|\*/g, (star) => (star.startsWith('**') ? '(?:.*/)?' : '[^/]*'));
  return new RegExp(`^${source}(?:/.*)?$`);
}

const isMeant = (pattern: RegExp, path: string): boolean => pattern.test(path.split(sep).join('/'));

/** The files that a pattern means, sought from its last folder without a star on. */
async function matching(input: string): Promise<string[]> {
  const parts = resolve(input).split(sep);
  const star = parts.findIndex((part) => /[*?]/.test(part));
  const start = parts.slice(0, star).join(sep) + sep;
  const about = await stat(start).catch(() => undefined);
  if (!about?.isDirectory()) return [];
  const pattern = patternOf(input);
  return (await filesUnder(start)).filter((path) => isMeant(pattern, path));
}

async function described(path: string): Promise<InputFile> {
  const about = await stat(path);
  return { path: await realpath(path), name: path, size: about.size, changed: about.mtimeMs };
}

/** What a name stands for: a file, the files of a folder, or those that a pattern means. */
async function pathsOf(input: string): Promise<{ paths: string[]; isMany: boolean } | undefined> {
  const about = await stat(input).catch(() => undefined);
  if (about?.isDirectory()) return { paths: await filesUnder(input), isMany: true };
  if (about) return { paths: [input], isMany: false };
  if (!/[*?]/.test(input)) return undefined;
  return { paths: await matching(input), isMany: true };
}

/**
 * The files that accounts are read from: one file, a folder with all below it, or a pattern with `*`, `?` and `**`.
 * Of a folder or pattern what is no csv, tsv or parquet is passed over.
 */
export async function inputFiles(input: string): Promise<Result<InputFiles>> {
  const named = await pathsOf(input);
  if (!named) return refused([fileMissing({ file: input })]);
  const { paths, isMany } = named;
  const known = paths.filter((path) => kindOfFile(path) !== undefined).sort(unlike);
  const [first] = known;
  if (first === undefined)
    return refused([isMany ? nothingThere({ place: input }) : unknownKind({ file: input })]);
  const csv = known.find((path) => kindOfFile(path) === 'csv');
  const parquet = known.find((path) => kindOfFile(path) === 'parquet');
  if (csv !== undefined && parquet !== undefined) {
    const [one, other] = [basename(csv), basename(parquet)];
    return refused([twoKinds({ place: input, csv: one, parquet: other })]);
  }
  const start = isMany ? input.replace(/[*?].*$/, '') : '';
  return found({
    kind: csv === undefined ? 'parquet' : 'csv',
    files: await Promise.all(known.map(described)),
    hasFolderColumns: isMany && known.some((path) => /=[^/\\]*[/\\]/.test(relative(start, path))),
  });
}

/** Whether a path lies in the folder, or is meant by the pattern, that an input names. */
export async function isAmong(input: string, path: string): Promise<boolean> {
  const about = await stat(input).catch(() => undefined);
  return about ? about.isDirectory() && path.startsWith(input + sep) : isMeant(patternOf(input), path);
}
