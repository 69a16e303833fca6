import type { ServerRun } from './run';

/** What needs no authorisation: there is no data of the user's in it. */
const free =
  /^(SpreadsheetApp\.getUi|Ui\.(createMenu|createAddonMenu)|Menu\.|ScriptApp\.|Session\.(getActiveUserLocale|getScriptTimeZone|getTemporaryActiveUserKey)|Utilities\.|Logger\.|console\.)/u;
/** What shows something other than a menu. */
const showing = /^(Ui\.(?!createMenu|createAddonMenu)|Spreadsheet\.toast)/u;
/** What a custom function may use: reading the spreadsheet, and services without the user's data. */
const ofFunctions =
  /^(SpreadsheetApp\.(getActive|getActiveSpreadsheet|getActiveSheet|getActiveRange)|(Spreadsheet|Sheet|Range|NamedRange)\.(get|is|can|has|offset|find)|HtmlService\.|HtmlOutput\.get|Cache|CacheService\.|Lock|LockService\.|Properties|PropertiesService\.|Utilities\.|Logger\.|console\.|Session\.getActiveUserLocale|Session\.getScriptTimeZone)/u;
/** What Google names for what is shown beside the spreadsheet. */
const scopes = {
  ui: 'https://www.googleapis.com/auth/script.container.ui',
  sheets:
    '(https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
};

/** @returns Why a run may not use a member, in Google's words; null where it may. */
export function permissionRefusal(run: ServerRun, member: string): string | null {
  if (run.mode === 'CUSTOM_FUNCTION') {
    if (ofFunctions.test(member)) return null;
    return member.startsWith('SpreadsheetApp.getUi') || /^(Ui|Menu)\./u.test(member)
      ? 'Cannot call SpreadsheetApp.getUi() from this context.'
      : `You do not have permission to call ${member.slice(member.indexOf('.') + 1)}`;
  }
  if (free.test(member)) return null;
  const isShowing = showing.test(member);
  if (run.mode === 'NONE' || (run.mode === 'LIMITED' && isShowing)) return lacking(member, isShowing);
  if (run.mode === 'LIMITED') return null;
  if (!run.user.hasConsented) return lacking(member, isShowing);
  // Without it a user who granted a part alone meets a refusal half-way.
  if (!run.asked) return run.fault(`${member} was called before ScriptApp.requireAllScopes`);
  return null;
}

function lacking(member: string, isShowing: boolean): string {
  return `You do not have permission to call ${member}. Required permissions: ${isShowing ? scopes.ui : scopes.sheets}`;
}
