import type { Result, Rows, Sheet, Workbook } from '#core';
import { dayOf, outputBanner } from '#core';
import { writeXlsx } from '#files';
import type { Sheets } from '#panel';
import { modelPlace } from '#panel';

/** The open workbook as an xlsx file: values in the place of formulas that only Tamarack's hosts know. */
export async function downloadedWorkbook(
  sheets: Sheets,
  sheetNames: readonly string[],
  today: string,
): Promise<Result<Uint8Array>> {
  const described: Sheet[] = [];
  for (const name of sheetNames) {
    const rows = (await sheets.readSheet(name)) ?? [];
    if (rows.length > 0) described.push(describedSheet(name, rows));
  }
  const hasModel = described.some(({ name }) => name === modelPlace.sheet);
  const writtenOn = dayOf(today);
  const workbook: Workbook = {
    title: 'Tamarack workbench',
    ...(writtenOn === null ? {} : { writtenOn }),
    sheets: described,
    names: hasModel ? [{ name: modelPlace.name, sheet: modelPlace.sheet }] : [],
  };
  return writeXlsx(workbook);
}

function describedSheet(name: string, rows: Rows): Sheet {
  const isOutput = rows[0]?.[0] === outputBanner;
  const [header = [], ...body] = isOutput ? rows.slice(1) : rows;
  return {
    name,
    role: isOutput ? 'output' : 'input',
    columns: header.map((cell) => ({ header: typeof cell === 'object' ? '' : String(cell) })),
    rows: body,
    freezeHeader: true,
  };
}
