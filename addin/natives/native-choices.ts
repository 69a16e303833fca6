import type { Sheet } from '#core';
import { columnCells, headerRow } from '#core';
import { inlineList, writeLists } from './choice-lists';

/** Rows below an input's last one that are ready for the user to fill. */
const SPARE_ROWS = 200;
/** Said where a cell is selected that would be chosen from a list. */
const noList =
  'There is no list to choose from: the structure of the workbook is protected, and the list needs a sheet. ' +
  'Take the protection off, then let Tamarack write this sheet again.';

/** The texts that cells of a column are chosen from; another text is allowed after a warning. */
export async function drawChoices(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: Sheet,
): Promise<void> {
  const { choices = [] } = sheet;
  if (choices.length === 0) return;
  const long = choices.filter((choice) => inlineList(choice) === null);
  const lists = await writeLists(context, sheet.name, long);
  for (const choice of choices) {
    const { dataValidation } = worksheet.getRange(choiceCells(sheet, choice.header));
    dataValidation.clear();
    const source = inlineList(choice) ?? lists?.get(choice);
    if (source === undefined) {
      dataValidation.prompt = { showPrompt: true, title: choice.header, message: noList };
      continue;
    }
    dataValidation.rule = {
      list: { inCellDropDown: true, source },
    };
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = {
      showAlert: true,
      style: 'Warning',
      title: choice.header,
      message: 'This is not on the list of texts that Tamarack knows here.',
    };
  }
  await context.sync();
}

function choiceCells(sheet: Sheet, header: string): string {
  return choiceColumn(sheet, header, sheet.rows.length + (sheet.role === 'input' ? SPARE_ROWS : 0));
}

/** The cells of a column that are chosen from a list, so many rows below the header. */
export function choiceColumn(sheet: Sheet, header: string, rowCount: number): string {
  const [first = ''] = columnCells(sheet, header).split(':');
  const last = headerRow(sheet) + rowCount;
  return `${first}:${first.replace(/\d+$/, '')}${Math.max(last, headerRow(sheet) + 1)}`;
}
