import type { Grid, Selection } from '#panel';
import { blockText } from '#panel';
import { blockOf, placeOfRange } from './block-range';
import { following } from './following';
import { excelCode, findSheet, inExcel } from './in-excel';

/** The selection of one panel: read, and followed. */
export function excelSelection(): Pick<Grid, 'readSelection' | 'followSelection'> {
  // What the panel knows: a move before Excel has begun to tell is told then.
  let known = '';
  const read = async () => {
    const selection = await selectedNow();
    known = JSON.stringify(selection);
    return selection;
  };
  return {
    readSelection: read,
    followSelection: (listener) => {
      const tell = async (isOver: () => boolean, isMove: boolean) => {
        const before = known;
        const selection = await read();
        if (!isOver() && (isMove || known !== before)) listener(selection);
      };
      return following(
        (context, isOver) => [context.workbook.onSelectionChanged.add(() => tell(isOver, true))],
        (isOver) => tell(isOver, false),
      );
    },
  };
}

/** What is selected: of several ranges the first; null where it is no range, as a chart. */
async function selectedNow(): Promise<Selection | null> {
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
