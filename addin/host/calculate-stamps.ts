import { outputBanner, stampColumn } from '#core';

/**
 * Calculates the sheets that say of which model they are, where the user calculates by hand: else they would go on to say that
 * they are up to date.
 */
export async function calculateStamps(context: Excel.RequestContext): Promise<void> {
  const worksheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const corners = worksheets.items.map((worksheet) => {
    const corner = worksheet.getRangeByIndexes(0, 0, 1, stampColumn + 1);
    return { worksheet, corner: corner.load('formulas') };
  });
  await context.sync();
  for (const { worksheet, corner } of corners) {
    const [first = []] = corner.formulas as unknown[][];
    const isStamped = first[0] === outputBanner && String(first[stampColumn]).startsWith('=');
    if (isStamped) worksheet.calculate(false);
  }
  await context.sync();
}
