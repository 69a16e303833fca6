import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { defineProblem, found, isReviewTable, refused, type Problem, type Result, type Rows } from '#core';
import { readTables } from '#files';
import { readFile } from './read-file';

/** A review sheet as it stands in a file. */
export interface FileReview {
  readonly file: string;
  /** What the sheet is called in its file. */
  readonly sheet: string;
  /** What problems call it: the sheet, and its file where several files have a sheet of that name. */
  readonly name: string;
  readonly rows: Rows;
}

/** The review sheets of some files, and the other sheets that stand beside them. */
export interface FileReviews {
  readonly reviews: readonly FileReview[];
  readonly others: readonly { readonly file: string; readonly sheet: string }[];
}

const nothingThere = defineProblem('review/no-files', 'the folder "{folder}" holds no xlsx or csv file');
const noneInFile = defineProblem(
  'review/none-in-file',
  '"{file}" has no review sheet: none of its sheets has the header "Review key" in its first rows',
);

const isTable = (name: string): boolean => /\.(?:xlsx|xlsm|csv|tsv)$/i.test(name) && !name.startsWith('~$');

/** The files that a path names: itself, or those of a folder. */
async function filesAt(path: string): Promise<readonly string[] | null> {
  const entry = await stat(path).catch(() => null);
  if (!entry?.isDirectory()) return null;
  const names = await readdir(path);
  return names
    .filter(isTable)
    .sort()
    .map((name) => join(path, name));
}

/** A sheet that is a review even though a title stands above its headers. */
const isReview = (rows: Rows): boolean =>
  rows
    .slice(0, 20)
    .some((cells) => isReviewTable(cells.map((cell) => (typeof cell === 'string' ? cell : ''))));

async function readOne(file: string): Promise<Result<FileReviews>> {
  const bytes = await readFile(file);
  if (!bytes.ok) return bytes;
  const read = await readTables(bytes.value, file);
  if (!read.ok) return read;
  const tables = read.value.tables.map(({ name = '', rows }) => ({ file, sheet: name, rows }));
  const reviews = tables.filter(({ rows }) => isReview(rows));
  return found({
    reviews: reviews.map((each) => ({
      ...each,
      name: read.value.kind === 'csv' ? basename(file) : each.sheet,
    })),
    others: tables.filter(({ rows }) => !isReview(rows)),
  });
}

/** Sheets of one name are told apart by their files. */
function named(reviews: readonly FileReview[]): readonly FileReview[] {
  const counts = new Map<string, number>();
  for (const { name } of reviews) counts.set(name, (counts.get(name) ?? 0) + 1);
  return reviews.map((each) =>
    (counts.get(each.name) ?? 0) > 1 ? { ...each, name: `${basename(each.file)}#${each.sheet}` } : each,
  );
}

/**
 * Reads the review sheets of files and folders.
 * @param paths of a folder every file counts, those without a review sheet left out
 * @returns refused where a file that was named cannot be read or has no review sheet
 */
export async function readReviewFiles(paths: readonly string[]): Promise<Result<FileReviews>> {
  const problems: Problem[] = [];
  const reviews: FileReview[] = [];
  const others: { readonly file: string; readonly sheet: string }[] = [];
  for (const path of paths) {
    const inFolder = await filesAt(path);
    if (inFolder?.length === 0) problems.push(nothingThere({ folder: path }));
    for (const file of inFolder ?? [path]) {
      const read = await readOne(file);
      if (!read.ok) problems.push(...read.problems);
      else if (read.value.reviews.length > 0) {
        reviews.push(...read.value.reviews);
        others.push(...read.value.others);
      } else if (!inFolder) problems.push(noneInFile({ file }));
    }
  }
  return problems.length > 0 ? refused(problems) : found({ reviews: named(reviews), others });
}

/** The review sheets that stand at a place where some are to be written: none where there is nothing yet. */
export async function standingReviews(out: string): Promise<Result<FileReviews>> {
  const nothing = { reviews: [], others: [] };
  const entry = await stat(out).catch(() => null);
  if (!entry) return found(nothing);
  if (entry.isDirectory() && ((await filesAt(out)) ?? []).length === 0) return found(nothing);
  return readReviewFiles([out]);
}
