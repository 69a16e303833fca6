import type { ModelStore, Sheets } from '#panel';
import { blockText, hostProblems, hostRefusal, modelPlace } from '#panel';
import { blockOf, placeOfRange } from './block-range';
import { inExcel } from './in-excel';
import { keepModelPart } from './model-part';
import { readName } from './excel-names';

const { sheet: modelSheet, name: modelName } = modelPlace;

/**
 * Keeps the model on the sheet Model, as a native table called MODEL: then a function that takes it follows rows that are typed
 * below it. The sheet is what counts: the mark that every sheet of ours has tells what was edited on it by hand since, and a
 * custom XML part says which model was saved last.
 */
export function excelModels(sheets: Pick<Sheets, 'readSheet' | 'writeSheet'>): ModelStore {
  return {
    loadModel: () => sheets.readSheet(modelSheet),
    saveModel: async (sheet) => {
      await inExcel(freeName);
      await sheets.writeSheet({ ...sheet, table: modelName });
      await inExcel((context) => keepModelPart(context, sheet));
    },
  };
}

/** A name MODEL on the Model sheet is our own, from a file that we wrote; anything else of that name is the user's. */
async function freeName(context: Excel.RequestContext): Promise<void> {
  const table = context.workbook.tables.getItemOrNullObject(modelName);
  const range = table.getRange().load(placeOfRange);
  const worksheet = table.worksheet.load('name');
  const item = context.workbook.names.getItemOrNullObject(modelName).load('type');
  await context.sync();
  const taken = (place: string) => hostRefusal(hostProblems.nameTaken({ name: modelName, place }));
  if (!table.isNullObject && worksheet.name !== modelSheet)
    throw taken(`${worksheet.name}!${blockText(blockOf(range))}`);
  if (item.isNullObject) return;
  const place = await readName(context, modelName);
  if (place?.sheet !== modelSheet) throw taken(place ? `${place.sheet}!${place.range}` : item.type);
  item.delete();
  await context.sync();
}
