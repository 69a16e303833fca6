import { numberText, sizeBandText, type Report, type TopDownRow } from '#core';
import { shortAmount } from './figures';
import type { Page } from './page';
import { printTable, type PrintedColumn } from './table';

const MOST_CELLS = 12;
const MOST_NOTICES = 6;

const columns: readonly PrintedColumn[] = [
  { header: 'Industry', width: 24 },
  { header: 'Size', width: 11 },
  { header: 'Firms', width: 9, right: true },
  { header: 'In TAM', width: 6 },
  { header: 'Accounts', width: 8, right: true },
  { header: 'Share', width: 7, right: true },
];

const percent = (share: number | null): string =>
  share === null ? '–' : `${numberText(100 * share, share < 0.001 ? 3 : 1)} %`;
const countText = (count: number): string => (count < 100_000_000 ? numberText(count) : shortAmount(count));

const firmsText = ({ there, mostThere }: TopDownRow): string =>
  mostThere === null
    ? 'unknown'
    : mostThere > there
      ? `${countText(there)}–${countText(mostThere)}`
      : countText(there);

function cellsOf(row: TopDownRow): readonly string[] {
  const { cell, accounts, completeness } = row;
  if (!cell) return [row.reason ?? 'outside TAM', '', firmsText(row), '', countText(accounts), '–'];
  const inTam = cell.inMarket === 2 ? 'yes' : 'partly';
  return [
    cell.title === '' ? cell.industry : cell.title,
    sizeBandText(cell.band),
    firmsText(row),
    inTam,
    countText(accounts),
    percent(completeness),
  ];
}

/** The market seen from above: firms and what they are worth, how the accounts stand against them, the largest cells first, then what stands in none. */
export function printTopDown(page: Page, { topDown, topDownNotices }: Report): void {
  if (!topDown) return;
  const { total, rows, ratio, counts } = topDown;
  const most = total.mostFirms ?? total.firms;
  const firms = most > total.firms ? `${countText(total.firms)} to ${countText(most)}` : countText(most);
  page.heading('Market top-down', `${firms} ${counts} in TAM`);
  const matched = rows.reduce((sum, { cell, accounts }) => sum + (cell ? accounts : 0), 0);
  const size = ({ mostFirms, firms: sure }: TopDownRow): number => mostFirms ?? sure;
  const largest = rows.filter(({ cell }) => cell).sort((one, other) => size(other) - size(one));
  const apart = rows.filter(({ cell }) => !cell);
  printTable(page, columns, [...largest.slice(0, MOST_CELLS), ...apart].map(cellsOf));
  if (largest.length > MOST_CELLS)
    page.text(`${numberText(largest.length - MOST_CELLS)} more cells stand on the sheet Market top-down`, 2);
  if (total.value !== null && total.low !== null && total.high !== null)
    page.text(
      `worth ${shortAmount(total.value)} (${shortAmount(total.low)} to ${shortAmount(total.high)})${ratio ? `, ${numberText(ratio.value, 2)} times the value of the accounts` : ''}`,
      2,
    );
  page.text(
    `${numberText(matched)} of ${numberText(total.accounts)} accounts in TAM stand in its cells: ${percent(total.completeness)} of the firms there, customers ${percent(total.penetration)}`,
    2,
  );
  for (const { message } of topDownNotices.slice(0, MOST_NOTICES)) page.text(message, 4, '  ·');
}
