import { found, refused, type Problem, type Result, type SaidPair, type Table } from '#core';
import { readTables, type CsvSaid, type CsvShown, type Encoding } from '#files';
import type { Words } from '../command';
import { openFile } from './open-file';

/** What is said of how a file is read; the rest shows in it. */
export interface ImportReading {
  readonly csv: CsvSaid;
  readonly headerRow: number | undefined;
  readonly sheet: string | undefined;
}

/** The table of a file, and how it was read. */
export interface ReadImport {
  readonly table: Table;
  readonly csv: CsvShown | undefined;
  readonly notices: readonly Problem[];
}

/** The options that say how the file of an import is read. */
export const readingOptions = {
  separator: { type: 'string' },
  encoding: { type: 'string' },
  'header-row': { type: 'string' },
  sheet: { type: 'string' },
} as const;

const encodings: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'];
const separators = new Map([
  ['tab', '\t'],
  ['comma', ','],
  ['semicolon', ';'],
  ['bar', '|'],
]);

/** Reads what is said of the file, or gives a sentence about what cannot be. */
export function saidReading(words: Words): ImportReading | string {
  const [separator, encoding, row] = ['separator', 'encoding', 'header-row'].map((name) => words.text(name));
  const mark = separator === undefined ? undefined : (separators.get(separator) ?? separator);
  const known = encodings.find((each) => each === encoding?.toLowerCase());
  const headerRow = row === undefined ? undefined : Number(row);
  if (mark !== undefined && mark.length !== 1)
    return `--separator takes one character, or comma, semicolon, tab or bar, not "${separator}"`;
  if (encoding !== undefined && !known)
    return `--encoding takes one of ${encodings.join(', ')}, not "${encoding}"`;
  if (headerRow !== undefined && !(Number.isInteger(headerRow) && headerRow >= 1))
    return `--header-row takes a row number from 1 on, not "${row}"`;
  return {
    csv: { ...(mark === undefined ? {} : { separator: mark }), ...(known ? { encoding: known } : {}) },
    headerRow,
    sheet: words.text('sheet'),
  };
}

/**
 * Reads where columns go: `Header=Column` as given with --pair, and headers as given with --leave-out.
 * @returns a sentence that names the first that says nothing
 */
export function saidPairs(
  pairs: readonly string[],
  leftOut: readonly string[],
): readonly SaidPair[] | string {
  const said: SaidPair[] = leftOut.map((header) => ({ header, to: null }));
  for (const text of pairs) {
    const at = text.indexOf('=');
    const [header, to] = [text.slice(0, Math.max(0, at)).trim(), text.slice(at + 1).trim()];
    if (header === '' || to === '') return `--pair takes Header=Column, not "${text}"`;
    said.push({ header, to });
  }
  return said;
}

/**
 * Reads the table of an import in pieces, however large; of several sheets the first.
 * @param reading told how far it is
 */
export async function readImport(
  file: string,
  { csv, headerRow, sheet }: ImportReading,
  reading: (share: number) => void,
): Promise<Result<ReadImport>> {
  const opened = await openFile(file);
  if (!opened.ok) return opened;
  const read = await readTables(opened.value, file, {
    ...{ accounts: true, csv },
    ...(headerRow === undefined ? {} : { headerRow }),
    ...(sheet === undefined ? {} : { sheet }),
    reading: async (share) => reading(share),
  });
  if (!read.ok) return refused(read.problems);
  return found({ table: read.value.tables[0]!, csv: read.value.csv, notices: read.notices });
}
