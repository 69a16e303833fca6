import { join } from 'node:path';
import {
  defineProblem,
  found,
  mergedReviewSheet,
  refused,
  reviewSheet,
  type OwnersReview,
  type Problem,
  type Result,
  type Reviews,
  type Sheet,
} from '#core';
import { writeXlsx } from '#files';
import type { FileReviews } from '../input/review-files';
import { notWritten, writeFile } from './write-file';

const wouldBeLost = defineProblem(
  'review/sheet-lost',
  '"{file}" also holds the sheet "{sheet}", which is no review sheet and would be lost: give another name',
);

/** Characters that names of files cannot have everywhere. */
const inFileName = (sheet: string): string => sheet.replace(/["<>|]/g, ' ').trim();

interface WrittenFile {
  readonly file: string;
  readonly sheets: Sheet[];
}

/** What every file will hold: sheets that stand there already with what is new in them, then new ones. */
function filesOf(reviews: Reviews, { reviews: standing }: FileReviews, out: string): readonly WrittenFile[] {
  const isFile = /\.xlsx$/i.test(out);
  const files = new Map<string, WrittenFile>();
  const into = (file: string, sheet: Sheet): void => {
    const known = files.get(file) ?? { file, sheets: [] };
    files.set(file, known);
    known.sheets.push(sheet);
  };
  const asked = new Map(reviews.owners.map((own) => [own.sheet, own]));
  for (const { file, sheet, name, rows } of standing) {
    const own: OwnersReview = asked.get(name) ?? { owner: '', sheet, isThere: true, rows: [], open: 0 };
    into(file, mergedReviewSheet(own, reviews, { name: sheet, rows }));
  }
  for (const own of reviews.owners.filter(({ isThere }) => !isThere))
    into(isFile ? out : join(out, `${inFileName(own.sheet)}.xlsx`), reviewSheet(own, reviews));
  return [...files.values()];
}

/**
 * Writes review sheets: into one workbook, or a workbook an owner into a folder. Sheets that stand there already keep their
 * answers, columns and rows.
 * @returns the files that were written
 */
export async function writeReviews(
  reviews: Reviews,
  standing: FileReviews,
  out: string,
  day: number | null,
): Promise<Result<readonly string[]>> {
  const files = filesOf(reviews, standing, out);
  const lost = standing.others.filter((other) => files.some(({ file }) => file === other.file));
  if (lost.length > 0) return refused(lost.map(({ file, sheet }) => wouldBeLost({ file, sheet })));
  const problems: Problem[] = [];
  const notices: Problem[] = [];
  for (const { file, sheets } of files) {
    const workbook = { title: 'Review', sheets, names: [], ...(day === null ? {} : { writtenOn: day }) };
    const bytes = await writeXlsx(workbook);
    if (!bytes.ok) problems.push(...bytes.problems);
    else {
      notices.push(...bytes.notices);
      const detail = await writeFile(file, bytes.value);
      if (detail !== undefined) problems.push(notWritten({ detail }));
    }
  }
  return problems.length > 0
    ? refused(problems)
    : found(
        files.map(({ file }) => file),
        notices,
      );
}
