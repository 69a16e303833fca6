import { numberText } from '../values/number-text';
import type { Amounts } from './amounts';
import { chartColours } from './colours';
import { figureSheet, rangesOf, type FigureColumn } from './figure-sheet';
import type { Report } from './report';
import type { ValueRow } from './value-rows';
import type { Chart, Sheet } from './workbook';

const NAME = 'Value';

type Part = (row: ValueRow) => Amounts;
const parts = {
  spend: (row) => row.spend,
  potential: (row) => row.potential,
  whitespace: (row) => row.whitespace,
  land: (row) => row.land,
  lifetime: (row) => row.lifetime,
  propensity: (row) => row.propensity,
} as const satisfies Record<string, Part>;

/** A column of one figure of one part; none where no account has it. */
function figureColumn(
  total: ValueRow,
  part: Part,
  figure: 'sum' | 'mean' | 'median',
  column: Omit<FigureColumn<ValueRow>, 'cell'>,
): readonly FigureColumn<ValueRow>[] {
  const { known } = part(total);
  if (known === 0) return [];
  const of = `known of ${numberText(known)} of ${numberText(total.accounts)} accounts`;
  return [
    { width: 15, ...column, note: `${column.note ?? ''}; ${of}`, cell: (row) => part(row)[figure] ?? null },
  ];
}

const countColumns = (total: ValueRow): readonly FigureColumn<ValueRow>[] => [
  { header: 'Segment', width: 22, cell: ({ segment }) => segment ?? 'Total' },
  {
    header: 'Accounts',
    format: 'integer',
    width: 11,
    note: 'In the market and not excluded',
    cell: ({ accounts }) => accounts,
  },
  {
    header: 'Share of accounts',
    format: 'percent',
    width: 11,
    cell: ({ accounts }) => accounts / total.accounts,
  },
];

const LIFETIME = 'Lifetime value: spend × margin × survival × discount over the horizon';

/** Columns of money: header, part, figure, and what its note says. */
const moneyColumns = [
  ['Current spend', 'spend', 'sum', 'Sum of what is spent a year'],
  ['Potential', 'potential', 'sum', 'Sum of what could be spent a year'],
  ['Whitespace', 'whitespace', 'sum', 'Sum of potential − current spend, each at least 0'],
  ['Mean land ACV', 'land', 'mean', 'What a prospect first buys, or a customer spends now'],
  ['Lifetime value', 'lifetime', 'sum', `${LIFETIME}; the sum`],
  ['Mean lifetime value', 'lifetime', 'mean', LIFETIME],
  ['Median lifetime value', 'lifetime', 'median', LIFETIME],
] as const;

function valueColumns({ run }: Report, total: ValueRow): readonly FigureColumn<ValueRow>[] {
  const share: FigureColumn<ValueRow> = {
    header: 'Share of lifetime value',
    format: 'percent',
    width: 12,
    note: 'Of the sum over all segments',
    cell: ({ shareOfLifetime }) => shareOfLifetime,
  };
  return [
    ...countColumns(total),
    ...moneyColumns.flatMap(([header, part, figure, note]) => {
      const said = `${note}, in whole ${run.model.settings.currency}`;
      return figureColumn(total, parts[part], figure, { header, format: 'money', note: said });
    }),
    ...(total.lifetime.known === 0 ? [] : [share]),
    ...figureColumn(total, parts.propensity, 'mean', {
      header: 'Mean propensity',
      format: 'percent',
      width: 12,
      note: 'The chance to buy by the card new',
    }),
  ];
}

function valueCharts(total: ValueRow, segments: number): readonly Chart[] {
  const range = rangesOf(NAME, { from: 0, count: segments });
  const bars = (title: string, first: string, second: string): Chart => ({
    kind: 'bar',
    title,
    categories: range('Segment'),
    series: [
      { name: first, values: range(first), colour: chartColours.accounts },
      { name: second, values: range(second), colour: chartColours.value },
    ],
  });
  return [
    ...(total.lifetime.known > 0
      ? [
          bars(
            'Share of accounts and of lifetime value by segment',
            'Share of accounts',
            'Share of lifetime value',
          ),
        ]
      : []),
    ...(total.spend.known > 0 && total.whitespace.known > 0
      ? [bars('Current spend and whitespace by segment', 'Current spend', 'Whitespace')]
      : []),
  ];
}

/**
 * The sheet Value: what each segment spends, could spend and is worth, the total last.
 * @returns null where the model says nothing of worth, or the market is empty
 */
export function valueSheet(report: Report): Sheet | null {
  const rows = report.worth?.segments ?? [];
  const total = rows.at(-1);
  if (!total || total.accounts === 0) return null;
  const charts = valueCharts(total, rows.length - 1);
  return figureSheet(NAME, valueColumns(report, total), rows, { charts });
}
