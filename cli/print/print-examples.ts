import { receivedField, type Report } from '#core';
import type { Page } from './page';

const SHOWN = 3;

/** The rows of the highest scores in the market; of equal scores those of which most is known, then the first. */
function bestRows({ run }: Report): number[] {
  const score = run.frame.columns.get('score');
  const layer = run.frame.columns.get('layer');
  const confidence = run.frame.columns.get('confidence');
  if (score?.kind !== 'number' || layer?.kind !== 'text' || confidence?.kind !== 'number') return [];
  // A confidence is at most 1, so it decides between equal scores only when it is made small.
  const rank = (row: number): number => (score.values[row] ?? NaN) + (confidence.values[row] ?? 0) * 1e-6;
  const best: number[] = [];
  for (let row = 0; row < run.frame.length; row++) {
    const value = rank(row);
    if (Number.isNaN(value) || layer.values[layer.codes[row] ?? 0] === 'Outside') continue;
    const place = best.findIndex((other) => rank(other) < value);
    if (place >= 0) best.splice(place, 0, row);
    else if (best.length < SHOWN) best.push(row);
    best.length = Math.min(best.length, SHOWN);
  }
  return best;
}

/** The accounts that fit best, with the reasons. */
export function printExamples(page: Page, report: Report): void {
  const { table, run, results } = report;
  const name = receivedField(table, run.model, 'name', 'domain', 'id');
  const rows = bestRows(report);
  if (rows.length === 0) return;
  const cell = (key: string, row: number) => results.find((result) => result.key === key)?.cell(row) ?? null;
  page.heading('Best fits', 'every account has its reasons in the file that --out writes');
  for (const row of rows) {
    const score = cell('score', row);
    const figures = `${typeof score === 'number' ? score.toFixed(1) : '–'} ${String(cell('grade', row) ?? '')}`;
    page.line(`  ${page.strong(String(name?.(row) ?? `row ${row + 1}`))}  ${page.dim(figures)}`);
    page.text(String(cell('reasons', row) ?? ''), 4);
  }
}
