// What Google calls by name: the build makes each a function of the script's top level. The server behind `rpc` stands in a
// part of its own, which cells need not load.

import { loadPart } from '../functions/read-part';
import { noteEdit } from './edits';
import { buildMenu, command, showSidebar } from './menu';

/** A spreadsheet with the add-on was opened. */
export function onOpen(): void {
  buildMenu();
}

/** The add-on was taken into an open spreadsheet. */
export function onInstall(): void {
  buildMenu();
}

/** A cell was edited by hand. */
export function onEdit(event: { readonly range?: GoogleAppsScript.Spreadsheet.Range }): void {
  noteEdit(event);
}

export function openTamarack(): void {
  showSidebar();
}

export function segmentAccounts(): void {
  command('segmentAccounts');
}

export function refreshCoveragePivots(): void {
  command('refreshResults');
}

export function explainAccount(): void {
  command('explainAccount');
}

export function undoLastWrite(): void {
  command('undoLastWrite');
}

export function selfTest(): void {
  command('selfTest');
}

export function showHelp(): void {
  command('help');
}

/** The one function that the sidebar calls: a method's name and its request as JSON in, its reply as JSON out. */
export function rpc(method: string, json: string): string {
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
  return (loadPart('server') as { readonly rpc: typeof rpc }).rpc(method, json);
}
