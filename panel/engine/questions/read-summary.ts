import type { Result, Sheet } from '#core';
import { defineProblem, readSummary, refused, summarySheetNames } from '#core';
import { sourceOfBlob } from '#files';
import type { Question } from '../question';

const noReader = defineProblem(
  'summary/no-reader',
  'what reads xlsx files could not be loaded: look whether you are online, then pick "{file}" again',
);

/** The sheets of a summary that a warehouse wrote into a file. */
export const summaryOfFile: Question<
  { readonly file: Blob; readonly name: string },
  Result<readonly Sheet[]>
> = async (_session, { file, name }) => {
  const reader = await import('../workbook-reader').catch(() => null);
  if (!reader) return refused([noReader({ file: name })]);
  const sheets = await reader.readXlsxSheets(sourceOfBlob(file), name, summarySheetNames);
  return sheets.ok ? readSummary(name, sheets.value) : sheets;
};
