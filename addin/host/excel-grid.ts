import type { WrittenCell } from '#core';
import type { Grid } from '#panel';
import { checkDays } from './check-days';
import { checkStructure } from './check-writable';
import type { BlockCopy } from './block-copy';
import { copyBlock, pasteBlock } from './block-copy';
import type { CopiedSheet } from './copied-sheet';
import { readName, readNames, removeName, writeName } from './excel-names';
import { excelSelection, select } from './excel-selection';
import { fitTable, readTables } from './excel-tables';
import { followChanges } from './follow-changes';
import { findSheet, inExcel, sheetOf } from './in-excel';
import { readKept } from './kept-cells';
import { readTops } from './read-tops';
import type { SeenKinds } from './read-values';
import { readBlockValues, readSheetValues } from './read-values';
import { replaceSheet } from './replace-sheet';
import type { Session } from './session';
import { newSession } from './session';
import { copySheet, pasteSheet } from './sheet-copy';
import { leaveMark, readMark } from './sheet-marks';
import { usedBlock } from './used-block';
import { writeBlock } from './write-block';

/** The workbook that is open in Excel, as a grid. */
export function excelGrid(session: Session = newSession()): Grid {
  const onSheet = <Answer>(
    name: string,
    work: (context: Excel.RequestContext, worksheet: Excel.Worksheet) => Promise<Answer>,
  ): Promise<Answer> => inExcel(async (context) => work(context, await sheetOf(context, name)));
  const ifThere = <Answer>(
    name: string,
    work: (context: Excel.RequestContext, worksheet: Excel.Worksheet) => Promise<Answer>,
  ): Promise<Answer | null> =>
    inExcel(async (context) => {
      const worksheet = await findSheet(context, name);
      return worksheet && work(context, worksheet);
    });
  return {
    sheetNames: () =>
      inExcel(async (context) => {
        const worksheets = context.workbook.worksheets.load('items/name');
        await context.sync();
        return worksheets.items.map(({ name }) => name);
      }),
    readTables: () => inExcel(readTables),
    readTops: (most, between) => inExcel((context) => readTops(context, most, between)),
    readValues: (name, block) =>
      ifThere(name, async (context, worksheet) => {
        const seen: SeenKinds = {};
        const rows = block
          ? await readBlockValues(context, worksheet, name, block, seen)
          : await readSheetValues(context, worksheet, name, seen);
        if (seen.hasDays) await checkDays(context, session);
        return rows;
      }),
    readKept: (name) =>
      ifThere(name, async (context, worksheet) => {
        const block = await usedBlock(context, worksheet);
        return block ? readKept(context, worksheet, name, block) : [];
      }),
    readMark: (name) => ifThere(name, (context, worksheet) => readMark(context, worksheet, session)),
    leaveMark: (name, mark) =>
      onSheet(name, (context, worksheet) => leaveMark(context, worksheet, session, mark)),
    copyBlock: (name, block) =>
      onSheet(name, (context, worksheet) => copyBlock(context, worksheet, name, block)),
    pasteBlock: (name, block, raw) =>
      onSheet(name, (context, worksheet) => pasteBlock(context, worksheet, name, block, raw as BlockCopy)),
    copySheet: (name) => inExcel((context) => copySheet(context, session, name)),
    pasteSheet: (name, raw) =>
      inExcel((context) => pasteSheet(context, session, name, raw as CopiedSheet | null)),
    renameSheet: async (name, next) => {
      await ifThere(name, async (context, worksheet) => {
        await checkStructure(context, name);
        worksheet.name = next;
        await context.sync();
      });
    },
    writeBlock: (name, block, cells, formats, headingRows) =>
      onSheet(name, async (context, worksheet) => {
        if (haveDays(cells)) await checkDays(context, session);
        await writeBlock(context, worksheet, name, block, cells, formats, headingRows);
      }),
    replaceSheet: (sheet, described) =>
      inExcel(async (context) => {
        if (haveDays(sheet.rows)) await checkDays(context, session);
        await replaceSheet(context, session, sheet, described);
      }),
    fitTable: (name, block, after) =>
      onSheet(name, (context, worksheet) => fitTable(context, worksheet, block, after)),
    readNames: () => inExcel(readNames),
    readName: (name) => inExcel((context) => readName(context, name)),
    removeName: (name) => inExcel((context) => removeName(context, name)),
    writeName: (name) => inExcel((context) => writeName(context, name)),
    ...excelSelection(),
    select,
    followChanges,
  };
}

function haveDays(rows: readonly (readonly WrittenCell[])[]): boolean {
  return rows.some((row) => row.some((cell) => typeof cell === 'object' && cell !== null && 'day' in cell));
}
