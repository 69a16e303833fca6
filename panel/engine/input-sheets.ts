import type { Report, Sheet } from '#core';
import { calendarSheet } from '#core';

/** Sheets of the user's that a write makes where they are missing, and else brings up to date without touching what is theirs. */
export function inputSheets({ run: { model } }: Report): readonly Sheet[] {
  const calendar = calendarSheet(model);
  return calendar ? [calendar] : [];
}
