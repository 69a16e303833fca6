import type { RoadRow } from '../value/road-profile';
import { quadrantNames, type QuadrantName, type Road } from '../value/valuation';
import { inMarket, standings, textColumn } from '../segments/standing';
import { fold } from '../expr/fold';
import { numberText } from '../values/number-text';
import { accountColumns } from './account-columns';
import { chartColours, quadrantColours } from './colours';
import { figureSheet, rangesOf, type FigureColumn } from './figure-sheet';
import { numbersIn } from './numbers-in';
import type { Report } from './report';
import type { Chart, ColumnRange, Sheet } from './workbook';

const NAME = 'ROAD';
const SUMMARY = 'ROAD summary';
const DRAWN = 'ROAD chart';
const SPEND_DRAWN = 'Spend as drawn';
/** A chart of more points is slow to open and one blot to look at. */
const MOST_POINTS = 2000;

/** One account as a point. */
interface RoadPoint {
  readonly row: number;
  readonly quadrant: QuadrantName;
  readonly spend: number;
  readonly whitespace: number;
  readonly potential: number;
}

/** Accounts of the market that stand in a quadrant, the largest potential first. */
function roadPoints({ run, worth }: Report): readonly RoadPoint[] {
  const { frame } = run;
  const quadrants = textColumn(frame, 'road');
  const whitespace = numbersIn(frame, 'whitespace');
  const potential = numbersIn(frame, 'potential');
  if (!worth || !quadrants || !whitespace || !potential) return [];
  const named = quadrants.values.map((text) =>
    quadrantNames.find((name) => text !== null && fold(name) === fold(text)),
  );
  const standing = standings(frame);
  const points: RoadPoint[] = [];
  for (let row = 0; row < frame.length; row++) {
    const quadrant = named[quadrants.codes[row]!];
    if (standing[row] !== inMarket || quadrant === undefined) continue;
    const figures = { spend: worth.spend[row]!, whitespace: whitespace[row]!, potential: potential[row]! };
    points.push({ row, quadrant, ...figures });
  }
  return points.sort((one, other) => other.potential - one.potential || one.row - other.row);
}

function pointColumns(report: Report, drawnOf: string): readonly FigureColumn<RoadPoint>[] {
  const { currency } = report.run.model.settings;
  const money = { format: 'money', width: 14 } as const;
  return [
    ...accountColumns(report, drawnOf),
    {
      header: 'Quadrant',
      width: 14,
      note: 'By the thresholds of the model',
      cell: ({ quadrant }) => quadrant,
    },
    {
      ...money,
      header: 'Current spend',
      note: `A year, in whole ${currency}; 0 for an account that does not buy`,
      cell: ({ spend }) => spend,
    },
    { ...money, header: 'Whitespace', note: 'Potential − current spend', cell: (point) => point.whitespace },
    { ...money, header: 'Potential', note: `A year, in whole ${currency}`, cell: (point) => point.potential },
  ];
}

/** Where a logarithmic axis of money begins: a power of ten below every amount above 0, 1 at least. */
function beginOf(amounts: readonly number[]): number {
  const least = amounts.reduce((less, amount) => (amount > 0 && amount < less ? amount : less), Infinity);
  let begin = 1;
  while (begin * 10 < least && least < Infinity) begin *= 10;
  return begin;
}

/** Where both axes begin. 0 has no place on them, and stands at the beginning. */
const axesOf = (points: readonly RoadPoint[]) => ({
  categories: beginOf(points.map(({ spend }) => spend)),
  values: beginOf(points.map(({ whitespace }) => whitespace)),
});

/** A point of the chart, or the gap after one: neighbouring points of a quadrant would be joined by a line. */
interface Mark extends RoadPoint {
  readonly isGap: boolean;
}

function marksSheet(points: readonly RoadPoint[]): Sheet {
  const begin = axesOf(points);
  const atLeast = (least: number): string =>
    `drawn at ${numberText(least)} where it is less, since a logarithmic axis has no 0`;
  const money = { format: 'money', width: 16 } as const;
  const columns: readonly FigureColumn<Mark>[] = [
    {
      ...money,
      header: SPEND_DRAWN,
      note: `What the chart of the sheet ROAD draws, a gap after each point: current spend, ${atLeast(begin.categories)}`,
      cell: ({ spend }) => Math.max(begin.categories, spend),
    },
    ...quadrantNames.map((name) => ({
      ...money,
      header: name,
      note: `Whitespace of ${name}, ${atLeast(begin.values)}`,
      cell: ({ isGap, quadrant, whitespace }: Mark) =>
        !isGap && quadrant === name ? Math.max(begin.values, whitespace) : null,
    })),
  ];
  const marks = points.flatMap((point) => [false, true].map((isGap): Mark => ({ ...point, isGap })));
  return figureSheet(DRAWN, columns, marks);
}

