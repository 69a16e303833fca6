import type { Rows, Sheet, WrittenCell } from '#core';
import type { ModelStore, Sheets } from '#panel';
import { blockText, hostProblems, hostRefusal, modelPlace } from '#panel';
import { blockOf, placeOfRange } from './block-range';
import { inExcel } from './in-excel';
import { readName } from './excel-names';

const { sheet: modelSheet, name: modelName } = modelPlace;

/**
 * Keeps the model on the sheet Model, as a native table called MODEL: then a function that takes it follows rows that are typed
 * below it. A custom XML part says which model was written last; the sheet itself is what counts.
 */
export function excelModels(sheets: Pick<Sheets, 'readSheet' | 'writeSheet'>): ModelStore {
  return {
    loadModel: () => sheets.readSheet(modelSheet),
    saveModel: async (sheet) => {
      await inExcel(freeName);
      await sheets.writeSheet({ ...sheet, table: modelName });
      await inExcel((context) => keepHash(context, sheet));
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

const namespace = 'https://tamarack.invalid/model';
const partVersion = 1;

/** Keeps the hash and the version of what was written, in the place of what was kept before. */
async function keepHash(context: Excel.RequestContext, { columns, rows }: Sheet): Promise<void> {
  const hash = hashOf([columns.map(({ header }) => header), ...rows]);
  const xml = `<model xmlns="${namespace}" version="${partVersion}" hash="${hash}"/>`;
  const parts = context.workbook.customXmlParts;
  const kept = parts.getByNamespace(namespace).getOnlyItemOrNullObject().load('id');
  await context.sync();
  if (kept.isNullObject) parts.add(xml);
  else kept.setXml(xml);
  await context.sync();
}

const offset = 0x811c9dc5;
const prime = 0x01000193;

/** FNV-1a over the rows: enough to tell that something is another. */
function hashOf(rows: Rows | readonly (readonly WrittenCell[])[]): string {
  const text = JSON.stringify(rows);
  let hash = offset;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
