import type { ProductWhitespaceRow } from '../value/product-whitespace';
import { numberText } from '../values/number-text';
import { accountColumns } from './account-columns';
import { figureSheet, type FigureColumn } from './figure-sheet';
import type { Report } from './report';
import type { Sheet } from './workbook';

type Pair = ProductWhitespaceRow & { readonly row: number };

/**
 * The sheet Whitespace by product: which account could buy which product for how much more, the largest first.
 * @returns null where the history names no products, the model has no peers by product, or nothing is left to sell
 */
export function productsSheet(report: Report): Sheet | null {
  const products = report.evidence?.products;
  if (!products || products.rows.length === 0) return null;
  const { rows, pairs, total, unknown } = products;
  const { currency } = report.run.model.settings;
  const held = `the ${numberText(rows.length)} largest of ${numberText(pairs)} pairs of account and product with whitespace, ${numberText(total, 0)} ${currency} a year in all`;
  const without = `; ${numberText(unknown)} accounts without spend by product, of which it is not known whether they buy, are left out`;
  const money = { format: 'money', width: 15 } as const;
  const columns: readonly FigureColumn<Pair>[] = [
    ...accountColumns(report, `${held}${unknown > 0 ? without : ''}`),
    { header: 'Product', width: 24, cell: ({ product }) => product },
    { ...money, header: 'Spend', note: `On the product, a year, in whole ${currency}`, cell: (p) => p.spend },
    {
      ...money,
      header: 'Potential',
      note: 'What peers spend on the product, never less than the account does',
      cell: ({ potential }) => potential,
    },
    {
      ...money,
      header: 'Whitespace',
      note: 'Potential − spend, at least 0',
      cell: ({ whitespace }) => whitespace,
    },
  ];
  const things = rows.map((pair): Pair => ({ ...pair, row: pair.account }));
  return figureSheet('Whitespace by product', columns, things, { filter: true });
}
