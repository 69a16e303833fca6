import { retentionBias } from '../value/retention-bias';
import { retentionSurvival } from '../value/retention';
import type { Retention } from '../value/valuation';
import { numberText } from '../values/number-text';
import { chartColours, seriesColours } from './colours';
import { figureSheet, rangesOf, type FigureColumn } from './figure-sheet';
import type { Report } from './report';
import type { Chart, Sheet } from './workbook';

const NAME = 'Retention';
/** Years that are shown at least, however short the horizon. */
const LEAST_YEARS = 10;
const CONSTANT = 'At the first year’s rate';

/** One year of one curve. */
interface CurveYear {
  readonly curve: string;
  readonly year: number;
  readonly survival: number;
  /** Null in year 0. */
  readonly rate: number | null;
  readonly constant: number;
}

function yearsOf(retention: Retention, years: number): readonly CurveYear[] {
  const survival = retentionSurvival(retention, years);
  const first = survival[1] ?? 1;
  let constant = 1;
  return survival.map((share, year): CurveYear => {
    const before = survival[year - 1] ?? 0;
    if (year > 0) constant *= first;
    const rate = year > 0 && before > 0 ? share / before : null;
    return { curve: retention.name, year, survival: share, rate, constant };
  });
}

const columns: readonly FigureColumn<CurveYear>[] = [
  { header: 'Curve', width: 18, note: 'all, or the segment that has its own', cell: ({ curve }) => curve },
  { header: 'Year', format: 'integer', width: 9, note: 'Completed as a customer', cell: ({ year }) => year },
  {
    header: 'Customers that remain',
    format: 'percent',
    width: 14,
    note: 'S(t): of those that began; sBG: S(t) = S(t − 1)·(β + t − 1) ÷ (α + β + t − 1). Source: Fader & Hardie (2007)',
    cell: ({ survival }) => survival,
  },
  {
    header: 'Retention rate',
    format: 'percent',
    width: 12,
    note: 'S(t) ÷ S(t − 1)',
    cell: ({ rate }) => rate,
  },
  {
    header: CONSTANT,
    format: 'percent',
    width: 16,
    note: 'What would remain if the first year’s rate held for ever',
    cell: ({ constant }) => constant,
  },
];

/** A parameter with its standard error, where it is known. */
const withError = (name: string, value: number, error: number | undefined): string =>
  `${name} ${numberText(value, 3)}${error === undefined ? '' : ` (standard error ${numberText(error, 3)})`}`;

function remarksOf(retention: Retention, discount: number | undefined): readonly string[] {
  const { name, accounts } = retention;
  const behind = accounts === undefined ? '' : `, from ${numberText(accounts)} customers`;
  if (retention.method === 'curve') return [`${name}: the curve of the model${behind}`];
  if (retention.method === 'constant') {
    return [`${name}: a constant rate of ${numberText(retention.rate * 100, 1)} % a year${behind}`];
  }
  const { alpha, beta, alphaError, betaError } = retention;
  const fitted = `${name}: shifted beta-geometric, ${withError('alpha', alpha, alphaError)}, ${withError('beta', beta, betaError)}${behind}`;
  return [
    fitted,
    ...(discount !== undefined && discount > 0
      ? [`${name}: ${retentionBias({ alpha, beta }, discount).notice.message}`]
      : []),
  ];
}

function retentionChart(curves: readonly Retention[], rows: number): Chart {
  const range = (curve: number) => rangesOf(NAME, { from: curve * rows, count: rows });
  const first = range(0);
  return {
    kind: 'line',
    title: 'Customers that remain, year by year',
    categoryTitle: 'Years as a customer',
    valueTitle: 'Customers that remain',
    categories: first('Year'),
    series: [
      ...curves.map(({ name }, at) => ({
        name: curves.length === 1 ? 'Customers that remain' : name,
        values: range(at)('Customers that remain'),
        colour: seriesColours[at % seriesColours.length]!,
      })),
      ...(curves.length === 1 && curves[0]?.method !== 'constant'
        ? [{ name: CONSTANT, values: first(CONSTANT), colour: chartColours.even }]
        : []),
    ],
  };
}

/**
 * The sheet Retention: the curves of the model year by year, beside what a constant rate would say.
 * @returns null where the model says no retention
 */
export function retentionSheet({ run, learned }: Report): Sheet | null {
  const { retention = [], lifetime } = run.model;
  if (retention.length === 0) return null;
  const years = Math.max(LEAST_YEARS, lifetime?.horizon ?? 0);
  const missed = (learned?.lessons ?? []).find((each) => each.lesson === 'retention' && !each.learned);
  return figureSheet(
    NAME,
    columns,
    retention.flatMap((curve) => yearsOf(curve, years)),
    {
      remarks: [
        ...retention.flatMap((curve) => remarksOf(curve, lifetime?.discount)),
        ...(missed?.problems ?? []).map(({ message }) => message),
      ],
      charts: [retentionChart(retention, years + 1)],
    },
  );
}
