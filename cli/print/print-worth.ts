import { numberText, type WorthFigures } from '#core';
import { barText, shareText, shortAmount } from './figures';
import type { Page } from './page';
import { printTable } from './table';

const BAR = 14;

function printTiers(page: Page, { tiers }: WorthFigures): void {
  if (!tiers) return;
  const { rows, spread, unknown } = tiers;
  page.heading('Lifetime value by tier', unknown > 0 ? `unknown for ${numberText(unknown)} accounts` : '');
  const columns = [
    { header: 'tier', width: 14 },
    { header: 'from', width: 6, right: true },
    { header: 'accounts', width: 8, right: true },
    { header: 'share', width: 7, right: true },
    { header: 'value', width: 6, right: true },
    { header: 'of all', width: 7, right: true },
    { header: '', width: BAR },
  ];
  const cells = rows.map(({ tier, from, accounts, share, value, shareOfValue }) => [
    tier ?? 'below all',
    shortAmount(from),
    numberText(accounts),
    shareText(share),
    shortAmount(value),
    shareText(shareOfValue),
    barText(Math.max(0, shareOfValue ?? 0), BAR),
  ]);
  printTable(page, columns, cells, (text, column) => (column === 6 ? page.style('good', text) : text));
  if (spread !== null) {
    page.text(`an account of the top tier is worth ${numberText(spread, 1)} of the bottom one`, 4, '  · ');
  }
}

function printRoad(page: Page, { road }: WorthFigures): void {
  if (!road) return;
  page.heading('ROAD', 'current spend × whitespace');
  const columns = [
    { header: 'quadrant', width: 14 },
    { header: 'accounts', width: 8, right: true },
    { header: 'share', width: 7, right: true },
    { header: 'spend', width: 6, right: true },
    { header: 'whitespace', width: 10, right: true },
    { header: 'role', width: page.width - 60 },
  ];
  const cells = road
    .filter(({ quadrant, accounts }) => quadrant !== 'All' && (quadrant !== 'Unknown' || accounts > 0))
    .map(({ quadrant, accounts, share, spend, whitespace, role }) => [
      quadrant,
      numberText(accounts),
      shareText(share),
      shortAmount(spend),
      shortAmount(whitespace),
      role,
    ]);
  printTable(page, columns, cells);
}

/** What the accounts in the market are worth, by tier and by quadrant. */
export function printWorth(page: Page, worth: WorthFigures): void {
  printTiers(page, worth);
  printRoad(page, worth);
}
