import type { TimeToBuy } from '../history/first-wins';
import type { WinRate } from '../evidence/evidence';
import type { SurvivalCurve } from '../stats/kaplan-meier';
import type { Cell } from '../values/cell';
import { figureSheet, type FigureColumn } from './figure-sheet';
import type { Report } from './report';
import type { Sheet } from './workbook';

/** Days after which it is asked how many have bought. */
const WAITS = [90, 180, 365];

/** A rate with what it was counted from, or a time. */
interface FigureRow {
  readonly figure: string;
  readonly cases: number;
  readonly all: number;
  readonly share?: readonly [rate: number, low: number, high: number];
  readonly days?: readonly Cell[];
}

const winRow = ({ kind, won, decided, rate }: WinRate): FigureRow => ({
  figure: kind === 'all' ? 'Win rate, all deals' : `Win rate, ${kind}`,
  cases: won,
  all: decided,
  share: [rate.rate, rate.low, rate.high],
});

/** The share that has bought so many days after the first deal: 1 − S(days). */
function boughtRow({ times, survival, low, high, events, count }: SurvivalCurve, days: number): FigureRow {
  const steps = times.filter((time) => time <= days).length;
  const at = steps - 1;
  const cases = events.subarray(0, steps).reduce((sum, each) => sum + each, 0);
  const share =
    steps === 0 ? ([0, NaN, NaN] as const) : ([1 - survival[at]!, 1 - high[at]!, 1 - low[at]!] as const);
  return { figure: `Bought within ${days} days of the first deal`, cases, all: count, share };
}

function timeRows({ curve, median }: TimeToBuy): readonly FigureRow[] {
  if (curve.count === 0) return [];
  const reached = (days: number): Cell => (Number.isNaN(days) ? 'not reached' : days);
  return [
    ...WAITS.map((days) => boughtRow(curve, days)),
    {
      figure: 'Time until half have bought',
      cases: curve.happened,
      all: curve.count,
      days: [median.median, median.low, median.high].map(reached),
    },
  ];
}

const interval = '95 % interval. Source: Wilson (1927) for win rates, Greenwood (1926) for times';

const columns: readonly FigureColumn<FigureRow>[] = [
  { header: 'Figure', width: 42, cell: ({ figure }) => figure },
  {
    header: 'Won or bought',
    format: 'integer',
    width: 11,
    note: 'Deals won; accounts that have bought by then',
    cell: ({ cases }) => cases,
  },
  {
    header: 'Decided or watched',
    format: 'integer',
    width: 11,
    note: 'Deals won or lost; accounts with a first deal, those that have not bought yet among them',
    cell: ({ all }) => all,
  },
  {
    header: 'Rate',
    format: 'percent',
    width: 10,
    note: 'Won ÷ decided; of times 1 − S(t) by Kaplan and Meier, so accounts that still wait count. Source: Kaplan & Meier (1958)',
    cell: ({ share }) => share?.[0] ?? null,
  },
  {
    header: 'At least',
    format: 'percent',
    width: 10,
    note: interval,
    cell: ({ share }) => share?.[1] ?? null,
  },
  {
    header: 'At most',
    format: 'percent',
    width: 10,
    note: interval,
    cell: ({ share }) => share?.[2] ?? null,
  },
  {
    header: 'Days',
    format: 'integer',
    width: 12,
    note: 'Where the Kaplan–Meier curve crosses one half',
    cell: ({ days }) => days?.[0] ?? null,
  },
  {
    header: 'Days at least',
    format: 'integer',
    width: 12,
    note: '95 % interval. Source: Brookmeyer & Crowley (1982)',
    cell: ({ days }) => days?.[1] ?? null,
  },
  {
    header: 'Days at most',
    format: 'integer',
    width: 12,
    note: '95 % interval. Source: Brookmeyer & Crowley (1982)',
    cell: ({ days }) => days?.[2] ?? null,
  },
];

/**
 * The sheet Win rates: won of decided deals, all and by kind, and how long accounts take to buy.
 * @returns null without decided deals and without dated ones
 */
export function winRatesSheet({ evidence }: Report): Sheet | null {
  if (!evidence) return null;
  const times = evidence.timeToBuy ? timeRows(evidence.timeToBuy) : [];
  const rows = [...evidence.winRates.map(winRow), ...times];
  return rows.length === 0 ? null : figureSheet('Win rates', columns, rows);
}
