import { cellFindings } from '../coverage/headcount-words';
import type { Headcount, PlannedCell } from '../coverage/headcount';
import { chartColours } from './colours';
import { rangesOf } from './figure-sheet';
import { columnHere, reckonedSheet, type PlaceOf, type ReckonedColumn } from './reckoned-sheet';
import type { HeadcountReport } from './allocation-figures';
import type { Report } from './report';
import { stampOf } from './stamp';
import type { Sheet } from './workbook';

const curveName = 'Headcount curve';

/** A cell of the plan, or all of them together. */
interface HeadcountLine {
  readonly plan: Headcount;
  /** The place of the cell; null: all of them. */
  readonly at: number | null;
}

type Column = ReckonedColumn<HeadcountLine>;

const cellOf = ({ plan, at }: HeadcountLine): PlannedCell | undefined =>
  at === null ? undefined : plan.cells[at];

/** The cells that are worked in this one, its own among them. */
const workedIn = ({ plan, at }: HeadcountLine): readonly PlannedCell[] =>
  plan.cells.filter(({ into, share }) => share !== null && (at === null || into === at));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** A column that all cells add up in. */
const summed = (
  column: Omit<Column, 'value' | 'formula'>,
  figure: (cell: PlannedCell, line: HeadcountLine) => number | null,
): Column => ({
  ...column,
  value: (line) => {
    const cell = cellOf(line);
    if (cell) return figure(cell, line);
    return sum(line.plan.cells.map((each, at) => figure(each, { ...line, at }) ?? 0));
  },
  formula: (line, at) =>
    line.at === null ? `SUM(${columnHere(at, column.header, line.plan.cells.length)})` : null,
});

/** A column that follows from others of its row. */
const derived = (
  column: Omit<Column, 'value' | 'formula'>,
  value: (line: HeadcountLine) => number | null,
  formula: (at: PlaceOf) => string,
): Column => ({ ...column, value, formula: (_, at) => formula(at) });

const isHost = ({ plan, at }: HeadcountLine): boolean =>
  at === null || (plan.cells[at]!.into === at && plan.cells[at]!.share !== null);
const headsOf = (line: HeadcountLine): number => cellOf(line)?.heads ?? line.plan.given;
const valueOf = (line: HeadcountLine): number => cellOf(line)?.value ?? line.plan.plan.value;
const thereIn = (line: HeadcountLine): number => sum(workedIn(line).map(({ there }) => there));
const nowIn = (line: HeadcountLine): number | null =>
  line.plan.cells.some(({ now }) => now === null) ? null : sum(workedIn(line).map(({ now }) => now!));

const money = { format: 'money', width: 15 } as const;

const columns: readonly Column[] = [
  { header: 'Segment', width: 20, value: (line) => cellOf(line)?.segment ?? 'All' },
  { header: 'Region', width: 18, value: (line) => cellOf(line)?.region ?? null },
  summed({ header: 'Accounts', format: 'integer', width: 10 }, ({ accounts }) => accounts),
  summed({ header: 'Value there', ...money, note: 'Of all its accounts' }, ({ there }) => there),
  summed(
    {
      ...{ header: 'Value worked here', ...money },
      note: 'With that of cells too small for a handful, which are worked here; blank where a cell is worked elsewhere',
    },
    (_, line) => (isHost(line) ? thereIn(line) : null),
  ),
  summed(
    { header: 'Heads', format: 'integer', width: 8, note: 'None, or at least a handful' },
    ({ heads }, line) => (isHost(line) ? heads : null),
  ),
  summed(
    { header: 'Value covered', ...money, note: 'Of the accounts that the time of the heads reaches' },
    ({ value }, line) => (isHost(line) ? value : null),
  ),
  derived(
    { header: 'Share covered', format: 'percent', width: 10 },
    (line) => (isHost(line) && thereIn(line) > 0 ? valueOf(line) / thereIn(line) : null),
    (at) => `${at('Value covered')}/${at('Value worked here')}`,
  ),
  {
    ...{ header: 'Next head brings', ...money },
    note: 'What one head more would cover here; of a cell without heads what a handful would, by the head',
    value: (line) => {
      if (!isHost(line)) return null;
      return cellOf(line)?.next ?? line.plan.ahead[0]!.value - line.plan.plan.value;
    },
  },
  summed(
    { header: 'Heads now', format: 'number', width: 9, note: 'Reps shared out by the work of their cells' },
    (_, line) => (isHost(line) ? nowIn(line) : null),
  ),
  derived(
    { header: 'Change', format: 'number', width: 9 },
    (line) => {
      const now = isHost(line) ? nowIn(line) : null;
      return now === null ? null : headsOf(line) - now;
    },
    (at) => `${at('Heads')}-${at('Heads now')}`,
  ),
  {
    ...{ header: 'Cost a head', ...money },
    note: 'Cost of the role and of those who come with it by ratio',
    value: ({ plan }) => plan.cost,
  },
  derived(
    { header: 'Cost', ...money },
    (line) => (isHost(line) && line.plan.cost !== null ? headsOf(line) * line.plan.cost : null),
    (at) => `${at('Heads')}*${at('Cost a head')}`,
  ),
  {
    ...{ header: 'Finding', width: 60, wrap: true },
    value: ({ plan, at }) =>
      at === null
        ? null
        : cellFindings(plan, at)
            .map(({ message }) => message)
            .join('; '),
  },
];

