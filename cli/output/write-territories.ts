import {
  found,
  refused,
  reportWorkbook,
  type Cell,
  type Problem,
  type Report,
  type Result,
  type Territories,
} from '#core';
import { writeCsv, writeXlsx } from '#files';
import { problemJson } from '../print/print-problems';
import { notWritten, writeFile } from './write-file';

/**
 * Writes territories: the workbook of the run with them, or as csv who has which account.
 * @param report with territories
 * @param day the serial day that the workbook says it was written on
 */
export async function writeTerritories(
  file: string,
  report: Report,
  day: number | null,
): Promise<Result<null>> {
  const workbook = reportWorkbook(report, day ?? undefined);
  const said = (detail: string | undefined) =>
    detail === undefined ? found(null) : refused([notWritten({ detail })]);
  if (!file.toLowerCase().endsWith('.csv')) {
    const written = await writeXlsx(workbook);
    return written.ok ? said(await writeFile(file, written.value)) : written;
  }
  const sheet = workbook.sheets.find(({ name }) => name === 'Territories');
  const { columns = [], rows = [] } = sheet ?? {};
  const cells = [columns.map(({ header }) => header), ...(rows as readonly (readonly Cell[])[])];
  return said(await writeFile(file, [writeCsv(cells)]));
}

/** Books as JSON, and what should be known of them. */
export function territoriesJson({ role, books }: Territories, notices: readonly Problem[]): object {
  return {
    role,
    books: books.map(({ findings, ...book }) => ({ ...book, findings: findings.map(problemJson) })),
    notices: notices.map(problemJson),
    problems: [],
  };
}
