import {
  found,
  refused,
  reportWorkbook,
  type Problem,
  type Recognition,
  type Report,
  type Result,
} from '#core';
import { writeCsv, writeXlsx } from '#files';
import { accountsRows } from './accounts-rows';
import { reportJson } from './report-json';
import { notWritten, writeFile } from './write-file';

/** The kinds of file that a report can be written as. */
const kinds = ['xlsx', 'csv', 'json'] as const;
export type WrittenKind = (typeof kinds)[number];

/** The kind of file that a name asks for; undefined for any other. */
export function writtenKind(file: string): WrittenKind | undefined {
  return kinds.find((kind) => file.toLowerCase().endsWith(`.${kind}`));
}

function* csvPieces(report: Report): Generator<string> {
  for (const rows of accountsRows(report)) yield writeCsv(rows);
}

/**
 * Writes a report: a workbook, the accounts as csv, or everything as JSON, as the file's name asks.
 * @param day the serial day that the workbook says it was written on
 * @returns null with what should be known of the file; or what stood in the way, and then nothing was written
 */
export async function writeReport(
  file: string,
  report: Report,
  recognition: Recognition,
  notices: readonly Problem[],
  day: number | null,
): Promise<Result<null>> {
  const said = (detail: string | undefined, about: readonly Problem[] = []) =>
    detail === undefined ? found(null, about) : refused([notWritten({ detail })]);
  switch (writtenKind(file)) {
    case 'csv':
      return said(await writeFile(file, csvPieces(report)));
    case 'json':
      return said(await writeFile(file, reportJson(report, recognition, notices)));
    default: {
      const written = await writeXlsx(reportWorkbook(report, day ?? undefined));
      return written.ok ? said(await writeFile(file, written.value), written.notices) : written;
    }
  }
}
