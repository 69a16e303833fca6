import type { Problem, Result } from '#core';
import { accountRows, found, withoutOwnColumns } from '#core';
import { readCsvTable, sourceOfBlob, type CsvSaid, type CsvShown } from '#files';
import type { Question } from '../question';

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
  if (!read.ok) return read;
  const { table, csv: shown } = read.value;
  const id = (session.import?.id ?? 0) + 1;
  session.import = { id, name, table, prepared: null };
  const { headers, rowCount, firstRow } = table;
  const seen = { id, name, headers, rowCount, headerRow: firstRow, csv: shown, xlsx: null };
  return found({ ...seen, notices: read.notices });
};

/** Takes the table that was sent as `import` for one. */
export const openImport: Question<{ readonly name: string }, SeenImport> = (session, { name }) => {
  const sent = session.blocks.get('import');
  if (!sent) throw new Error('no table of an import was sent');
  const table = withoutOwnColumns(accountRows(sent.rows, undefined, name).table);
  const id = (session.import?.id ?? 0) + 1;
  session.import = { id, name, table, prepared: null };
  const { headers, rowCount } = table;
  return { id, name, headers, rowCount, headerRow: 1, csv: null, xlsx: null, notices: [] };
};
