import { accountsSheet } from './accounts-sheet';
import { coverageSheets } from './coverage-sheets';
import { guardrailsSheet } from './guardrails-sheet';
import { lorenzSheet } from './lorenz-sheet';
import { marketSegmentsSheet, marketSheet } from './market-sheets';
import { modelSheet } from './model-sheet';
import { findingsSheet, qualitySheet } from './quality-sheets';
import type { Report } from './report';
import { segmentRegionsSheet, segmentsSheet } from './segment-sheets';
import type { Workbook } from './workbook';

/**
 * A report as a workbook: Accounts with our columns beside the user's, the Model that it was made with (named `MODEL`),
 * and what follows from both, with native charts and a pivot.
 * @param writtenOn the serial day that the file says it was written on; the clock is the host's
 */
export function reportWorkbook(report: Report, writtenOn?: number): Workbook {
  const lorenz = lorenzSheet(report);
  const findings = findingsSheet(report);
  return {
    title: `Accounts segmented by ${report.run.model.name}`,
    ...(writtenOn === undefined ? {} : { writtenOn }),
    sheets: [
      accountsSheet(report),
      modelSheet(report.run.model),
      segmentsSheet(report),
      segmentRegionsSheet(report),
      marketSheet(report),
      marketSegmentsSheet(report),
      guardrailsSheet(report),
      ...(lorenz ? [lorenz] : []),
      qualitySheet(report),
      ...(findings ? [findings] : []),
      ...coverageSheets(report),
    ],
    names: [{ name: 'MODEL', sheet: 'Model' }],
  };
}
