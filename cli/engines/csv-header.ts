import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { defineProblem, found, refused, type Result } from '#core';
import { readCsvTable } from '#files';
import type { InputFile } from './input-files';

/** How a csv file is read: as the sheet's own reader understands its beginning. */
export interface CsvHeader {
  readonly separator: string;
  /** Lines above the header. */
  readonly above: number;
  /** A name for every column; DuckDB knows no difference between large and small letters. */
  readonly columns: readonly string[];
}

export const notUtf8 = defineProblem(
  'warehouse/not-utf-8',
  '"{file}" is not UTF-8: save it as "CSV UTF-8", or as parquet',
);

const FIRST_SAMPLE = 1 << 16;
/** A header that is longer is none. */
const LAST_SAMPLE = 1 << 24;

async function beginning({ path, name }: InputFile, length: number): Promise<Uint8Array> {
  const file = createReadStream(path, /\.gz$/i.test(name) ? {} : { end: length - 1 });
  const bytes: Buffer[] = [];
  let size = 0;
  for await (const chunk of /\.gz$/i.test(name) ? file.pipe(createGunzip()) : file) {
    bytes.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size >= length) break;
  }
  file.destroy();
  return Buffer.concat(bytes).subarray(0, length);
}

/** A name of its own for each column, whatever the size of its letters. */
function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) unique = `${name} (${number})`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

/** Up to its last line end: the row that a sample cuts off is none. */
function wholeLines(sample: Uint8Array, isWhole: boolean): Uint8Array {
  const end = sample.lastIndexOf(0x0a);
  return isWhole || end < 0 ? sample : sample.subarray(0, end + 1);
}

/** Reads the header of a csv file, and how its cells are told apart. */
export async function csvHeader(file: InputFile): Promise<Result<CsvHeader>> {
  for (let length = FIRST_SAMPLE; ; length *= 16) {
    const sample = await beginning(file, length);
    const isWhole = sample.length < length;
    const bytes = wholeLines(sample, isWhole);
    const read = await readCsvTable({ size: bytes.length, chunks: () => [bytes] }, file.name);
    if (!read.ok) {
      // A quotation mark that the sample leaves open may be closed behind it.
      if (!isWhole && length < LAST_SAMPLE) continue;
      return read;
    }
    const { table, csv } = read.value;
    if (csv.encoding !== 'utf-8') return refused([notUtf8({ file: file.name })]);
    const width = table.rows[table.firstRow - 1]?.length ?? 0;
    const rest = Array.from({ length: Math.max(0, width - table.headers.length) }, (_, at) => at);
    const unnamed = rest.map((at) => `Column ${table.headers.length + at + 1}`);
    const saysSeparator = /^\ufeff?sep=.\r?\n/.test(new TextDecoder().decode(bytes.subarray(0, 16)));
    return found({
      separator: csv.separator,
      above: table.firstRow - 1 + (saysSeparator ? 1 : 0),
      columns: uniqueNames([...table.headers, ...unnamed]),
    });
  }
}
