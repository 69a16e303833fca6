import type { Choice, Sheet } from '#core';
import { columnCells, columnLetters, headerRow } from '#core';

/** Rows below an input's last one that are ready for the user to fill. */
const SPARE_ROWS = 200;
/** A list that stands in the rule itself is one text of so many characters, parted by commas. */
const LONGEST_LIST = 255;

/** The hidden sheet that holds the lists which are too long for a rule. */
const listSheet = 'Tamarack choices';

/** The texts that cells of a column are chosen from; another text is allowed after a warning. */
export async function drawChoices(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: Sheet,
): Promise<void> {
  const { choices = [] } = sheet;
  if (choices.length === 0) return;
  const long = choices.filter((choice) => inline(choice) === null);
  const lists = await writeLists(context, sheet, long);
  for (const choice of choices) {
    const { dataValidation } = worksheet.getRange(choiceCells(sheet, choice.header));
    dataValidation.clear();
    dataValidation.rule = {
      list: { inCellDropDown: true, source: inline(choice) ?? lists.get(choice) ?? '' },
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

function inline({ values }: Choice): string | null {
  const text = values.join(',');
  return text.length > LONGEST_LIST || values.some((value) => value.includes(',')) ? null : text;
}

function choiceCells(sheet: Sheet, header: string): string {
  const [first = ''] = columnCells(sheet, header).split(':');
  const last = headerRow(sheet) + sheet.rows.length + (sheet.role === 'input' ? SPARE_ROWS : 0);
  return `${first}:${first.replace(/\d+$/, '')}${Math.max(last, headerRow(sheet) + 1)}`;
}

/**
 * Writes lists to the hidden sheet, each under the name of the column that it is for, a blank column between two so that they are
 * no table to anyone who reads the sheet. A list that is there is replaced.
 * @returns the range of each, as a rule reads it
 */
async function writeLists(
  context: Excel.RequestContext,
  sheet: Sheet,
  choices: readonly Choice[],
): Promise<ReadonlyMap<Choice, string>> {
  const ranges = new Map<Choice, string>();
  if (choices.length === 0) return ranges;
  const worksheet = await hiddenSheet(context);
  const used = worksheet.getUsedRangeOrNullObject(true).load('values');
  await context.sync();
  const titles: unknown[] = used.isNullObject ? [] : [...(used.values[0] ?? [])];
  for (const choice of choices) {
    const title = `${sheet.name}: ${choice.header}`;
    const known = titles.indexOf(title);
    const column = known < 0 ? titles.length + (titles.length % 2) : known;
    titles[column] = title;
    const letters = columnLetters(column);
    worksheet.getRange(`${letters}:${letters}`).clear('Contents');
    const cells = worksheet.getRange(`${letters}1:${letters}${choice.values.length + 1}`);
    cells.numberFormat = [title, ...choice.values].map(() => ['@']);
    cells.values = [title, ...choice.values].map((text) => [text]);
    ranges.set(choice, `='${listSheet}'!$${letters}$2:$${letters}$${choice.values.length + 1}`);
  }
  return ranges;
}

async function hiddenSheet(context: Excel.RequestContext): Promise<Excel.Worksheet> {
  const { worksheets } = context.workbook;
  const known = worksheets.getItemOrNullObject(listSheet).load('name');
  await context.sync();
  if (!known.isNullObject) return known;
  const added = worksheets.add(listSheet);
  added.visibility = 'VeryHidden';
  return added;
}
