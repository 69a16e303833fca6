import { found, refused, type Result } from '#core';
import { allBytes, type ByteSource } from './byte-source';
import { checkPackage } from './check-package';
import { trippedOver, type Grid } from './read-xlsx';
import { readXlsxSheet, seenSheets } from './read-xlsx-sheet';
import { zipDirectory } from './zip-directory';

/**
 * Reads some sheets of an xlsx file, all that stands on them.
 * @param wanted the names of the sheets; those that the file lacks, or hides, are left out
 */
export async function readXlsxSheets(
  source: ByteSource,
  file: string,
  wanted: readonly string[],
): Promise<Result<readonly Omit<Grid, 'hidden'>[]>> {
  const bytes = await allBytes(source);
  const obstacle = await checkPackage(bytes, file);
  if (obstacle) return refused([obstacle]);
  try {
    const whole = { bytes, parts: zipDirectory(bytes) ?? [] };
    const names = (await seenSheets(whole)).filter((name) => wanted.includes(name));
    const sheets: Omit<Grid, 'hidden'>[] = [];
    for (const sheet of names) sheets.push({ sheet, rows: await readXlsxSheet(whole, sheet) });
    return found(sheets);
  } catch (error) {
    return refused([trippedOver(error, file)]);
  }
}
