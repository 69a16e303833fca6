import { defineProblem, found, refused, type Result, type Table } from '#core';
import { firstBytes, type ByteSource } from './byte-source';
import { fileEmpty } from './file-problems';
import { fileKind } from './file-kind';
import { readCsv, type CsvSaid, type CsvShown, type Reading } from './read-csv';
import { tableFromRows } from './table-from-rows';

const isWorkbook = defineProblem(
  'file-is-workbook',
  '"{file}" is an Excel workbook: copy its sheet into this workbook, then choose it here as a table',
);

/** What is said of a csv file, and who follows its reading. */
export interface CsvTableOptions {
  readonly csv?: CsvSaid | undefined;
  /** The row, from 1, that holds the headers. */
  readonly headerRow?: number | undefined;
  readonly reading?: Reading | undefined;
}

/** The accounts of a csv file, and how it was read. */
export interface CsvTable {
  readonly table: Table;
  readonly csv: CsvShown;
}

/** Reads accounts from a csv file alone, for hosts that open workbooks themselves. */
export async function readCsvTable(
  source: ByteSource,
  file: string,
  { csv, headerRow, reading }: CsvTableOptions = {},
): Promise<Result<CsvTable>> {
  const first = await firstBytes(source);
  const kind = fileKind(first, file);
  if (kind === 'xlsx') return refused([isWorkbook({ file })]);
  if (typeof kind !== 'string') return refused([kind]);
  const read = await readCsv(source, file, csv, reading);
  if (!read.ok) return read;
  const { rows, ...shown } = read.value;
  const table = tableFromRows(rows, file, {
    accounts: true,
    ...(headerRow === undefined ? {} : { headerRow }),
  });
  return table
    ? found({ table: table.table, csv: shown }, [...read.notices, ...table.notices])
    : refused([fileEmpty({ file })]);
}
