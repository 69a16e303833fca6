import { problemText, type Report } from '#core';
import { shareText } from './figures';
import type { Page } from './page';

/** Fields that are filled less than this are named. */
const FILLED = 0.8;
const MOST_FINDINGS = 12;
const MOST_OF_A_FIELD = 3;

/** How well the columns are filled and read, and the findings that are worth mending first. */
export function printQuality(page: Page, { quality }: Report): void {
  const shares = `${shareText(quality.filled)} filled, ${shareText(quality.valid)} of that readable`;
  page.heading('Data quality', shares);
  const sparse = quality.fields.filter(({ filled }) => filled < FILLED);
  if (sparse.length > 0) {
    const names = [...sparse].sort((one, other) => one.filled - other.filled);
    const list = names.map(({ field, filled }) => `${field} ${shareText(filled)}`).join(', ');
    page.text(`filled the least: ${list}`, 4, '  · ');
  }
  const ofFields = quality.fields.flatMap(({ surprises }) => surprises.slice(0, MOST_OF_A_FIELD));
  const findings = [...quality.surprises, ...ofFields].map(problemText);
  for (const text of findings.slice(0, MOST_FINDINGS)) page.text(text, 4, '  · ');
  const all =
    quality.surprises.length + quality.fields.reduce((sum, { surprises }) => sum + surprises.length, 0);
  const shown = Math.min(findings.length, MOST_FINDINGS);
  if (all > shown) page.line(`    and ${all - shown} more, on the sheet Data findings`);
}
