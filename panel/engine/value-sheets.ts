import type { Report, Sheet } from '#core';
import { reportWorkbook, territorySheetName } from '#core';
import { sourcesOf } from './sheet-sources';

/** The report's own sheets as values, for hosts that know no functions of ours and make no pivots and charts. */
export function valueSheets(report: Report): readonly Sheet[] {
  const { sheets } = reportWorkbook(report);
  const sources = new Set(sheets.flatMap(sourcesOf));
  // Pivots read it, but it says who has which account by itself.
  sources.delete(territorySheetName);
  return sheets.filter(({ name, role, pivot }) => role === 'output' && !pivot && !sources.has(name));
}
