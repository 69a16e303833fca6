import type { Choice } from '#core';
import { columnLetters } from '#core';

/** A list that stands in the rule itself is one text of so many characters, parted by commas in every language. */
const longestList = 255;
/** The hidden sheet that holds the lists which are too long for a rule. */
const listSheet = 'Tamarack choices';

/** A list as it stands in a rule; null for one that has to stand in cells. */
export function inlineList({ values }: Choice): string | null {
  const text = values.join(',');
  return text.length > longestList || values.some((value) => value.includes(',')) ? null : text;
}

function titleOf(sheet: string, header: string): string {
  return `${sheet}: ${header}`;
}

/**
 * Writes lists to the hidden sheet, each under the name of the column that it is for, a blank column between two so that they are
 * no table to anyone who reads the sheet. A list that is there is replaced.
 * @returns the range of each, as a rule reads it; null where the structure of the workbook is protected and there is no such sheet
 */
export async function writeLists(
  context: Excel.RequestContext,
  sheet: string,
  choices: readonly Choice[],
): Promise<ReadonlyMap<Choice, string> | null> {
  const ranges = new Map<Choice, string>();
  if (choices.length === 0) return ranges;
  const protection = context.workbook.protection.load('protected');
  const known = await knownSheet(context);
  if (!known && protection.protected) return null;
  const worksheet = known ?? addSheet(context);
  const titles = await standingTitles(context, worksheet);
  for (const choice of choices) {
    const title = titleOf(sheet, choice.header);
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

/**
 * Takes away the lists of a sheet whose cells are chosen from none of them any more, and the hidden sheet with the last.
 * @returns whether there were any
 */
export async function dropLists(context: Excel.RequestContext, sheet: string): Promise<boolean> {
  const worksheet = await knownSheet(context);
  if (!worksheet) return false;
  const titles = await standingTitles(context, worksheet);
  const isOfSheet = (title: unknown) => typeof title === 'string' && title.startsWith(titleOf(sheet, ''));
  if (!titles.some(isOfSheet)) return false;
  const protection = context.workbook.protection.load('protected');
  await context.sync();
  if (!protection.protected && titles.every((title) => title === '' || isOfSheet(title))) {
    // Excel takes away no sheet that is hidden from everybody.
    worksheet.visibility = 'Hidden';
    worksheet.delete();
  } else {
    titles.forEach((title, column) => {
      const letters = columnLetters(column);
      if (isOfSheet(title)) worksheet.getRange(`${letters}:${letters}`).clear();
    });
  }
  await context.sync();
  return true;
}

/** What stands in the first row, from column A; lists are told apart by it. */
async function standingTitles(context: Excel.RequestContext, worksheet: Excel.Worksheet): Promise<unknown[]> {
  const used = worksheet.getUsedRangeOrNullObject(true).load('columnIndex,columnCount');
  await context.sync();
  if (used.isNullObject) return [];
  const row = worksheet.getRangeByIndexes(0, 0, 1, used.columnIndex + used.columnCount).load('values');
  await context.sync();
  return [...(row.values[0] ?? [])];
}

async function knownSheet(context: Excel.RequestContext): Promise<Excel.Worksheet | null> {
  const known = context.workbook.worksheets.getItemOrNullObject(listSheet).load('name');
  await context.sync();
  return known.isNullObject ? null : known;
}

function addSheet({ workbook }: Excel.RequestContext): Excel.Worksheet {
  const added = workbook.worksheets.add(listSheet);
  added.visibility = 'VeryHidden';
  return added;
}
