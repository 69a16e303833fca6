import type { Sheet, WrittenCell } from '#core';
import {
  columnLetters,
  headerRow,
  makeReport,
  makeSample,
  readReps,
  reportWorkbook,
  starterModel,
  startingCoverage,
} from '#core';
import type { Host } from '../../panel/host';

type FormulasOf = (sheet: string, range: string) => Promise<readonly (readonly string[])[]>;

/** The sheets of a plan of two reps: months of each, the year that sums them up, their cells, and who is needed. */
export function planSheets(): readonly Sheet[] {
  const { accounts: table } = makeSample({ accounts: 10, seed: 4, today: 46_000 });
  const starter = starterModel(table);
  if (!starter.ok) throw new Error('the sample has no starter model');
  const rows = [
    ['Rep', 'Role', 'Quota', 'Attainment', 'Start', 'Ramp'],
    ['Ann Lee', 'AE', 900_000, '50%', null, null],
    ['Ben Roe', 'AE', 600_000, '50%', '2026-03-16', '0%; 50%'],
  ];
  const read = readReps({ headers: rows[0]!.map(String), rows, firstRow: 1, rowCount: 2 });
  if (!read.ok) throw new Error('the reps cannot be read');
  const { reps } = read.value;
  const settings = { ...starter.value.settings, asOf: '2026-01-01', target: 1_000_000 };
  const report = makeReport(table, startingCoverage({ ...starter.value, settings }, reps), { reps });
  if (!report.ok) throw new Error(report.problems.map(({ message }) => message).join('; '));
  const { sheets } = reportWorkbook(report.value);
  return ['Capacity by rep', 'Capacity', 'Reps by cell', 'Coverage plan'].map((name) =>
    sheets.find((sheet) => sheet.name === name)!,
  );
}

/** The letters of the column under a header. */
export const columnOf = ({ columns }: Sheet, header: string): string =>
  columnLetters(columns.findIndex((column) => column.header === header));

const isFormula = (cell: WrittenCell | undefined): cell is { formula: string; value?: never } =>
  typeof cell === 'object' && cell !== null && 'formula' in cell;

const valueOf = (cell: WrittenCell | undefined): unknown =>
  isFormula(cell) ? (cell as { readonly value?: unknown }).value : cell;

/** What a sheet is described to show of the year, in its last row. */
export const yearIn = (sheet: Sheet, header: string): number =>
  Number(valueOf(sheet.rows[12]?.[sheet.columns.findIndex((column) => column.header === header)]));

/** The same, as the workbook has it. */
export async function yearOf({ sheets }: Host, sheet: Sheet, header: string): Promise<number> {
  const place = `${columnOf(sheet, header)}${headerRow(sheet) + 13}`;
  const cells = await sheets.readCells({ sheet: sheet.name, range: `${place}:${place}` });
  return Number(cells[0]?.[0]);
}

/** Holds every formula of some sheets against the workbook: what it says, and what it comes to where the host calculates. */
export async function holdsFormulas(
  host: Host,
  sheets: readonly Sheet[],
  formulasOf?: FormulasOf,
): Promise<void> {
  let formulas = 0;
  for (const sheet of sheets) {
    const top = headerRow(sheet);
    const last = columnLetters(sheet.columns.length - 1);
    const range = `A${top + 1}:${last}${top + sheet.rows.length}`;
    const said = await formulasOf?.(sheet.name, range);
    const shown = said ? [] : await host.sheets.readCells({ sheet: sheet.name, range });
    sheet.rows.forEach((row, at) =>
      row.forEach((cell, column) => {
        if (!isFormula(cell)) return;
        formulas += 1;
        if (said) return expect(said[at]?.[column]).toBe(cell.formula);
        const [read, value] = [shown[at]?.[column], valueOf(cell)];
        const found = typeof read === 'object' && read !== null && 'day' in read ? read.day : read;
        if (typeof value === 'number') expect(Number(found)).toBeCloseTo(value, 6);
        else expect(found ?? '').toBe(value ?? '');
      }),
    );
  }
  expect(formulas).toBeGreaterThan(300);
}
