import type { Rows, Sheet } from '#core';
import type { ChangedModel, ModelStore, Sheets } from '#panel';
import { blockText, gridSheet, hostProblems, hostRefusal, modelPlace, rowMarks, sheetSnapshot } from '#panel';
import { blockOf, placeOfRange } from './block-range';
import { calculateStamps } from './calculate-stamps';
import { changeCells } from './change-cells';
import { columnFormats, noFormats } from './column-formats';
import { readName } from './excel-names';
import { inExcel } from './in-excel';
import { askModelPart, keepModelPart, putModelPart } from './model-part';
import { readAtOnce } from './read-at-once';
import type { Session } from './session';
import { pasteSheet } from './sheet-copy';
import { readStanding } from './standing-cells';
import { typedCells } from './typed-cells';

const { sheet: modelSheet, name: modelName } = modelPlace;

/** The lists that cells are chosen from must reach so far below the last row that something can be typed there. */
const rowsToType = 20;

/**
 * Keeps the model on the sheet Model, as a native table called MODEL: then a function that takes it follows rows that are typed
 * below it. The sheet is what counts: the mark that every sheet of ours has tells what was edited on it by hand since, and a
 * custom XML part says which model was saved last.
 */
export function excelModels(sheets: Pick<Sheets, 'readSheet' | 'writeSheet'>, session: Session): ModelStore {
  return {
    loadModel: async () => {
      const rows = await inExcel((context) => readAtOnce(context, modelSheet));
      return rows === undefined ? sheets.readSheet(modelSheet) : rows;
    },
    saveModel: async (sheet) => {
      await inExcel(freeName);
      await sheets.writeSheet({ ...sheet, table: modelName });
      await inExcel(async (context) => {
        const { application } = context.workbook;
        application.load('calculationMode');
        await keepModelPart(context, sheet);
        if (application.calculationMode === 'Manual') await calculateStamps(context);
      });
    },
    changeModel: (sheet) => inExcel((context) => changeModel(context, session, sheet)),
  };
}

/** Two requests, one that reads and one that writes, whatever was edited; more only where the user calculates by hand. */
async function changeModel(
  context: Excel.RequestContext,
  session: Session,
  sheet: Sheet,
): Promise<ChangedModel | null> {
  const described: Sheet = { ...sheet, table: modelName };
  const part = askModelPart(context);
  const { application } = context.workbook;
  application.load('calculationMode');
  const standing = await readStanding(context, session, described, sheet.rows.length + rowsToType);
  if (!standing) return null;
  const { rows, formats, headingRows, widths } = gridSheet(described);
  const block = { ...standing.block, rowCount: rows.length };
  const shown = await columnFormats(noFormats, block.columnCount, rows, formats, headingRows);
  const next = {
    typed: typedCells(modelSheet, block, rows),
    formats: rows.map((_, row) =>
      shown.map((format) => (typeof format === 'object' ? format[row] : format) ?? 'General'),
    ),
    mark: rowMarks(rows),
    rowCount: sheet.rows.length,
    written: { shape: { headingRows, widths }, described },
  };
  const beside = () => putModelPart(context, part, sheet);
  try {
    const isDone = await changeCells(context, session, standing, next, beside);
    if (isDone && application.calculationMode === 'Manual') await calculateStamps(context);
    return isDone ? { rows: rows as Rows, snapshot: sheetSnapshot(modelSheet, standing.copy) } : null;
  } catch (error) {
    await inExcel((anew) => pasteSheet(anew, session, modelSheet, standing.copy));
    throw error;
  }
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
