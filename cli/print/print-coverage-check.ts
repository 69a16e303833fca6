import { numberText, type Report } from '#core';
import { verdictMark } from './print-guardrails';
import type { Page } from './page';

/** So many findings are shown; the workbook has all. */
const MOST = 5;

/** What is wrong with who has which account, what concerns most money first; nothing without reps. */
export function printCoverageCheck(page: Page, { coverage }: Report): void {
  if (coverage === null) return;
  const wrong = coverage.filter(({ verdict }) => verdict === 'act' || verdict === 'watch');
  const count = (verdict: string): string =>
    numberText(wrong.filter((finding) => finding.verdict === verdict).length);
  page.heading('Coverage check', `${count('act')} act, ${count('watch')} watch`);
  if (wrong.length === 0) page.text('every account has one owner in seat, and no book is out of line', 2);
  for (const { check, verdict, message, advice } of wrong.slice(0, MOST)) {
    page.line(`  ${verdictMark(page, verdict)}  ${page.strong(check)}`);
    page.text(message, 15);
    page.text(advice, 15, '             →');
  }
  if (wrong.length > MOST)
    page.text(`and ${numberText(wrong.length - MOST)} more, on the sheet Coverage check`, 2, '  ');
}
