import { readFileSync, writeFileSync } from 'node:fs';
import type { Comparison } from './compare';
import { medianTable, targetTable, type Line } from './target';

const document = 'docs/performance.md';
const start = '<!-- figures: written by npm run bench -- --write -->';
const end = '<!-- end of figures -->';

/** Puts the figures of this run into docs/performance.md, between its two marks. */
export function writePerformance(
  comparisons: readonly Comparison[],
  lines: readonly Line[],
  machine: string,
  territories: string,
): void {
  const text = readFileSync(document, 'utf8');
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${document} has lost the marks around its figures`);
  const parts = [
    start,
    `Measured on ${machine}.`,
    targetTable(lines),
    '### Territories',
    territories,
    ...comparisons.flatMap(({ rows, medians, floor }) => [
      `### ${rows.toLocaleString('en-US')} accounts`,
      medianTable(medians, floor),
    ]),
  ];
  writeFileSync(document, `${text.slice(0, from)}${parts.join('\n\n')}\n\n${text.slice(to)}`);
}
