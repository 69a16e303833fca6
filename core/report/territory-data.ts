import type { Territories } from '../model/territories';
import { notCarved } from '../model/territories';
import type { Cell } from '../values/cell';
import { figureSheet, type FigureColumn } from './figure-sheet';
import { receivedField } from './mapped-columns';
import { numbersIn } from './numbers-in';
import type { Report } from './report';
import { stampOf } from './stamp';
import { valueNote, valueWord } from './value-word';
import type { Sheet } from './workbook';

/** The sheet of who has which account, that the pivots of books read. */
export const territorySheetName = 'Territories';

/** A report of accounts whose books were made. */
export interface CarvedReport extends Report {
  readonly territories: Territories;
}

/** A column of the sheet Territories; its cells are by row of the accounts. */
type TerritoryColumn = FigureColumn<number>;

/** What is added up by book: a column of the sheet, and how it is called in names of sheets. */
export interface BookMeasure {
  readonly column: TerritoryColumn;
  readonly word: string;
}

/** Who is said to have an account that nobody has, and what a blank is called: a pivot's cell is never empty. */
export const nobody = '(none)';
const blank = '(blank)';

/** Bands of employees, each from its first number on. */
const bands: readonly (readonly [number, string])[] = [
  [0, 'up to 10'],
  [11, '11 to 50'],
  [51, '51 to 200'],
  [201, '201 to 500'],
  [501, '501 to 1,000'],
  [1001, '1,001 to 5,000'],
  [5001, '5,001 and more'],
];

/** With its number in front, since every host has a pivot's items in the order of the alphabet: what is not known comes last. */
function bandOf(employees: number): string {
  const place = bands.filter(([from]) => employees >= from).length;
  return place === 0 ? `${bands.length + 1}: unknown` : `${place}: ${bands[place - 1]![1]}`;
}

const worded = (cell: Cell): string => {
  const text = cell === null || typeof cell === 'object' ? '' : String(cell).trim();
  return text === '' ? blank : text;
};

/** Rows of the table that books were made of. */
export function carvedRows({ run: { frame }, territories }: CarvedReport): readonly number[] {
  return Array.from({ length: frame.length }, (_, row) => row).filter(
    (row) => territories.reasonOf(row) !== notCarved,
  );
}

/** What books can be parted by: the industry as received, the band of employees; as far as the model maps them. */
export function bookParts({ table, run }: Report): readonly (TerritoryColumn & { readonly by: string })[] {
  const industry = receivedField(table, run.model, 'industry');
  const employees = numbersIn(run.frame, 'employees');
  return [
    ...(industry
      ? [{ header: 'Industry', by: 'industry', width: 22, cell: (row: number) => worded(industry(row)) }]
      : []),
    ...(employees
      ? [{ header: 'Size band', by: 'size', width: 16, cell: (row: number) => bandOf(employees[row]!) }]
      : []),
  ];
}

function amount(header: string, note: string, amounts: Float64Array): TerritoryColumn {
  const cell = (row: number): Cell => (Number.isNaN(amounts[row]) ? null : amounts[row]!);
  return { header, format: 'money', width: 18, note, cell };
}

/** What books add up: accounts, and as far as the model says them their value and their whitespace. */
export function bookMeasures(report: Report): readonly BookMeasure[] {
  const { frame, model } = report.run;
  const { value, currency } = model.settings;
  const values = value === null ? undefined : numbersIn(frame, value);
  const whitespace = value === 'whitespace' ? undefined : numbersIn(frame, 'whitespace');
  const note = 'Potential − current spend, at least 0; a blank counts the account and adds nothing';
  return [
    { word: '', column: { header: 'Accounts', format: 'integer', width: 10, cell: () => 1 } },
    ...(values ? [{ word: ' value', column: amount(valueWord(report), valueNote(report), values) }] : []),
    ...(whitespace
      ? [{ word: ' whitespace', column: amount(`Whitespace (${currency})`, note, whitespace) }]
      : []),
  ];
}

function territoryColumns(report: CarvedReport): readonly TerritoryColumn[] {
  const { table, run, results, territories } = report;
  const { ownerOf, ownerBefore, reasonOf } = territories;
  const received = (header: string, width: number, ...fields: readonly string[]): TerritoryColumn[] => {
    const cell = receivedField(table, run.model, ...fields);
    return cell ? [{ header, width, cell }] : [];
  };
  const result = (header: string, key: string): TerritoryColumn[] => {
    const found = results.find((each) => each.key === key);
    return found ? [{ header, width: 18, cell: found.cell }] : [];
  };
  const from = (row: number): Cell => (ownerBefore(row) === ownerOf(row) ? null : ownerBefore(row));
  const { asOf } = run.model.settings;
  return [
    ...received('Account ID', 20, 'id'),
    ...received('Account', 30, 'name', 'domain'),
    {
      ...{
        header: 'Owner',
        width: 22,
        note: `Who should have it: ${territories.role}; ${nobody}: nobody can`,
      },
      cell: (row) => ownerOf(row) ?? nobody,
    },
    { header: 'Reason', width: 20, cell: reasonOf },
    { header: 'Moved from', width: 22, note: 'Who has it now, where that is somebody else', cell: from },
    ...result('Segment', 'segment'),
    ...result('Region', 'region'),
    ...bookParts(report),
    ...bookMeasures(report).map(({ column }) => column),
    ...(asOf === null ? [] : [{ header: 'As of', cell: () => asOf }]),
  ];
}

/** The sheet Territories: the owner of each account in the market, why, and who had it before. */
export function territorySheet(report: CarvedReport): Sheet {
  return figureSheet(territorySheetName, territoryColumns(report), carvedRows(report), {
    filter: true,
    table: territorySheetName,
    stamp: stampOf(report.run.model),
  });
}
