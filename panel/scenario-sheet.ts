import { sheetColumns } from '#core';
import { modelPlace } from './model-place';

/** What the name of a scenario's sheet begins with. */
const prefix = 'Scenario ';
/** So long may the name of a sheet be. */
const longestSheetName = 31;
/** So long may the name of a scenario be. */
const longestName = longestSheetName - prefix.length;

/** The sheet that a scenario is kept on. */
export function scenarioSheet(name: string): string {
  return prefix + name.trim();
}

/** What a scenario is called; a sheet that reads as a model under another name is called as it is. */
export function scenarioName(sheet: string): string {
  return isScenarioSheet(sheet) ? sheet.slice(prefix.length) : sheet;
}

/** Whether a sheet is called as scenarios are. */
export function isScenarioSheet(sheet: string): boolean {
  return folded(sheet).startsWith(folded(prefix)) && sheet.length > prefix.length;
}

/** Whether a table holds a saved model: its sheet is called so, or its columns are those of the Model sheet. */
export function isScenarioTable({
  sheet,
  headers,
}: {
  readonly sheet: string;
  readonly headers: readonly string[];
}): boolean {
  if (sheet === modelPlace.sheet) return false;
  const names = new Set(headers.map((header) => folded(header.trim())));
  return isScenarioSheet(sheet) || sheetColumns.every((column) => names.has(column));
}

/** What is wrong with a name. */
export type NameFault = 'blank' | 'characters' | 'quote' | 'long' | 'taken';

const forbidden = /[[\]:*?/\\]/;

/**
 * What is wrong with the name of a scenario, as spreadsheets name sheets; null where nothing is.
 * @param sheets the names of the sheets that are there; spreadsheets tell them apart whatever their case
 */
export function nameFault(name: string, sheets: readonly string[]): NameFault | null {
  const wanted = name.trim();
  if (wanted === '') return 'blank';
  if (forbidden.test(wanted)) return 'characters';
  if (wanted.endsWith("'")) return 'quote';
  if (wanted.length > longestName) return 'long';
  return sheets.some((sheet) => folded(sheet) === folded(scenarioSheet(wanted))) ? 'taken' : null;
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/**
 * A name for a scenario that no sheet has yet: the one that is wanted, cut where it is too long, with a number behind it where
 * it is taken.
 * @param sheets the names of the sheets that hold scenarios
 */
export function freeScenarioName(wanted: string, sheets: readonly string[]): string {
  for (let number = 1; ; number++) {
    const behind = number === 1 ? '' : ` ${number}`;
    const name = wanted.slice(0, longestName - behind.length) + behind;
    if (nameFault(name, sheets) !== 'taken') return name;
  }
}
