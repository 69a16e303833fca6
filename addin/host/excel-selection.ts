import type { Selection } from '#panel';
import { blockText } from '#panel';
import { blockOf, placeOfRange } from './block-range';
import { following } from './following';
import { excelCode, findSheet, inExcel } from './in-excel';

/** What is selected: of several ranges the first; null where it is no range, as a chart. */
export async function readSelection(): Promise<Selection | null> {
  try {
    return await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRanges().areas.getItemAt(0).load(placeOfRange);
      const worksheet = selected.worksheet.load('name');
      await context.sync();
      return { sheet: worksheet.name, range: blockText(blockOf(selected)) };
    });
  } catch (error) {
    if (excelCode(error) === null) throw error;
    return null;
  }
}

/** Shows a sheet and selects a range of it; nothing where there is no such sheet. */
export function select({ sheet, range }: Selection): Promise<void> {
  return inExcel(async (context) => {
    const worksheet = await findSheet(context, sheet);
    if (!worksheet) return;
    worksheet.activate();
    worksheet.getRange(range).select();
    await context.sync();
  });
}

/** Calls back at each move of the selection until the returned function is called. */
export function followSelection(listener: (selection: Selection | null) => void): () => void {
  return following((context, isOver) => [
    context.workbook.onSelectionChanged.add(async () => {
      if (isOver()) return;
      const selection = await readSelection();
      if (!isOver()) listener(selection);
    }),
  ]);
}
