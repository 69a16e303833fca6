import type { CardCheck } from '../evidence/cards-of';
import { binText } from '../model/bin-text';
import type { CardBin } from '../scoring/propensity/card-table';
import { numberText } from '../values/number-text';
import { lessonWords, propensityChecks, type PropensityCheck, type TenthRow } from './propensity-checks';
import { chartColours } from './colours';
import { figureSheet, rangesOf, type FigureColumn } from './figure-sheet';
import type { Report } from './report';
import type { Chart, Sheet } from './workbook';

const CHECK = 'Propensity check';

interface BinRow extends CardBin {
  readonly card: string;
}

const wilson = '95 % interval. Source: Wilson (1927)';
const share = { format: 'percent', width: 10 } as const;
const counted = { format: 'integer', width: 10 } as const;

const binColumns: readonly FigureColumn<BinRow>[] = [
  {
    header: 'Card',
    width: 11,
    note: 'new: who buys; expansion: which customers buy more',
    cell: (b) => b.card,
  },
  { header: 'Characteristic', width: 26, cell: ({ characteristic }) => characteristic },
  { header: 'Bin', width: 34, note: 'As on the Model sheet, where its points may be edited', cell: binText },
  {
    header: 'Points',
    format: 'score',
    width: 9,
    note: 'The chance is 1 ÷ (1 + 2^(−sum ÷ 20)), the sum being the base and the points of one bin a characteristic; 20 points double the odds',
    cell: ({ points }) => points,
  },
  { ...counted, header: 'Accounts', note: 'Decided or not', cell: ({ accounts }) => accounts },
  { ...counted, header: 'Won', cell: ({ won }) => won },
  { ...counted, header: 'Lost', cell: ({ lost }) => lost },
  { ...share, header: 'Win rate', note: 'Won ÷ (won + lost)', cell: ({ rate }) => rate.rate },
  { ...share, header: 'At least', note: wilson, cell: ({ rate }) => rate.low },
  { ...share, header: 'At most', note: wilson, cell: ({ rate }) => rate.high },
  {
    header: 'Information value',
    format: 'precise',
    width: 12,
    note: 'Of the whole characteristic: Σ (share of won − share of lost) × ln of their ratio; below 0.02 useless, to 0.1 weak, to 0.3 medium, above strong',
    cell: ({ informationValue }) => informationValue,
  },
];

function cardWords({ card, from }: CardCheck): string {
  const learned = card.learned === '' ? '' : ` on ${card.learned}`;
  const prior =
    card.prior === null ? '' : `, set to ${numberText(card.prior * 100, 1)} % of buyers in the population`;
  const rows = from === 'deals' ? 'decided deals' : 'accounts';
  return `${card.name}: base ${numberText(card.base, 1)}; learned${learned} from ${numberText(card.rows)} ${rows}, ${numberText(card.won)} of them won${prior}; won and lost above are those of the history`;
}

/**
 * The sheet Propensity: every bin of the model's scorecards, with its points and what became of the accounts in it.
 * @returns null where the model has no scorecard, or no history is given
 */
export function propensitySheet({ evidence }: Report): Sheet | null {
  const cards = evidence?.cards ?? [];
  const bins = cards.flatMap(({ card, table }) =>
    table.bins.map((bin): BinRow => ({ ...bin, card: card.name })),
  );
  if (bins.length === 0) return null;
  return figureSheet('Propensity', binColumns, bins, { remarks: cards.map(cardWords) });
}

const tenthColumns: readonly FigureColumn<TenthRow>[] = [
  { header: 'Card', width: 11, cell: ({ card }) => card },
  {
    header: 'Tenth',
    format: 'integer',
    width: 8,
    note: 'Of the rows, the likeliest first',
    cell: (t) => t.tenth,
  },
  { ...counted, header: 'Rows', note: 'Decided deals, or accounts', cell: ({ count }) => count },
  {
    header: 'Won',
    format: 'number',
    width: 10,
    note: 'A fraction where equal chances stand on both sides of an edge',
    cell: ({ won }) => won,
  },
  {
    header: 'Lift',
    format: 'number',
    width: 9,
    note: 'Win rate of the tenth ÷ win rate of all',
    cell: ({ lift }) => lift,
  },
  { header: 'Even', format: 'number', width: 8, note: 'The lift of chance', cell: () => 1 },
  {
    ...share,
    header: 'Share of all won',
    note: 'In this tenth and those before it',
    cell: ({ captured }) => captured,
  },
  { ...share, header: 'Predicted', note: 'The mean chance that they were given', cell: (t) => t.predicted },
  { ...share, header: 'Observed', note: 'The share of them that won', cell: ({ observed }) => observed },
  { ...share, header: 'Observed at least', note: wilson, cell: ({ low }) => low },
  { ...share, header: 'Observed at most', note: wilson, cell: ({ high }) => high },
];

function checkCharts(checks: readonly PropensityCheck[]): readonly Chart[] {
  let from = 0;
  return checks.flatMap(({ card, source, tenths }): Chart[] => {
    const range = rangesOf(CHECK, { from, count: tenths.length });
    from += tenths.length;
    if (tenths.length === 0) return [];
    return [
      {
        kind: 'column',
        begin: { values: 0 },
        title: `Lift by tenth, card ${card} (${source})`,
        categoryTitle: 'Tenth, the likeliest first',
        valueTitle: 'Times the win rate of all',
        categories: range('Tenth'),
        series: [
          { name: 'Lift', values: range('Lift'), colour: chartColours.accounts },
          { name: 'Chance', values: range('Even'), colour: chartColours.even },
        ],
      },
      {
        kind: 'column',
        begin: { values: 0 },
        title: `Calibration: what was predicted, and what came, card ${card} (${source})`,
        categoryTitle: 'Tenth, the likeliest first',
        valueTitle: 'Share that won',
        categories: range('Tenth'),
        series: [
          { name: 'Predicted', values: range('Predicted'), colour: chartColours.even },
          { name: 'Observed', values: range('Observed'), colour: chartColours.value },
        ],
      },
    ];
  });
}

/**
 * The sheet Propensity check: how well each scorecard tells buyers from others, by tenths, with lift and calibration
 * charts. Out of fold where the cards were learned in this run, also for a card that was left out of the model.
 * @returns null where no card was learned or stands in the model
 */
export function propensityCheckSheet(report: Report): Sheet | null {
  const checks = propensityChecks(report);
  if (checks.length === 0) return null;
  return figureSheet(
    CHECK,
    tenthColumns,
    checks.flatMap(({ tenths }) => tenths),
    {
      charts: checkCharts(checks),
      remarks: [...checks.flatMap(({ words }) => words), ...lessonWords(report)],
    },
  );
}
