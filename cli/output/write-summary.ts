import { dayOf, found, refused, summaryWorkbook, type Result } from '#core';
import { writeCsv, writeXlsx } from '#files';
import { askReview, askSummary, type Asked } from './ask-warehouse';
import { notWritten, writeFile } from './write-file';

/** Where and when a warehouse was asked, and who is told what goes on. */
export interface AskedFor {
  /** As people call it: `DuckDB 1.5.5, accounts.parquet`. */
  readonly from: string;
  /** ISO day. */
  readonly today: string;
  say(doing: string): void;
}

async function written(file: string, content: Iterable<string> | Uint8Array): Promise<Result<null>> {
  const detail = await writeFile(file, content);
  return detail === undefined ? found(null) : refused([notWritten({ detail })]);
}

/**
 * Writes the summary of a warehouse as a workbook: the figures of a report, small enough for a sheet.
 * @returns null with what should be known of the file; or what stood in the way, and then nothing was written
 */
export async function writeSummary(
  file: string,
  asked: Asked,
  { from, today, say }: AskedFor,
): Promise<Result<null>> {
  const answers = await askSummary(asked, say);
  if (!answers.ok) return answers;
  say(`Writing ${file}`);
  const workbook = summaryWorkbook(
    asked.model,
    answers.value,
    { from, on: today },
    dayOf(today) ?? undefined,
  );
  if (!workbook.ok) return workbook;
  const bytes = await writeXlsx(workbook.value);
  if (!bytes.ok) return bytes;
  const done = await written(file, bytes.value);
  return done.ok ? found(null, bytes.notices) : done;
}

/**
 * Writes whole rows of accounts, so many of each segment by chance, as a csv file that `tamarack review` takes: the same
 * rows every time, and on every engine.
 * @param most accounts of each segment
 * @returns how many accounts there are in it
 */
export async function writeReviewSample(
  file: string,
  asked: Asked,
  most: number,
  { say }: Pick<AskedFor, 'say'>,
): Promise<Result<number>> {
  say('Drawing accounts for review');
  const picked = await askReview(asked, most);
  if (!picked.ok) return picked;
  const columns = [...picked.value.kept.values()];
  const { length } = picked.value.frame;
  const rows = Array.from({ length }, (_, row) => columns.map((texts) => texts[row] ?? null));
  const done = await written(file, [writeCsv([[...picked.value.kept.keys()], ...rows])]);
  return done.ok ? found(length) : done;
}
