import { defineProblem, fold, found, refused, type Cell, type Result, type Rows } from '#core';
import { readTables, writeCsv } from '#files';
import { readFile } from '../input/read-file';
import { notWritten, writeFile } from './write-file';

const columnGone = defineProblem(
  'append/column-missing',
  '"{file}" has no column {column}, under which something is to be added: put the header back',
);
const noTable = defineProblem(
  'append/no-csv',
  '"{file}" is a workbook: give a csv file, or a name that is free',
);

const text = (cell: Cell | undefined): string => (typeof cell === 'string' ? fold(cell) : '');

async function standingRows(file: string): Promise<Result<Rows>> {
  const bytes = await readFile(file);
  if (!bytes.ok) return bytes.problems.some(({ code }) => code === 'file-missing') ? found([]) : bytes;
  if (bytes.value.length === 0) return found([]);
  const read = await readTables(bytes.value, file);
  if (!read.ok) return read.problems.every(({ code }) => code === 'file-empty') ? found([]) : read;
  const [table] = read.value.tables;
  if (!table || read.value.kind !== 'csv') return refused([noTable({ file })]);
  return found(table.rows.slice(table.firstRow - 1, table.firstRow + table.rowCount));
}

/**
 * Adds rows below those of a csv file, each cell under its header; columns of the user's and their order stay. A file that
 * is not there is made.
 * @param records by header
 */
export async function appendCsv(
  file: string,
  headers: readonly string[],
  records: readonly Readonly<Record<string, string>>[],
): Promise<Result<null>> {
  const standing = await standingRows(file);
  if (!standing.ok) return standing;
  const [top = headers, ...rows] = standing.value;
  const places = headers.map((header) => top.findIndex((cell) => text(cell) === fold(header)));
  const gone = headers.filter((_, at) => places[at]! < 0);
  if (gone.length > 0) return refused(gone.map((column) => columnGone({ file, column })));
  const added = records.map((record) => {
    const cells: Cell[] = top.map(() => null);
    headers.forEach((header, at) => (cells[places[at]!] = record[header] ?? ''));
    return cells;
  });
  const detail = await writeFile(file, [writeCsv([top, ...rows, ...added])]);
  return detail === undefined ? found(null) : refused([notWritten({ detail })]);
}
