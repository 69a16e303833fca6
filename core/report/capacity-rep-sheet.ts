import type { PlacedRep } from '../coverage/capacity-cells';
import type { CapacityPlan } from '../coverage/capacity-plan';
import { monthNumber } from '../coverage/plan-year';
import type { RepMonth } from '../coverage/rep-months';
import type { Cell } from '../values/cell';
import { reckonedSheet, type ReckonedColumn } from './reckoned-sheet';
import type { CellFormat, Sheet } from './workbook';

/** The sheet of the months of each rep. */
export const repSheetName = 'Capacity by rep';

/** A role that is not said needs a name, for a blank cell is no criterion. */
export const roleLabel = (role: string): string => role || '(none)';

interface RepRow {
  readonly rep: PlacedRep;
  readonly month: RepMonth;
  /** The place of the month in the year, from 0. */
  readonly at: number;
}

type Column = ReckonedColumn<RepRow>;

/** Somebody who starts or leaves at noon is there on that day. */
const wholeDay = (day: number | null): number | null => (day === null ? null : Math.floor(day));

const dayCell = (day: number | null): Cell => (day === null ? null : { day });

/** What is said of a rep: given in the rep's first row, and taken over from there in the others. */
function said(
  header: string,
  format: CellFormat,
  note: string,
  value: (rep: PlacedRep) => number | null,
): Column {
  const given = (rep: PlacedRep): Cell => (format === 'day' ? dayCell(value(rep)) : value(rep));
  return {
    ...{ header, format, note, width: format === 'percent' ? 11 : 12 },
    value: ({ rep, at }) => (at === 0 ? given(rep) : (value(rep) ?? '')),
    formula: ({ at: month }, at, row) => {
      const above = at(header, row - 1);
      return month === 0 ? null : `IF(${above}="","",${above})`;
    },
  };
}

const given: readonly Column[] = [
  { header: 'Rep', width: 22, value: ({ rep }) => rep.rep.name },
  { header: 'Role', width: 11, value: ({ rep }) => roleLabel(rep.role) },
  {
    header: 'Month',
    format: 'day',
    width: 12,
    note: 'Its first day',
    value: ({ month }) => dayCell(month.month.first),
  },
  said(
    'Start',
    'day',
    'First day in seat; blank: always was there. Change it in the first row of a rep',
    ({ rep }) => wholeDay(rep.start),
  ),
  said('End', 'day', 'Last day in seat; blank: stays', ({ rep }) => wholeDay(rep.end)),
  said(
    'Quota',
    'money',
    'A year; of the rep, else of the role. A role by ratio has none',
    ({ quota }) => quota,
  ),
  said('Attainment', 'percent', 'Share of quota that is expected', ({ quota, attainment }) =>
    quota === null ? null : attainment,
  ),
  said('Attrition', 'percent', 'Share of the role that leaves within a year', ({ attrition }) => attrition),
  said('Cost a year', 'money', 'All in, of the role; else OTE of the rep', ({ costRate }) => costRate),
];

/** The ramp of a rep as a formula of the month since the start. */
function rampFormula(ramp: readonly number[], month: string): string {
  const climbing =
    ramp.length === 0 ? '1' : `IF(${month}>${ramp.length},1,CHOOSE(${month},${ramp.join(',')}))`;
  return `IF(${month}="",1,IF(${month}<1,0,${climbing}))`;
}

const monthsSince = (later: string, earlier: string): string =>
  `(YEAR(${later})-YEAR(${earlier}))*12+MONTH(${later})-MONTH(${earlier})+1`;

/** The month since the start, from 1; blank without a start. */
const rampMonth = ({ rep, month }: RepRow): Cell =>
  rep.rep.start === null ? '' : monthNumber(month.month.first) - monthNumber(rep.rep.start) + 1;

/** What is worked out of the columns before. */
const reckoned: readonly Column[] = [
  { header: 'Month of year', format: 'integer', width: 9, value: ({ at }) => at + 1 },
  {
    ...{ header: 'Days of month', format: 'integer', width: 9 },
    value: ({ month }) => month.month.days,
    formula: (_, at) => `DAY(EOMONTH(${at('Month')},0))`,
  },
  {
    ...{ header: 'Days in seat', format: 'integer', width: 9 },
    note: 'From the later of start and first of the month to the earlier of end and last, both counted',
    value: ({ month }) => month.days,
    formula: (_, at) => {
      const [month, start, end] = [at('Month'), at('Start'), at('End')];
      const last = `EOMONTH(${month},0)`;
      return `MAX(0,MIN(IF(${end}="",${last},${end}),${last})-MAX(IF(${start}="",${month},${start}),${month})+1)`;
    },
  },
  {
    ...{ header: 'Seat', format: 'precise', width: 9, note: 'Days in seat ÷ days of the month' },
    value: ({ month }) => month.seat,
    formula: (_, at) => `${at('Days in seat')}/${at('Days of month')}`,
  },
  {
    ...{ header: 'Ramp month', format: 'integer', width: 9 },
    note: 'The calendar month of the start is 1; blank: always was there',
    value: rampMonth,
    formula: (_, at) => `IF(${at('Start')}="","",${monthsSince(at('Month'), at('Start'))})`,
  },
  {
    ...{
      header: 'Ramp',
      format: 'percent',
      width: 9,
      note: 'Share of full work, by the ramp of the rep, else of the role',
    },
    value: ({ month }) => month.ramp,
    formula: ({ rep }, at) => rampFormula(rep.ramp, at('Ramp month')),
  },
  {
    ...{ header: 'Still there', format: 'precise', width: 9 },
    note: '(1 − attrition) ^ (month of the year ÷ 12): leavers who are not known yet are spread evenly',
    value: ({ month }) => month.stay,
    formula: (_, at) => `(1-${at('Attrition')})^(${at('Month of year')}/12)`,
  },
  {
    ...{ header: 'People', format: 'precise', width: 9, note: 'Seat × still there' },
    value: ({ month }) => month.people,
    formula: (_, at) => `${at('Seat')}*${at('Still there')}`,
  },
  {
    ...{ header: 'Capacity', format: 'number', width: 14 },
    note: 'Quota ÷ 12 × seat × ramp × attainment × still there, to the cent',
    value: ({ month }) => month.capacity,
    formula: (_, at) =>
      `ROUND(${at('Quota')}/12*${at('Seat')}*${at('Ramp')}*${at('Attainment')}*${at('Still there')},2)`,
  },
  {
    ...{
      header: 'Cost',
      format: 'number',
      width: 14,
      note: 'Cost a year ÷ 12 × seat × still there, to the cent',
    },
    value: ({ month }) => month.cost,
    formula: (_, at) => `ROUND(${at('Cost a year')}/12*${at('Seat')}*${at('Still there')},2)`,
  },
];

/** The sheet Capacity by rep: twelve rows a rep, every figure that a month is worked out from in a column of its own. */
export function capacityRepSheet({ reps }: CapacityPlan): Sheet {
  const rows = reps.flatMap((rep) => rep.months.map((month, at): RepRow => ({ rep, month, at })));
  return { ...reckonedSheet(repSheetName, [...given, ...reckoned], rows), filter: true };
}
