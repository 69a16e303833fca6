import type { Report, Sheet } from '#core';
import { reportWorkbook } from '#core';
import { sourcesOf } from './sheet-sources';

/** Sheets in an order in which each comes after those that its pivot and its charts read. */
function sourcesFirst(sheets: readonly Sheet[]): readonly Sheet[] {
  const ordered = new Set<Sheet>();
  const add = (sheet: Sheet): void => {
    for (const name of sourcesOf(sheet)) {
      const source = sheets.find((each) => each.name === name);
      if (source && !ordered.has(source)) add(source);
    }
    ordered.add(sheet);
  };
  sheets.forEach(add);
  return [...ordered];
}

/** Sheets of planners and of the CRM's segments, which no formulas of the live sheets show. */
const ofValues: ReadonlySet<string> = new Set([
  'Coverage check',
  'Coverage check by account',
  'Coverage plan',
  'Capacity',
  'Capacity by rep',
  'Reps by cell',
  'Headcount',
  'TAM',
  'Market top-down',
  'Motions',
  'Books',
  'Territories',
  'Book spread',
  'CRM truth',
  'Fix list',
  'CRM holes',
]);

/**
 * The report's own sheets as values, for hosts that make pivot tables and charts of them.
 * @param live the sheets that the host's cells work out themselves; where there are any, of the others those that hold a
 * pivot, a chart or what one reads, the plan of the reps and the truth of the CRM, for the rest of the tables is live
 */
export function nativeSheets(report: Report, live: readonly string[]): readonly Sheet[] {
  const outputs = reportWorkbook(report).sheets.filter(
    ({ name, role }) => role === 'output' && !live.includes(name),
  );
  const read = new Set(outputs.flatMap(sourcesOf));
  const isDrawn = ({ name, pivot, charts = [] }: Sheet) =>
    pivot || charts.length > 0 || read.has(name) || ofValues.has(name);
  return sourcesFirst(live.length === 0 ? outputs : outputs.filter(isDrawn));
}

/** What pivots as cells say below themselves. */
const saidByPivots = 'Book spread';

/**
 * The report's own sheets as values, for hosts that show pivots as cells and draw no charts.
 * @param live the sheets that the host's cells work out themselves; where there are any, of the others the pivots, what
 * they read, the plan of the reps and the truth of the CRM
 */
export function pivotSheets(report: Report, live: readonly string[]): readonly Sheet[] {
  const outputs = reportWorkbook(report)
    .sheets.filter(({ name, role }) => role === 'output' && !live.includes(name) && name !== saidByPivots)
    .map(({ charts: _, ...sheet }): Sheet => sheet);
  const read = new Set(outputs.flatMap(sourcesOf));
  const isKept = ({ name, pivot }: Sheet) => pivot || read.has(name) || ofValues.has(name);
  return sourcesFirst(live.length === 0 ? outputs : outputs.filter(isKept));
}
