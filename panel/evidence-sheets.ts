import { modelPlace } from './model-place';
import { changeLogSheet } from './change-log';

/** The sheets that are read first; every other one shows what they rest on. */
const mainSheets: ReadonlySet<string> = new Set([
  modelPlace.sheet,
  changeLogSheet,
  'Segments',
  'Segments by region',
  'TAM SAM SOM',
  'Market by segment',
  'TAM',
  'Market top-down',
  'Value',
  'Tiers',
  'ROAD',
  'ROAD chart',
  'Guardrails',
  // One refers to the other.
  'Capacity by rep',
  'Capacity',
  'Reps by cell',
  'Coverage plan',
  'Headcount',
  'Motions',
  'Books',
  'Territories',
  ...['industry', 'size'].flatMap((part) =>
    ['', ' value', ' whitespace'].map((of) => `Books by ${part}${of}`),
  ),
  'Book spread',
  'Coverage',
  'Coverage check',
  'Coverage check by account',
  'Calendar',
  'Coverage by value',
  'Coverage by whitespace',
  'Coverage data',
  'CRM truth',
  'Fix list',
]);

/** Whether a sheet of results shows evidence: tests, curves and data behind the figures of the main sheets. */
export function isEvidence(sheet: string): boolean {
  return !mainSheets.has(sheet);
}
