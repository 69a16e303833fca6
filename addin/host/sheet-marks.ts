import type { Session } from './session';

const key = 'tamarack.mark';
/** A longer mark is kept as long as the panel is open, and no longer. */
const longestMark = 8_000;

/** The mark that was left on a worksheet; null where there is none. */
export async function readMark(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { marks }: Session,
): Promise<string | null> {
  const kept = worksheet.customProperties.getItemOrNullObject(key).load('value');
  await context.sync();
  return marks.get(worksheet.id) ?? (kept.isNullObject ? null : kept.value);
}

/** Leaves a mark on a worksheet, or takes it off. */
export async function leaveMark(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { marks }: Session,
  mark: string | null,
): Promise<void> {
  marks.delete(worksheet.id);
  if (mark !== null && mark.length <= longestMark) worksheet.customProperties.add(key, mark);
  else {
    if (mark !== null) marks.set(worksheet.id, mark);
    const kept = worksheet.customProperties.getItemOrNullObject(key);
    await context.sync();
    if (!kept.isNullObject) kept.delete();
  }
  await context.sync();
}
