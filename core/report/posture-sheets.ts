import type { SegmentPosture } from '../segments/posture';
import type { QuarterFigures } from '../segments/posture-figures';
import { postureColours, seriesColours } from './colours';
import { figureSheet, rangesOf, type FigureColumn } from './figure-sheet';
import type { Report } from './report';
import type { Sheet } from './workbook';

const QUARTERS = 'Posture quarters';

type Share = (posture: SegmentPosture) => number | null | undefined;

/** A column of shares, blank where they are not known. */
const share = (header: string, note: string, of: Share): FigureColumn<SegmentPosture> => ({
  header,
  format: 'percent',
  width: 11,
  note,
  cell: (posture) => of(posture) ?? null,
});

const wordColumns: readonly FigureColumn<SegmentPosture>[] = [
  { header: 'Segment', width: 18, cell: ({ segment }) => segment },
  { header: 'Posture', width: 13, cell: ({ posture }) => posture },
  { header: 'In words', width: 44, wrap: true, cell: ({ message }) => message },
  { header: 'What to do', width: 44, wrap: true, cell: ({ advice }) => advice || null },
  {
    header: 'Evidence',
    width: 60,
    wrap: true,
    cell: ({ evidence }) => evidence.map(({ message }) => message).join('\n'),
  },
];

const shareColumns: readonly FigureColumn<SegmentPosture>[] = [
  { header: 'Won', format: 'integer', width: 9, cell: ({ won }) => won },
  { header: 'Lost', format: 'integer', width: 9, cell: ({ lost }) => lost },
  share('Win rate', 'Won ÷ (won + lost)', ({ winRate }) => winRate?.rate),
  share('Win rate at least', '95 % interval. Source: Wilson (1927)', ({ winRate }) => winRate?.low),
  share('Win rate at most', '95 % interval. Source: Wilson (1927)', ({ winRate }) => winRate?.high),
  share('Penetration', 'Accounts that buy ÷ accounts', ({ penetration }) => penetration),
  share(
    'Net revenue retention',
    'What last year’s customers spend now ÷ what they spent then',
    ({ netRetention }) => netRetention?.rate,
  ),
  share('NRR at least', '95 % interval', ({ netRetention }) => netRetention?.low),
  share('NRR at most', '95 % interval', ({ netRetention }) => netRetention?.high),
  share(
    'Growth of bookings',
    'A year: 4 × the Theil–Sen slope by whole quarter ÷ their mean',
    ({ growth }) => growth?.perYear,
  ),
  share('Growth at least', '95 % interval', ({ growth }) => growth?.low),
  share('Growth at most', '95 % interval', ({ growth }) => growth?.high),
  share('Share of activity', 'Mean over the kinds of effort', ({ activityShare }) => activityShare),
  share('Share of value', 'Of the market', ({ valueShare }) => valueShare),
];

const figureColumns = (currency: string): readonly FigureColumn<SegmentPosture>[] => [
  { header: 'Segment', width: 18, cell: ({ segment }) => segment },
  ...shareColumns,
  {
    header: 'Median cycle in days',
    format: 'integer',
    width: 11,
    note: 'From created to closed, of deals won',
    cell: ({ cycle }) => cycle,
  },
  {
    header: 'Median deal',
    format: 'money',
    width: 12,
    note: `Of deals won, in whole ${currency}`,
    cell: ({ acv }) => acv,
  },
];

interface SegmentQuarter extends QuarterFigures {
  readonly segment: string;
}

function quarterColumns(currency: string): readonly FigureColumn<SegmentQuarter>[] {
  return [
    { header: 'Segment', width: 18, cell: ({ segment }) => segment },
    { header: 'Quarter', width: 11, cell: ({ quarter }) => quarter },
    {
      header: 'Whole quarter',
      width: 10,
      note: 'Only whole quarters are in the trend',
      cell: ({ isWhole }) => (isWhole ? 'yes' : 'no'),
    },
    { header: 'Won', format: 'integer', width: 9, cell: ({ won }) => won },
    { header: 'Lost', format: 'integer', width: 9, cell: ({ lost }) => lost },
    {
      header: 'Bookings',
      format: 'money',
      width: 14,
      note: `Sum of the amounts won, in whole ${currency}`,
      cell: ({ bookings }) => bookings,
    },
  ];
}

/** Bookings by quarter, a block of rows a segment, each a series of the chart. */
function quartersSheet(postures: readonly SegmentPosture[], currency: string): Sheet | null {
  const [first] = postures;
  const count = first?.quarters.length ?? 0;
  const rows = postures.flatMap(({ segment, quarters }) => quarters.map((each) => ({ segment, ...each })));
  if (rows.every(({ won, lost }) => won + lost === 0)) return null;
  const block = (at: number) => rangesOf(QUARTERS, { from: at * count, count });
  return figureSheet(QUARTERS, quarterColumns(currency), rows, {
    filter: true,
    charts: [
      {
        kind: 'column',
        title: 'Bookings by quarter and segment',
        valueTitle: `Bookings (${currency})`,
        categories: block(0)('Quarter'),
        series: postures.map(({ segment }, at) => ({
          name: segment,
          values: block(at)('Bookings'),
          colour: seriesColours[at % seriesColours.length]!,
        })),
      },
    ],
  });
}

/**
 * The sheets Posture (how to stand towards each segment, and why), Posture figures (what it rests on) and Posture quarters
 * (won, lost and bookings).
 * @returns none without deals
 */
export function postureSheets({ run, evidence }: Report): readonly Sheet[] {
  const postures = evidence?.postures ?? [];
  if (postures.length === 0) return [];
  const { currency } = run.model.settings;
  const quarters = quartersSheet(postures, currency);
  return [
    figureSheet('Posture', wordColumns, postures, {
      highlights: postureColours.map(([text, colour]) => ({
        kind: 'text equals',
        header: 'Posture',
        text,
        colour,
      })),
    }),
    figureSheet('Posture figures', figureColumns(currency), postures),
    ...(quarters ? [quarters] : []),
  ];
}
