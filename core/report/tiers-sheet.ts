import type { TierRow, TierSpread } from '../value/tier-spread';
import { numberText } from '../values/number-text';
import { chartColours } from './colours';
import { figureSheet, rangesOf, type FigureColumn } from './figure-sheet';
import type { Report } from './report';
import type { Sheet } from './workbook';

const NAME = 'Tiers';

function tierColumns(currency: string): readonly FigureColumn<TierRow>[] {
  const money = { format: 'money', width: 16 } as const;
  return [
    { header: 'Tier', width: 22, cell: ({ tier }) => tier ?? 'Below the lowest line' },
    {
      ...money,
      header: 'From',
      note: `The line of the model: lifetime value from here up, in whole ${currency}`,
      cell: ({ from }) => from,
    },
    {
      header: 'Accounts',
      format: 'integer',
      width: 11,
      note: 'In the market, with a known lifetime value',
      cell: ({ accounts }) => accounts,
    },
    { header: 'Share of accounts', format: 'percent', width: 12, cell: ({ share }) => share },
    {
      ...money,
      header: 'Lifetime value',
      note: `Sum, in whole ${currency}`,
      cell: ({ value }) => value,
    },
    {
      ...money,
      header: 'Mean lifetime value',
      note: `Lifetime value ÷ accounts, in whole ${currency}`,
      cell: ({ mean }) => mean,
    },
    { header: 'Share of value', format: 'percent', width: 12, cell: ({ shareOfValue }) => shareOfValue },
  ];
}

function spreadWords({ rows, spread, unknown }: TierSpread): readonly string[] {
  const held = rows.filter(({ tier, accounts }) => tier !== null && accounts > 0);
  const [top, bottom] = [held[0]?.tier, held.at(-1)?.tier];
  return [
    spread === null
      ? 'the spread is not known: it takes two tiers with accounts, and a mean above 0'
      : `a mean account of tier ${top} is worth ${numberText(spread, 1)} times a mean account of tier ${bottom}`,
    ...(unknown > 0
      ? [
          `${numberText(unknown)} accounts in the market have no lifetime value and are in no row: something that it needs is blank`,
        ]
      : []),
  ];
}

/**
 * The sheet Tiers: what each tier holds, and how far top and bottom lie apart.
 * @returns null where the model has no tiers, or no account in the market has a lifetime value
 */
export function tiersSheet({ run, worth }: Report): Sheet | null {
  const tiers = worth?.tiers;
  if (!tiers || tiers.rows.every(({ accounts }) => accounts === 0)) return null;
  const range = rangesOf(NAME, { from: 0, count: tiers.rows.length });
  return figureSheet(NAME, tierColumns(run.model.settings.currency), tiers.rows, {
    remarks: spreadWords(tiers),
    charts: [
      {
        kind: 'column',
        title: 'Share of accounts and of lifetime value by tier',
        categories: range('Tier'),
        series: [
          { name: 'Share of accounts', values: range('Share of accounts'), colour: chartColours.accounts },
          { name: 'Share of value', values: range('Share of value'), colour: chartColours.value },
        ],
      },
    ],
  });
}
