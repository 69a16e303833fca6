import type { CapacityFigures } from '../coverage/capacity-months';
import type { CapacityPlan } from '../coverage/capacity-plan';
import { isoDay } from '../values/day';
import { chartColours } from './colours';
import { rangesOf } from './figure-sheet';
import { columnsOfSheet, reckonedSheet, type PlaceOf, type ReckonedColumn } from './reckoned-sheet';
import type { Sheet } from './workbook';

/** The sheet of the months of all reps. */
export const capacitySheetName = 'Capacity';

interface MonthRow extends CapacityFigures {
  readonly name: string;
  /** Null in the row of the year. */
  readonly first: number | null;
  readonly fullRep: number | null;
}

type Column = ReckonedColumn<MonthRow>;

/** The row of the year, below its twelve months. */
const yearRow = 12;
const isYear = ({ first }: MonthRow): boolean => first === null;

/** Months take over what is said in the row of the year. */
const ofYear =
  (header: string, divided = ''): NonNullable<Column['formula']> =>
  (row, at) =>
    isYear(row) ? null : `${at(header, yearRow).replace(/([A-Z]+)(\d+)/, '$$$1$$$2')}${divided}`;

const over = (amount: string, by: string): string => `IF(${by}>0,${amount}/(${by}),"")`;

/** Text of a role as a criterion: what stands for other letters is marked. */
const criterion = (role: string): string => role.replace(/[~*?]/g, '~$&').replaceAll('"', '""');

/** A month adds up its rows of the reps, the year its months. */
const overReps =
  (
    of: (header: string) => string,
    header: string,
    whole: 'SUM' | 'AVERAGE',
    here: string,
    more = '',
  ): NonNullable<Column['formula']> =>
  (row, at) =>
    isYear(row)
      ? `${whole}(${at(here, 0)}:${at(here, yearRow - 1)})`
      : `SUMIFS(${of(header)},${of('Month')},${at('First day')}${more})`;

/** Columns that are summed up from the sheet of the reps. */
function summedColumns(reps: Sheet, keepers: readonly string[]): readonly Column[] {
  const of = columnsOfSheet(reps);
  const others = keepers.map((role) => `,${of('Role')},"<>${criterion(role)}"`).join('');
  const sum = (header: string, whole: 'SUM' | 'AVERAGE', here: string, more?: string) =>
    overReps(of, header, whole, here, more);
  return [
    {
      ...{
        header: 'People',
        format: 'number',
        width: 9,
        note: 'Expected to be in seat; over the year their mean',
      },
      value: ({ people }) => people,
      formula: sum('People', 'AVERAGE', 'People'),
    },
    {
      ...{
        header: 'Capacity',
        format: 'number',
        width: 15,
        note: 'What they can be expected to sell; months add up to the cent',
      },
      value: ({ capacity }) => capacity,
      formula: sum('Capacity', 'SUM', 'Capacity'),
    },
    {
      ...{ header: 'Cost', format: 'number', width: 14 },
      value: ({ cost }) => cost,
      formula: sum('Cost', 'SUM', 'Cost'),
    },
    {
      ...{ header: 'Cost to acquire', format: 'number', width: 14 },
      note: 'Without the roles that look after current spend',
      value: ({ acquisition }) => acquisition,
      formula: sum('Cost', 'SUM', 'Cost to acquire', others),
    },
  ];
}

const targetColumn: Column = {
  ...{
    header: 'Target',
    format: 'number',
    width: 15,
    note: 'Setting “target”; a month has a twelfth of it, to the cent',
  },
  value: ({ target }) => target,
  formula: (row, at, month) => {
    const year = at('Target', yearRow).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
    return isYear(row) ? null : `ROUND(${year}*${month + 1}/12,2)-ROUND(${year}*${month}/12,2)`;
  },
};

/** Blank where something that it is worked out from is not known. */
const figure = (
  header: string,
  format: Column['format'] & string,
  note: string,
  value: (row: MonthRow) => number | null,
  formula: (at: PlaceOf) => string,
): Column => ({ header, format, note, width: 13, value, formula: (_, at) => formula(at) });

