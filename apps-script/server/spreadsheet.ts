import type { SheetName, SpreadsheetFacts } from '../wire/calls';
import { refuse } from './refusal';

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;

/** The spreadsheet that the add-on is open in. */
export function spreadsheet(): Spreadsheet {
  return SpreadsheetApp.getActive();
}

/** The sheet of a name, in whatever capitals, as formulas find it; null where there is none. */
export function findSheet(name: string): Sheet | null {
  const exact = spreadsheet().getSheetByName(name);
  if (exact) return exact;
  const wanted = name.toLowerCase();
  return (
    spreadsheet()
      .getSheets()
      .find((sheet) => sheet.getName().toLowerCase() === wanted) ?? null
  );
}

/** The sheet of a name; refused where there is none. */
export function sheetOf(name: string): Sheet {
  return findSheet(name) ?? refuse('sheetGone', { sheet: name });
}

export function sheetList(): readonly SheetName[] {
  return spreadsheet()
    .getSheets()
    .map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getName() }));
}

export function sheetNames(): readonly string[] {
  return spreadsheet()
    .getSheets()
    .map((sheet) => sheet.getName());
}

/** What the panel is told when it opens. */
export function openSpreadsheet(): SpreadsheetFacts {
  const open = spreadsheet();
  return {
    locale: open.getSpreadsheetLocale(),
    timeZone: open.getSpreadsheetTimeZone(),
    sheets: sheetList(),
  };
}

/** Does what needs another sheet to be the active one, and shows the user's own again. */
export function asideOf<Answer>(work: () => Answer): Answer {
  const open = spreadsheet();
  const active = open.getActiveSheet();
  const answer = work();
  if (open.getActiveSheet().getSheetId() !== active.getSheetId()) open.setActiveSheet(active, true);
  return answer;
}