function roadChart(title: string, { spend, whitespace }: Road, points: readonly RoadPoint[]): Chart {
  const begin = axesOf(points);
  const range = (header: string): ColumnRange => ({ sheet: DRAWN, header });
  return {
    kind: 'scatter',
    logarithmic: true,
    begin,
    title,
    categoryTitle: `Current spend a year, 0 drawn at ${numberText(begin.categories)} (high from ${numberText(spend, 0)})`,
    valueTitle: `Whitespace, 0 at ${numberText(begin.values)} (much from ${numberText(whitespace, 0)})`,
    categories: range(SPEND_DRAWN),
    series: quadrantNames.map((name) => ({ name, values: range(name), colour: quadrantColours[name] })),
  };
}

/**
 * The sheets ROAD (current spend and whitespace of the accounts in the market, drawn as points by quadrant) and ROAD chart
 * (what is drawn).
 * @returns none where the model has no ROAD, or no account of the market stands in a quadrant
 */
export function roadSheets(report: Report): readonly Sheet[] {
  const { road } = report.run.model;
  const all = roadPoints(report);
  if (!road || all.length === 0) return [];
  const points = all.slice(0, MOST_POINTS);
  const left = all.length - points.length;
  const drawnOf =
    left === 0
      ? `all ${numberText(all.length)} accounts of the market`
      : `${numberText(points.length)} of ${numberText(all.length)} accounts, those with the largest potential`;
  return [
    figureSheet(
      NAME,
      pointColumns(
        report,
        `Drawn: ${drawnOf}; accounts in no quadrant, where spend or whitespace is blank, are left out`,
      ),
      points,
      {
        filter: true,
        charts: [roadChart(`ROAD: ${drawnOf}`, road, points)],
      },
    ),
    marksSheet(points),
  ];
}

function summaryColumns({ run }: Report, rows: readonly RoadRow[]): readonly FigureColumn<RoadRow>[] {
  const { currency } = run.model.settings;
  const money = { format: 'money', width: 16, note: `Sum of what is known, in whole ${currency}` } as const;
  return [
    { header: 'Quadrant', width: 16, cell: ({ quadrant }) => quadrant },
    { header: 'Role', width: 22, note: 'Who looks after it, by the model', cell: ({ role }) => role || null },
    { header: 'Coverage', width: 44, wrap: true, cell: ({ coverage }) => coverage || null },
    {
      header: 'Accounts',
      format: 'integer',
      width: 11,
      note: 'In the market; Unknown where spend or whitespace is',
      cell: ({ accounts }) => accounts,
    },
    { header: 'Share of accounts', format: 'percent', width: 11, cell: ({ share }) => share },
    { ...money, header: 'Current spend', cell: ({ spend }) => spend },
    { ...money, header: 'Whitespace', cell: ({ whitespace }) => whitespace },
    ...(rows.some(({ value }) => value !== null)
      ? [{ ...money, header: 'Lifetime value', cell: ({ value }: RoadRow) => value }]
      : []),
  ];
}

/**
 * The sheet ROAD summary: who looks after each quadrant, how many accounts and how much money stand in it.
 * @returns null where the model has no ROAD, or the market is empty
 */
export function roadSummarySheet(report: Report): Sheet | null {
  const { road } = report.run.model;
  const rows = report.worth?.road;
  if (!road || !rows || rows.at(-1)?.accounts === 0) return null;
  const range = rangesOf(SUMMARY, { from: 0, count: quadrantNames.length });
  const spend = numberText(road.spend, 0);
  const whitespace = numberText(road.whitespace, 0);
  return figureSheet(SUMMARY, summaryColumns(report, rows), rows, {
    remarks: [
      `spend is high from ${spend}, whitespace is much from ${whitespace} ${report.run.model.settings.currency} a year (part road of the Model sheet)`,
      'Retain: high spend, little whitespace; Opportunistic: low, little; Acquire: low, much; Develop: high, much',
    ],
    charts: [
      {
        kind: 'bar',
        title: 'Current spend and whitespace by quadrant',
        categories: range('Quadrant'),
        series: [
          { name: 'Current spend', values: range('Current spend'), colour: chartColours.accounts },
          { name: 'Whitespace', values: range('Whitespace'), colour: chartColours.value },
        ],
      },
    ],
  });
}