const comparedColumns: readonly Column[] = [
  figure(
    'Quota coverage',
    'percent',
    'Capacity ÷ target',
    ({ coverage }) => coverage,
    (at) => over(at('Capacity'), at('Target')),
  ),
  figure(
    'Gap',
    'number',
    'Capacity − target; below 0 it falls short',
    ({ gap }) => gap,
    (at) => `ROUND(${at('Capacity')}-${at('Target')},2)`,
  ),
  figure(
    'Gap in reps',
    'number',
    'Gap ÷ what one in full work brings',
    ({ gapReps }) => gapReps,
    (at) => over(at('Gap'), at('Full rep')),
  ),
  figure(
    ...(['CAC payback', 'score'] as const),
    'Months until the margin of what is sold has paid the cost: cost to acquire ÷ (capacity × margin ÷ 12)',
    ({ payback }) => payback,
    (at) => over(at('Cost to acquire'), `${at('Capacity')}*${at('Margin')}/12`),
  ),
  figure(
    ...(['LTV:CAC', 'score'] as const),
    'Capacity × lifetime value of one unit of first-year contract value ÷ cost to acquire',
    ({ lifetimeToCost }) => lifetimeToCost,
    (at) => over(`${at('Capacity')}*${at('Lifetime ratio')}`, at('Cost to acquire')),
  ),
];

/** What all months are reckoned with; it stands in the row of the year. */
function givenColumns({ given, reps }: CapacityPlan, months: Sheet): readonly Column[] {
  const [quota, attainment] = ['Quota', 'Attainment'].map(columnsOfSheet(months));
  const sells = reps.some((rep) => rep.quota !== null);
  const monthly = ofYear('Full rep', '/12');
  return [
    {
      ...{ header: 'Full rep', format: 'number', width: 13 },
      note: 'What one in full work brings: the mean of quota × attainment',
      value: ({ fullRep }) => fullRep,
      formula: (row, at, place) => {
        if (!isYear(row)) return monthly(row, at, place);
        return sells ? `SUMPRODUCT(${quota},${attainment})/COUNT(${quota})` : null;
      },
    },
    {
      ...{ header: 'Margin', format: 'percent', width: 9, note: 'Of the part “lifetime”' },
      value: () => given.margin,
      formula: ofYear('Margin'),
    },
    {
      ...{ header: 'Lifetime ratio', format: 'precise', width: 9 },
      note: 'Lifetime value that comes with one unit of first-year contract value, over the prospects in the market',
      value: () => given.lifetimeRatio,
      formula: ofYear('Lifetime ratio'),
    },
  ];
}

function monthRows({ months, year, plan, fullRep }: CapacityPlan): readonly MonthRow[] {
  const monthly = fullRep === null ? null : fullRep / 12;
  return [
    ...months.map((month) => ({
      ...month,
      name: isoDay(month.month.first).slice(0, 7),
      first: month.month.first,
      fullRep: monthly,
    })),
    { ...year, name: `FY${plan.year}`, first: null, fullRep },
  ];
}

/**
 * The sheet Capacity: the twelve months of the fiscal year and their sum, each figure a formula over Capacity by rep or over its
 * neighbours.
 * @param keepers roles that look after current spend
 * @param reps the sheet Capacity by rep, which must be written first
 * @param remarks sentences for below it
 */
export function capacitySheet(
  plan: CapacityPlan,
  reps: Sheet,
  keepers: readonly string[],
  remarks: readonly string[] = [],
): Sheet {
  const columns: readonly Column[] = [
    { header: 'Month', width: 26, value: ({ name }) => name },
    {
      header: 'First day',
      format: 'day',
      width: 12,
      value: ({ first }) => (first === null ? null : { day: first }),
    },
    ...summedColumns(reps, keepers),
    targetColumn,
    ...comparedColumns,
    ...givenColumns(plan, reps),
  ];
  const range = rangesOf(capacitySheetName, { from: 0, count: yearRow });
  const targeted = plan.given.target !== null;
  return {
    ...reckonedSheet(capacitySheetName, columns, monthRows(plan), remarks),
    charts: [
      {
        kind: 'column',
        title: targeted ? 'Capacity and target by month' : 'Capacity by month',
        categories: range('Month'),
        series: [
          { name: 'Capacity', values: range('Capacity'), colour: chartColours.value },
          ...(targeted ? [{ name: 'Target', values: range('Target'), colour: chartColours.accounts }] : []),
        ],
      },
    ],
  };
}
