import { FALSE, TRUE } from '../expr/columns';
import type { TopDownRow } from '../market/top-down/top-down';
import { sizeBandText } from '../values/size-band';
import { columnHere, reckonedSheet, type PlaceOf, type ReckonedColumn } from './reckoned-sheet';
import type { Report } from './report';
import { stampOf } from './stamp';
import { tamSheet } from './tam-sheet';
import type { Sheet } from './workbook';

const cellsName = 'Market top-down';

/** A row of the market seen from above; of the total how many rows stand above it. */
interface TopDownLine {
  readonly row: TopDownRow;
  readonly above: number | null;
}

type Column = ReckonedColumn<TopDownLine>;

const kinds: Readonly<Record<TopDownRow['kind'], string>> = {
  shown: 'Cell',
  withheld: 'Withheld',
  absent: 'Absent',
  outside: 'Outside TAM',
  accounts: 'Accounts in no cell',
};

const truths = new Map<number, string>([
  [TRUE, 'Yes'],
  [FALSE, 'No'],
]);

/** A column that all rows add up in. */
const summed = (
  column: Omit<Column, 'value' | 'formula'>,
  figure: (row: TopDownRow) => number | null,
): Column => ({
  ...column,
  value: ({ row }) => figure(row),
  formula: ({ above }, at) => (above ? `SUM(${columnHere(at, column.header, above)})` : null),
});

/** A column of firms × value, and their sum below. */
const multiplied = (
  column: Omit<Column, 'value' | 'formula'>,
  figure: (row: TopDownRow) => number | null,
  factors: (at: PlaceOf) => string,
): Column => ({
  ...column,
  value: ({ row }) => figure(row),
  formula: ({ above }, at) => (above ? `SUM(${columnHere(at, column.header, above)})` : factors(at)),
});

const money = { format: 'money', width: 15 } as const;
const sum = { format: 'money', width: 21 } as const;
const counted = { format: 'integer', width: 11 } as const;

const stands: readonly Column[] = [
  {
    ...{ header: 'What', width: 19 },
    note: 'Withheld: not shown in the table; absent: no row of the table is of it; accounts in no cell: why stands under Name',
    value: ({ row, above }) => (above === null ? kinds[row.kind] : 'Total'),
  },
  { header: 'Industry', width: 10, value: ({ row }) => row.cell?.industry ?? null },
  { header: 'Name', width: 34, value: ({ row }) => row.cell?.title ?? row.reason },
  { header: 'Size', width: 11, value: ({ row }) => (row.cell ? sizeBandText(row.cell.band) : null) },
  { header: 'Place', width: 16, value: ({ row }) => row.cell?.place.name ?? null },
  {
    ...{ header: 'In TAM', width: 9 },
    note: 'Yes: the conditions of TAM hold of every firm there; partly: of some, or nobody can tell',
    value: ({ row }) => (row.cell ? (truths.get(row.cell.inMarket) ?? 'Partly') : null),
  },
];

const firmColumns: readonly Column[] = [
  summed({ header: 'Firms there', ...counted }, ({ there }) => there),
  summed(
    { header: 'At most', ...counted, note: 'With those that are withheld; blank where nobody knows' },
    ({ mostThere }) => mostThere,
  ),
  summed({ header: 'Firms in TAM', ...counted, note: 'Surely' }, ({ firms }) => firms),
  summed(
    { header: 'Possible in TAM', ...counted, note: 'With those that lie partly in TAM or are withheld' },
    ({ mostFirms }) => mostFirms,
  ),
  { header: 'Value per firm', ...money, value: ({ row }) => row.perFirm?.figure ?? null },
  {
    ...{ header: 'Value per firm low', ...money, note: 'Of its 95 % interval' },
    value: ({ row: { perFirm } }) => perFirm && (perFirm.low ?? perFirm.figure),
  },
  {
    ...{ header: 'Value per firm high', ...money, note: 'Of its 95 % interval' },
    value: ({ row: { perFirm } }) => perFirm && (perFirm.high ?? perFirm.figure),
  },
  {
    ...{ header: 'Value from', width: 15 },
    value: ({ row: { perFirm } }) =>
      perFirm && (perFirm.customers === null ? 'Model' : `${perFirm.customers} customers`),
  },
  multiplied(
    { header: 'Value', ...sum },
    ({ value }) => value,
    (at) => `${at('Firms in TAM')}*${at('Value per firm')}`,
  ),
  multiplied(
    { header: 'Low', ...sum },
    ({ low }) => low,
    (at) => `${at('Firms in TAM')}*${at('Value per firm low')}`,
  ),
  multiplied(
    { header: 'High', ...sum },
    ({ high }) => high,
    (at) => `${at('Possible in TAM')}*${at('Value per firm high')}`,
  ),
];

const share = (
  header: string,
  note: string,
  of: string,
  figure: (row: TopDownRow) => number | null,
): Column => ({
  ...{ header, note, format: 'percent', width: 13 },
  value: ({ row }) => figure(row),
  formula: ({ above }, at) => (above === null ? `${at(of)}/${at('Firms there')}` : null),
});

const accountColumns: readonly Column[] = [
  summed({ header: 'Accounts', ...counted, note: 'Own accounts in TAM' }, ({ accounts }) => accounts),
  summed({ header: 'Customers', ...counted }, ({ customers }) => customers),
  summed({ header: 'Value of accounts', ...sum }, ({ amount }) => amount),
  share('Completeness', 'Accounts ÷ firms there', 'Accounts', ({ completeness }) => completeness),
  share('Penetration', 'Customers ÷ firms there', 'Customers', ({ penetration }) => penetration),
  {
    ...{ header: 'Competitors', format: 'percent', width: 13 },
    note: 'Share of accounts that use one, of those of which it is known',
    value: ({ row }) => row.competitors?.share ?? null,
  },
];

/**
 * The market seen from above, a row a cell with the accounts beside it, and the sheet TAM: layer, value, formula, source, each
 * figure a formula over these cells and those of the layers. None without a table of firms.
 */
export function topDownSheets(report: Report): readonly Sheet[] {
  const { topDown, topDownNotices } = report;
  if (!topDown) return [];
  const lines: readonly TopDownLine[] = [
    ...topDown.rows.map((row) => ({ row, above: null })),
    { row: topDown.total, above: topDown.rows.length },
  ];
  const columns = [...stands, ...firmColumns, ...accountColumns];
  const remarks = topDownNotices.map(
    ({ message }) => `${message.charAt(0).toUpperCase()}${message.slice(1)}.`,
  );
  const cells = { ...reckonedSheet(cellsName, columns, lines, remarks), stamp: stampOf(report.run.model) };
  return [tamSheet(report, topDown, cells), cells];
}
