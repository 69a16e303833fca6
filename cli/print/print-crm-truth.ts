import { numberText, type Report } from '#core';
import { rateText, shortAmount } from './figures';
import type { Page } from './page';
import { printTable, type PrintedColumn } from './table';

type Row = NonNullable<Report['crmTruth']>['rows'][number];

const columns: readonly PrintedColumn[] = [
  { header: 'Segment', width: 11 },
  { header: 'Right', width: 5, right: true },
  { header: 'B', width: 4, right: true },
  { header: 'C', width: 5, right: true },
  { header: 'D', width: 4, right: true },
  { header: 'Missing', width: 7, right: true },
  { header: 'Purity', width: 14, right: true },
  { header: 'Recall', width: 14, right: true },
];

const countText = (count: number): string => (count < 10_000 ? numberText(count) : shortAmount(count));
const rounded = (share: number): string => (100 * share).toFixed(0);

const interval = ({ rate, low, high }: Row['purity']): string =>
  Number.isNaN(rate) ? '–' : `${rounded(rate)} % (${rounded(low)}–${rounded(high)})`;

function cellsOf({ by, name, counts, purity, recall }: Row): readonly string[] {
  const { A, B, C, D, E, F, missing } = counts;
  return [
    by === 'all' ? 'All' : name,
    ...[A + E + F, B, C, D, missing].map(countText),
    interval(purity),
    interval(recall),
  ];
}

function coverageText({ counts: { E, F } }: Row): string {
  return `of the right ones ${numberText(E)} are in cells without reps (E), ${numberText(F)} in books that starve or are over capacity (F)`;
}

/** How far the segments of the CRM can be believed, and what to correct first; nothing where no column holds them. */
export function printCrmTruth(page: Page, { crmTruth }: Report): void {
  if (crmTruth === null) return;
  const { rows, fixes, holes, notices } = crmTruth;
  const all = rows[0]!;
  const said = all.tagged === 0 ? 'no account has a tag' : `purity ${rateText(all.purity.rate)}`;
  page.heading('CRM truth', said);
  printTable(page, columns, rows.filter(({ by }) => by === 'all' || by === 'segment').map(cellsOf));
  if (all.counts.E + all.counts.F > 0) page.text(coverageText(all), 2);
  const worth = all.valueWrong === null ? '' : `, worth ${shortAmount(all.valueWrong)}`;
  if (fixes.length > 0)
    page.text(
      `${numberText(fixes.length)} tags to correct${worth}: the sheet Fix list has them, worth most first`,
      2,
    );
  for (const { exclusion, unchecked, fields } of holes.slice(0, 3)) {
    if (unchecked === 0) continue;
    const by = fields.slice(0, 3).map(({ field, source }) => `${field} (${source})`);
    page.text(
      `${numberText(unchecked)} accounts are not checked for ${exclusion}: ${by.join(', ')} would tell`,
      2,
    );
  }
  for (const { message } of notices) page.text(message, 2, 'i ');
}
