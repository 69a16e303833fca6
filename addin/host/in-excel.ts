import { hostProblems, hostRefusal, refusedBecause } from '#panel';

/** Codes by which Microsoft's library says that our own code used it wrongly. */
const ourMistakes = new Set([
  'PropertyNotLoaded',
  'InvalidRequestContext',
  'RunMustReturnPromise',
  'ValueNotLoaded',
  'ApiNotFound',
]);

/** Excel's code of an error, `ItemNotFound`; null for errors of other origin. */
export function excelCode(error: unknown): string | null {
  if (!(typeof error === 'object' && error !== null && 'code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/**
 * Does some work in Excel, once nobody is typing in a cell any more. What Excel refuses is a refusal in its own words; what
 * we did wrong stays an error.
 */
export async function inExcel<Answer>(
  work: (context: Excel.RequestContext) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    const code = excelCode(error);
    if (refusedBecause(error) || code === null || ourMistakes.has(code)) throw error;
    throw hostRefusal(hostProblems.refused({ why: (error as { message?: string }).message || code }));
  }
}

/** The worksheet of a name, or null; it has an id and a name. */
export async function findSheet(
  context: Excel.RequestContext,
  name: string,
): Promise<Excel.Worksheet | null> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(name);
  worksheet.load('id,name');
  await context.sync();
  return worksheet.isNullObject ? null : worksheet;
}

/** The worksheet of a name; refused where it is gone. */
export async function sheetOf(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const worksheet = await findSheet(context, name);
  if (!worksheet) throw hostRefusal(hostProblems.sheetGone({ sheet: name }));
  return worksheet;
}
