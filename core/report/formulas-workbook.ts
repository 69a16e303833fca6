import { worthColumnsOf } from '../model/worth-columns';
import { nativeColumns, nativeFormulas, type NativeFormulas } from '../native-formulas/native-formulas';
import type { Override } from '../segments/segmentation';
import type { Cell } from '../values/cell';
import { cellAt, type Table } from '../values/table';
import { modelSheet } from './model-sheet';
import { nativeHeaders } from './native-headers';
import type { Report } from './report';
import { typedCell } from './typed-cell';
import type { Sheet, SheetColumn, Workbook } from './workbook';

const roleNotes = {
  asked: 'A formula of this row: it follows its cells, and holds the model as it was when it was written',
  reading: 'The cell as the rules read it: "" where it is blank',
  step: 'A step on the way: of a rule 1 is true, 0 false and 0.5 not known',
} as const;

/** The accounts as they stand in the sheet, header row first: plain numbers and ISO days of a text file as numbers and days. */
function typedAccounts({ table, mappings }: Report): Table {
  const rows = Array.from({ length: table.rowCount }, (_, row) =>
    table.headers.map((_header, column): Cell => typedCell(cellAt(table, row, column), mappings[column])),
  );
  return { headers: table.headers, rows: [[...table.headers], ...rows], firstRow: 1, rowCount: rows.length };
}

function formulasSheet(table: Table, native: NativeFormulas): Sheet {
  const headers = nativeHeaders(native, table.headers);
  const ours = native.columns.map(({ role }, at): SheetColumn => ({
    header: headers[at]!,
    note: roleNotes[role],
  }));
  const rows = table.rows.slice(table.firstRow).map((cells, at) => [
    ...cells,
    // The header stands in row 1.
    ...native.columns.map(({ formula }) => ({ formula: formula(at + 2) })),
  ]);
  return {
    name: 'Accounts',
    role: 'input',
    columns: [...table.headers.map((header): SheetColumn => ({ header })), ...ours],
    rows,
    freezeHeader: true,
    filter: true,
  };
}

/** A workbook of formulas, and the columns that are not among them. */
export interface FormulasWorkbook extends Pick<NativeFormulas, 'refused'> {
  readonly workbook: Workbook;
  /** Formulas beside each account; 0 where nothing that was asked can be said. */
  readonly columns: number;
}

/**
 * The accounts with segment, tier, grade, layer and score as formulas that need no add-on, and the Model that they were
 * written from.
 * @param report - of the accounts
 * @param overrides - what people decided of single accounts
 * @param writtenOn - the serial day that the file says it was written on; the clock is the host's
 */
export function formulasWorkbook(
  report: Report,
  overrides: readonly Override[],
  writtenOn?: number,
): FormulasWorkbook {
  const { model } = report.run;
  const table = typedAccounts(report);
  const asked = nativeColumns.filter((name) => name !== 'tier' || worthColumnsOf(model).includes(name));
  const place = { accounts: 0, formulas: table.headers.length };
  const native = nativeFormulas(table, model, place, { overrides, asked });
  const workbook: Workbook = {
    title: `Accounts segmented by ${model.name}, as formulas`,
    ...(writtenOn === undefined ? {} : { writtenOn }),
    sheets: [formulasSheet(table, native), modelSheet(model)],
    names: [{ name: 'MODEL', sheet: 'Model' }],
  };
  return { workbook, columns: native.columns.length, refused: native.refused };
}
