import { found, modelSheet, writeModelSheet, type Model, type Problem, type Result } from '#core';
import { writeCsv, writeXlsx } from '#files';
import { notWritten, writeFile } from './write-file';
import { writtenKind } from './write-report';

/** A model as a JSON document. */
export const modelJson = (model: Model): string => `${JSON.stringify(model, null, 2)}\n`;

/** A model as the rows of its sheet, in csv. */
export const modelCsv = (model: Model): string => writeCsv(writeModelSheet(model));

/**
 * Writes a model as the file's name asks: the rows of the Model sheet (.csv, .xlsx) or the document (.json).
 * @returns what stood in the way; then nothing was written
 */
export async function writeModel(file: string, model: Model): Promise<readonly Problem[]> {
  const kind = writtenKind(file);
  const workbook = {
    title: model.name,
    sheets: [modelSheet(model)],
    names: [{ name: 'MODEL', sheet: 'Model' }],
  };
  const pieces: Result<Uint8Array | readonly string[]> =
    kind === 'xlsx'
      ? await writeXlsx(workbook)
      : found([kind === 'json' ? modelJson(model) : modelCsv(model)]);
  if (!pieces.ok) return pieces.problems;
  const detail = await writeFile(file, pieces.value);
  return detail === undefined ? [] : [notWritten({ detail })];
}
