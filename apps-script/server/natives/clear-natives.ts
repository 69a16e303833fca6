import type { SheetShape } from '../../wire/calls';
import type { Sheet } from '../spreadsheet';
import { clearCharts } from './native-charts';
import { clearNotes } from './native-notes';
import { removePivots } from './native-pivot';
import { remember } from '../sheet-memory';

/**
 * Takes away what a sheet has beyond its cells, before the cells are replaced: charts and notes that are ours, and of an
 * output, which says that edits are lost, all that hangs on its cells: pivot tables, the filter, bands, colours and choices.
 * What users have laid over the cells stays: their charts and their notes.
 */
export function clearNatives(sheet: Sheet, isOutput: boolean, next: SheetShape | null): void {
  clearCharts(sheet);
  clearNotes(sheet);
  if (!next?.pivot) remember(sheet, 'pivot', null);
  if (!isOutput) return;
  removePivots(sheet);
  sheet.getFilter()?.remove();
  for (const banding of sheet.getBandings()) banding.remove();
  sheet.clearConditionalFormatRules();
  remember(sheet, 'rules', null);
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).clearDataValidations();
}
