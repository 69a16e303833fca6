import { basename } from 'node:path';
import { numberText } from '#core';
import type { Answer } from '../answer';
import type { Terminal } from '../terminal';
import { createPage, type Page } from './page';
import { printAllocation } from './print-allocation';
import { printCoverageCheck } from './print-coverage-check';
import { printCrmTruth } from './print-crm-truth';
import { printExamples } from './print-examples';
import { printGuardrails } from './print-guardrails';
import { printEvidence, printHistory } from './print-history';
import { printLearned } from './print-learned';
import { printMapping, printNotices } from './print-mapping';
import { printPlan } from './print-plan';
import { printQuality } from './print-quality';
import { printMarket, printSegments } from './print-segments';
import { printTopDown } from './print-top-down';
import { printWorth } from './print-worth';

const MOST_NOTICES = 10;

/** What the command was asked for, as far as the summary says it. */
export interface Asked {
  readonly file: string;
  readonly out: string | undefined;
  readonly formulas: string | undefined;
  readonly model: string | undefined;
}

function printModel(page: Page, { file, model }: Asked, { origin, report, beside }: Answer): void {
  const { name } = report.run.model;
  if (origin === 'file') page.text(`by the model "${name}" in ${model ?? ''}`, 2);
  if (origin === 'workbook') page.text(`by the model "${name}" of the workbook itself`, 2);
  if (origin === 'starter') {
    const tables = Object.entries(beside).map(([what, source]) => ` --${what} ${source}`);
    const how =
      report.learned !== null
        ? `tamarack learn ${file}${tables.join('')} --out model.csv`
        : `tamarack model --from ${file} --out model.csv`;
    page.text(`by a starter model that was fitted to these columns; to see and change it: ${how}`, 2);
  }
}

function printWritten(page: Page, { out, formulas }: Asked): void {
  page.line();
  if (formulas !== undefined) {
    page.text(`Wrote ${formulas}: your accounts with formulas that need no add-on, and the model`, 0);
  }
  if (out === undefined) {
    if (formulas === undefined)
      page.line(page.dim('Nothing was written; --out FILE.xlsx writes the workbook.'));
    return;
  }
  const what = out.toLowerCase().endsWith('.xlsx')
    ? ': your accounts with our columns beside them, the model, segments, market, guardrails, charts and a pivot'
    : '';
  page.text(`Wrote ${out}${what}`, 0);
}

/** Prints what came out, for a person to read from top to bottom. */
export function printSummary(terminal: Terminal, asked: Asked, answer: Answer): void {
  const page = createPage(terminal);
  const { report, accounts, notices, historyNotices } = answer;
  page.line(`${page.strong(basename(asked.file))}  ${numberText(report.table.rowCount)} accounts`);
  printModel(page, asked, answer);
  printMapping(page, report, accounts.recognition);
  printNotices(page, 'How the columns are read', notices, MOST_NOTICES);
  printHistory(page, historyNotices);
  if (report.learned) printLearned(page, report.learned);
  printSegments(page, report);
  printMarket(page, report);
  printTopDown(page, report);
  if (report.worth) printWorth(page, report.worth);
  if (report.evidence) printEvidence(page, report.evidence);
  printPlan(page, report);
  printAllocation(page, report);
  printCoverageCheck(page, report);
  printCrmTruth(page, report);
  printGuardrails(page, report);
  printQuality(page, report);
  printExamples(page, report);
  printWritten(page, asked);
}
