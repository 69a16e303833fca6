import type { CommandName } from '../wire/calls';
import { isOpen, leaveCommand } from './commands';
import { menuFunctions, menuWords } from './menu-words';

/** The user's language needs no leave: Google asks for none, but says so of no mode by its name. */
function userLocale(): string {
  try {
    return Session.getActiveUserLocale();
  } catch {
    return 'en';
  }
}

/** Makes the menu, in a spreadsheet where nothing else is allowed yet. */
export function buildMenu(): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  const words = menuWords(userLocale());
  for (const called of menuFunctions) {
    if (called) menu.addItem(words[called], called);
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
