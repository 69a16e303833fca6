import { accountsSheet } from './accounts-sheet';
import { differenceSheets } from './difference-sheets';
import { effortSheet } from './effort-sheet';
import { postureSheets } from './posture-sheets';
import { productsSheet } from './products-sheet';
import { propensityCheckSheet, propensitySheet } from './propensity-sheets';
import { rankShiftsSheet } from './rank-shifts-sheet';
import { retentionSheet } from './retention-sheet';
import { roadSheets, roadSummarySheet } from './road-sheets';
import { suggestedLinesSheet } from './suggested-lines-sheet';
import { technologyLiftSheet } from './technology-lift-sheet';
import { tiersSheet } from './tiers-sheet';
import { valueSheet } from './value-sheet';
import { winRatesSheet } from './win-rates-sheet';
import { capacitySheets } from './capacity-sheets';
import { calendarSheet } from './calendar-sheet';
import { coverageCheckSheets } from './coverage-check-sheets';
import { coverageSheets } from './coverage-sheets';
import { crmTruthSheets } from './crm-truth-sheets';
import { guardrailsSheet } from './guardrails-sheet';
import { headcountSheets } from './headcount-sheets';
import { lorenzSheet } from './lorenz-sheet';
import { motionsSheet } from './motions-sheet';
import { marketSegmentsSheet, marketSheet } from './market-sheets';
import { maturitySheet } from './maturity-sheet';
import { modelSheet } from './model-sheet';
import { healthSheets } from './health-sheets';
import { findingsSheet, qualitySheet } from './quality-sheets';
import type { Report } from './report';
import { shiftSheets } from './shift-sheets';
import { segmentRegionsSheet, segmentsSheet } from './segment-sheets';
import { territorySheets } from './territory-sheets';
import { topDownSheets } from './top-down-sheets';
import type { Sheet, Workbook } from './workbook';

/** What accounts are worth and what their history says, as far as there is something to show. */
function worthSheets(report: Report): readonly Sheet[] {
  const sheets = [
    valueSheet(report),
    tiersSheet(report),
    rankShiftsSheet(report),
    roadSummarySheet(report),
    ...roadSheets(report),
    productsSheet(report),
    retentionSheet(report),
    winRatesSheet(report),
    ...differenceSheets(report),
    ...postureSheets(report),
    effortSheet(report),
    propensitySheet(report),
    propensityCheckSheet(report),
    technologyLiftSheet(report),
  ];
  return sheets.filter((sheet) => sheet !== null);
}

/**
 * A report as a workbook: Accounts with our columns beside the user's, the Model that it was made with (named `MODEL`),
 * and what follows from both, with native charts and a pivot.
 * @param writtenOn the serial day that the file says it was written on; the clock is the host's
 */
export function reportWorkbook(report: Report, writtenOn?: number): Workbook {
  const lorenz = lorenzSheet(report);
  const motions = motionsSheet(report);
  const findings = findingsSheet(report);
  const calendar = calendarSheet(report.run.model);
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
      ...topDownSheets(report),
      ...worthSheets(report),
      guardrailsSheet(report),
      ...capacitySheets(report),
      ...headcountSheets(report),
      ...(motions ? [motions] : []),
      ...coverageCheckSheets(report),
      ...territorySheets(report),
      ...crmTruthSheets(report),
      ...(calendar ? [calendar] : []),
      suggestedLinesSheet(report),
      ...(report.shift ? shiftSheets(report.shift, report.run.model.settings.currency) : []),
      maturitySheet(report),
      ...(lorenz ? [lorenz] : []),
      qualitySheet(report),
      ...healthSheets(report),
      ...(findings ? [findings] : []),
      ...coverageSheets(report),
    ],
    names: [{ name: 'MODEL', sheet: 'Model' }],
  };
}
