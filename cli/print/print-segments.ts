import { numberText, valueWord, type Report } from '#core';
import { barText, intervalText, shareText, shortAmount } from './figures';
import type { Page } from './page';
import { printTable } from './table';

const BAR = 14;

/** The segments with their shares of the accounts in the market and of their value. */
export function printSegments(page: Page, report: Report): void {
  const rows = report.profile.filter(({ region }) => region === null);
  const total = rows.at(-1);
  const valued = report.run.model.settings.value !== null;
  const beside = total ? `${numberText(total.accounts)} accounts in the market` : '';
  page.heading('Segments', beside);
  const columns = [
    { header: 'segment', width: page.width - 64 },
    { header: 'accounts', width: 8, right: true },
    { header: 'possible', width: 8, right: true },
    { header: 'share', width: 7, right: true },
    { header: '', width: BAR },
    ...(valued
      ? [
          { header: 'value', width: 6, right: true },
          { header: 'of all', width: 7, right: true },
        ]
      : []),
  ];
  const cells = rows.map((row) => [
    row.segment ?? 'Total',
    numberText(row.accounts),
    numberText(row.possibleAccounts),
    shareText(row.share),
    row.segment === null ? '' : barText(row.share ?? 0, BAR),
    shortAmount(row.value),
    shareText(row.shareOfValue),
  ]);
  printTable(page, columns, cells, (text, column, row) =>
    row === cells.length - 1 ? page.dim(text) : column === 4 ? page.style('good', text) : text,
  );
  if (valued) page.line(page.dim(`  value: ${valueWord(report)}, where it is known`));
}

/** TAM, SAM and SOM from what is confirmed to what is possible, in accounts and in value. */
export function printMarket(page: Page, report: Report): void {
  const { layers, all, excluded, outside } = report.sizes;
  page.heading('Market', 'confirmed – possible');
  const columns = [
    { header: 'layer', width: 12 },
    { header: 'accounts', width: 17, right: true },
    { header: 'of all', width: 7, right: true },
    { header: '', width: BAR },
    {
      header: valueWord(report)
        .toLowerCase()
        .replace(/\((\w+)\)/, (code) => code.toUpperCase()),
      width: 18,
      right: true,
    },
  ];
  const rows = layers.map(({ layer, confirmed, possible }) => {
    const share = all.accounts === 0 ? null : confirmed.accounts / all.accounts;
    return [
      layer,
      intervalText(numberText(confirmed.accounts), numberText(possible.accounts)),
      shareText(share),
      barText(share ?? 0, BAR),
      intervalText(shortAmount(confirmed.value), shortAmount(possible.value)),
    ];
  });
  printTable(page, columns, rows, (text, column) => (column === 3 ? page.style('good', text) : text));
  const apart = `${numberText(outside.accounts)} outside, ${numberText(excluded.accounts)} of them excluded`;
  page.line(page.dim(`  of ${numberText(all.accounts)} accounts; ${apart}`));
}
