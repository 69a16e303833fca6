import type { CommandName } from '../wire/calls';
import { isOpen, leaveCommand } from './commands';

/** The items of the menu with the functions that they call; null is a line between them. */
const items = [
  ['Open Tamarack', 'openTamarack'],
  null,
  ['Segment accounts', 'segmentAccounts'],
  ['Refresh coverage pivots', 'refreshCoveragePivots'],
  ['Explain account', 'explainAccount'],
  ['Undo', 'undoLastWrite'],
  null,
  ['Self-test', 'selfTest'],
  ['Help', 'showHelp'],
] as const;

/** Makes the menu, in a spreadsheet where nothing else is allowed yet. */
export function buildMenu(): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const item of items) {
    if (item) menu.addItem(item[0], item[1]);
    else menu.addSeparator();
  }
  menu.addToUi();
}

/** Shows the sidebar; one that is open begins anew. */
export function showSidebar(): void {
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Tamarack');
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Leaves a command for the panel, and opens one where none is open: one that is open keeps what it can take back. */
export function command(name: CommandName): void {
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
  leaveCommand(name);
  if (!isOpen()) showSidebar();
}
