import type { Session } from './session';

const key = 'tamarack.mark';
/** A longer mark is kept as long as the panel is open, and no longer. */
const longestMark = 8_000;

/** Asks for the mark of a worksheet; it is there after the next sync. */
export function askMark(worksheet: Excel.Worksheet): Excel.WorksheetCustomProperty {
  return worksheet.customProperties.getItemOrNullObject(key).load('value');
}

/** The mark that was asked for; null where there is none. */
export function markOf(
  kept: Excel.WorksheetCustomProperty,
  worksheet: Excel.Worksheet,
  { marks }: Session,
): string | null {
  return marks.get(worksheet.id) ?? (kept.isNullObject ? null : kept.value);
}

/** Leaves a mark with the next sync in the place of the one that was asked for, or takes that off. */
export function putMark(
  kept: Excel.WorksheetCustomProperty,
  worksheet: Excel.Worksheet,
  { marks }: Session,
  mark: string | null,
): void {
  const isLong = mark !== null && mark.length > longestMark;
  if (isLong) marks.set(worksheet.id, mark);
  else marks.delete(worksheet.id);
  if (mark !== null && !isLong) worksheet.customProperties.add(key, mark);
  else if (!kept.isNullObject) kept.delete();
}

/** The mark that was left on a worksheet; null where there is none. */
export async function readMark(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  session: Session,
): Promise<string | null> {
  const kept = askMark(worksheet);
  await context.sync();
  return markOf(kept, worksheet, session);
}

/** Leaves a mark on a worksheet, or takes it off. */
export async function leaveMark(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  session: Session,
  mark: string | null,
): Promise<void> {
  const kept = askMark(worksheet);
  await context.sync();
  putMark(kept, worksheet, session, mark);
  await context.sync();
}
