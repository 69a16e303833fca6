import type { Problem, Result, Table } from '#core';
import { accountRows, found, withoutOwnColumns } from '#core';
import { readCsvTable, sourceOfBlob, type CsvSaid, type CsvShown } from '#files';
import type { Question } from '../question';
import type { Session } from '../session';

/** The file of an import that the user picked, and what is said of how it is read. */
export interface PickedImport {
  readonly file: Blob;
  readonly name: string;
  readonly csv?: CsvSaid;
  readonly headerRow?: number | undefined;
  /** Of a workbook; without it the first that holds anything. */
  readonly sheet?: string;
}

/** An import as it was read. */
export interface SeenImport {
  /** Another one each time: what was prepared of an earlier one is no longer of use. */
  readonly id: number;
  readonly name: string;
  readonly headers: readonly string[];
  readonly rowCount: number;
  /** The row, from 1, that the headers stand in. */
  readonly headerRow: number;
  /** How its file was read; null for a table of a workbook. */
  readonly csv: CsvShown | null;
  /** The sheet of an xlsx file that it stands on, and all that can be chosen; null for anything else. */
  readonly xlsx: { readonly sheet: string; readonly sheets: readonly string[] } | null;
  readonly notices: readonly Problem[];
}

/** Reads the file of an import, however large, and keeps its table. */
export const readImport: Question<PickedImport, Result<SeenImport>> = async (session, picked, turn) => {
  const { file, name, csv, headerRow } = picked;
  const reading = (share: number) => turn(share, 'reading');
  const read = await readCsvTable(sourceOfBlob(file), name, { csv, headerRow, reading });
  if (read.ok) {
    const { table, csv: shown } = read.value;
    return found({ ...kept(session, name, table), csv: shown, xlsx: null, notices: read.notices });
  }
  if (!read.problems.some(({ code }) => code === 'file-is-workbook')) return read;
  // Where the reader cannot be loaded, the refusal says the way round.
  const reader = await import('../workbook-reader').catch(() => null);
  if (!reader) return read;
  const opened = await reader.readXlsxTable(sourceOfBlob(file), name, {
    ...{ sheet: picked.sheet, headerRow, reading },
  });
  if (!opened.ok) return opened;
  const { table, ...xlsx } = opened.value;
  const { headers, firstRow, rowCount } = table;
  const body = table.rows.slice(firstRow, firstRow + rowCount);
  const accounts = withoutOwnColumns(accountRows(body, headers, name).table);
  return found({
    ...kept(session, name, accounts),
    headerRow: firstRow,
    csv: null,
    xlsx,
    notices: opened.notices,
  });
};

/** Keeps the table of an import, and says what it holds. */
function kept(session: Session, name: string, table: Table) {
  const id = (session.import?.id ?? 0) + 1;
  session.import = { id, name, table, prepared: null };
  const { headers, rowCount, firstRow } = table;
  return { id, name, headers, rowCount, headerRow: firstRow };
}

/** Takes the table that was sent as `import` for one. */
export const openImport: Question<{ readonly name: string }, SeenImport> = (session, { name }) => {
  const sent = session.blocks.get('import');
  if (!sent) throw new Error('no table of an import was sent');
  const table = withoutOwnColumns(accountRows(sent.rows, undefined, name).table);
  return { ...kept(session, name, table), headerRow: 1, csv: null, xlsx: null, notices: [] };
};
