import { figureText, type Report, type Verdict } from '#core';
import type { Page, Style } from './page';
import { printSuggestedLines } from './print-suggested-lines';

const marks: Readonly<Record<Verdict, readonly [mark: string, style: Style]>> = {
  good: ['✓', 'good'],
  watch: ['!', 'watch'],
  act: ['✗', 'act'],
  'not known': ['?', 'dim'],
};

/** A verdict with its mark, in its colour. */
export function verdictMark(page: Page, verdict: Verdict): string {
  const [mark, style] = marks[verdict];
  return page.style(style, `${mark} ${verdict.padEnd(9)}`);
}

/** The guardrails: verdict, figure, what was found and what to do; below them where segment lines could stand. */
export function printGuardrails(page: Page, report: Report): void {
  const { guardrails } = report;
  const count = (verdict: Verdict) => guardrails.filter((each) => each.verdict === verdict).length;
  const verdicts: readonly Verdict[] = ['good', 'watch', 'act', 'not known'];
  const counts = verdicts.filter((verdict) => count(verdict) > 0);
  page.heading('Guardrails', counts.map((verdict) => `${count(verdict)} ${verdict}`).join(', '));
  for (const { name, verdict, figure, unit, message, advice } of guardrails) {
    page.line(`  ${verdictMark(page, verdict)}  ${page.strong(name)}  ${page.dim(figureText(figure, unit))}`);
    page.text(message, 15);
    if (advice !== '') page.text(advice, 15, '             →');
  }
  printSuggestedLines(page, report);
}