function headcountSheet({ plan, remarks }: HeadcountReport): Sheet {
  const lines = [...plan.cells.keys(), null].map((at): HeadcountLine => ({ plan, at }));
  const order =
    plan.first === 'value' ? 'by what they cover' : 'the top segment first, then by what they cover';
  const head = `${plan.heads} heads of ${plan.role}, each cell none or at least ${plan.floor}, ${order}`;
  return reckonedSheet('Headcount', columns, lines, [head, ...remarks]);
}

type CurvePoint = Headcount['curve'][number];

function curveColumns({ curve, first, cost }: Headcount): readonly ReckonedColumn<CurvePoint>[] {
  return [
    { header: 'Heads', format: 'integer', width: 9, value: ({ heads }) => heads },
    { header: 'Value covered', ...money, value: ({ value }) => value },
    {
      ...{ header: 'Next head brings', ...money },
      value: ({ heads, value }) => (curve[heads + 1] ? curve[heads + 1]!.value - value : null),
      formula: (_, at, row) => `${at('Value covered', row + 1)}-${at('Value covered')}`,
    },
    {
      ...{ header: 'Without the order', ...money },
      note: 'What as many heads could cover if the top segment did not come first',
      value: ({ most }) => (first === 'value' ? null : most),
    },
    { header: 'Cost a head', ...money, value: () => cost },
    {
      ...{ header: 'Cost', ...money },
      value: ({ heads }) => (cost === null ? null : heads * cost),
      formula: (_, at) => `${at('Heads')}*${at('Cost a head')}`,
    },
  ];
}

/** The curve, a row a number of heads. */
function curveSheet({ plan }: HeadcountReport): Sheet {
  const { curve, first } = plan;
  const range = rangesOf(curveName, { from: 0, count: curve.length });
  const series = (name: string, colour: string) => ({ name, values: range(name), colour });
  return {
    ...reckonedSheet(curveName, curveColumns(plan), curve),
    charts: [
      {
        kind: 'line',
        title: `What heads of ${plan.role} cover`,
        categoryTitle: 'Heads',
        valueTitle: 'Value covered',
        categories: range('Heads'),
        series: [
          series('Value covered', chartColours.value),
          ...(first === 'value' ? [] : [series('Without the order', chartColours.even)]),
        ],
      },
    ],
  };
}

/** The sheets Headcount, where the people there are would cover most, and Headcount curve. None without reps and roles. */
export function headcountSheets({ headcount, run: { model } }: Report): readonly Sheet[] {
  if (!headcount) return [];
  const stamp = stampOf(model);
  return [headcountSheet(headcount), curveSheet(headcount)].map((sheet) => ({ ...sheet, stamp }));
}
