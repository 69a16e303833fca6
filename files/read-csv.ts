import { found, refused, type Problem, type Result } from '#core';
import { firstBytes, type ByteSource } from './byte-source';
import { csvReader, type CsvShape } from './csv-rows';
import { encodingShown, notUtf8, textPieces, type Encoding } from './decode-text';
import { nulCharacters, oddQuotes, quoteUnclosed, rowsInWords, textNotUtf8 } from './file-problems';
import { shareTexts } from './share-texts';

/** The rows of a csv file: texts as received, apart from the `'` that our own export puts before formulas. */
export type TextRows = readonly (readonly string[])[];

/** What the user says of a csv file; the rest shows in the file. */
export interface CsvSaid {
  readonly encoding?: Encoding;
  /** One character. */
  readonly separator?: string;
}

/** How a csv file was read. */
export interface CsvShown {
  readonly encoding: Encoding;
  readonly separator: string;
}

/** A csv file, and how it was read. */
export interface CsvContent extends CsvShown {
  readonly rows: TextRows;
}

const SEPARATORS = [',', ';', '\t', '|'];
const SAMPLE_ROWS = 50;
/** Enough to hold the sample rows of any sensible file. */
const SAMPLE_CHARACTERS = 500_000;

/** Told which share of the file was read; it rejects when the user no longer wants it. */
export type Reading = (share: number) => Promise<void>;

/**
 * Reads a csv, tsv or other separated text in pieces. The separator is the one that cuts the first rows into the same
 * number of cells, unless the first line says it (`sep=;`) or the user does. What is not UTF-8 is read as Windows-1252.
 */
export async function readCsv(
  source: ByteSource,
  file: string,
  said: CsvSaid = {},
  reading?: Reading,
): Promise<Result<CsvContent>> {
  const encoding = said.encoding ?? encodingShown(await firstBytes(source), source.size);
  try {
    return await readAs(source, file, { ...said, encoding }, reading);
  } catch (error) {
    if (error !== notUtf8) throw error;
    const read = await readAs(source, file, { ...said, encoding: 'windows-1252' }, reading);
    return read.ok ? found(read.value, [textNotUtf8({ file }), ...read.notices]) : read;
  }
}

type Settled = CsvSaid & { readonly encoding: Encoding };

async function readAs(
  source: ByteSource,
  file: string,
  said: Settled,
  reading?: Reading,
): Promise<Result<CsvContent>> {
  const opened = await openText(source, said);
  const reader = csvReader(opened.shape);
  const share = shareTexts();
  const rows: string[][] = [];
  let nuls = 0;
  for await (const piece of opened.pieces) {
    nuls += nulsIn(piece.text);
    for (const row of reader.read(piece.isLast ? null : piece.text)) {
      share(row);
      rows.push(row);
    }
    if (reader.unclosedRow > 0) return refused([quoteUnclosed({ file, row: reader.unclosedRow })]);
    if (reading) await reading(piece.share);
  }
  const notices: Problem[] = [];
  if (nuls > 0) notices.push(nulCharacters({ file, count: nuls }));
  const { oddRows } = reader;
  if (oddRows.length > 0) notices.push(oddQuotes({ file, rows: rowsInWords(oddRows) }));
  return found({ rows, encoding: said.encoding, separator: opened.shape.separator }, notices);
}

const nulsIn = (text: string): number => (text.includes('\0') ? text.split('\0').length - 1 : 0);

interface Piece {
  readonly text: string;
  readonly isLast: boolean;
  /** Which share of the file was read with it. */
  readonly share: number;
}

/** The text of a file from its first row on, and how its cells and rows are told apart. */
async function openText(source: ByteSource, { encoding, separator }: Settled) {
  const texts = textPieces(source, encoding);
  let sample = '';
  let isOver = false;
  while (sample.length < SAMPLE_CHARACTERS && !isOver) {
    const next = await texts.next();
    if (next.done) isOver = true;
    else sample += next.value;
  }
  const told = /^sep=(.)\r?\n/.exec(sample);
  const text = told ? sample.slice(told[0].length) : sample;
  const isOldMac = !text.slice(0, SAMPLE_CHARACTERS).includes('\n');
  const shape: CsvShape = {
    isOldMac,
    separator: separator ?? told?.[1] ?? inferSeparator(text.slice(0, SAMPLE_CHARACTERS), isOldMac),
  };
  return { shape, pieces: piecesFrom(text, texts, source.size) };
}

async function* piecesFrom(
  first: string,
  texts: AsyncGenerator<string>,
  size: number,
): AsyncGenerator<Piece> {
  let read = first.length;
  const piece = (text: string, isLast = false): Piece => ({ text, isLast, share: Math.min(1, read / size) });
  yield piece(first);
  for await (const text of texts) {
    read += text.length;
    yield piece(text);
  }
  yield piece('', true);
}

function inferSeparator(sample: string, isOldMac: boolean): string {
  let best = { separator: ',', evenness: 0, width: 1 };
  for (const separator of SEPARATORS) {
    const rows = sampleRows(sample, { separator, isOldMac });
    const width = rows[0]?.length ?? 0;
    if (width < 2) continue;
    const evenness = rows.filter((row) => row.length === width).length / rows.length;
    if (evenness > best.evenness || (evenness === best.evenness && width > best.width)) {
      best = { separator, evenness, width };
    }
  }
  return best.separator;
}

/** The first rows that hold something; the last one may be cut off by the end of the sample. */
function sampleRows(sample: string, shape: CsvShape): readonly (readonly string[])[] {
  const reader = csvReader(shape);
  const whole = reader.read(sample);
  const rows = sample.length < SAMPLE_CHARACTERS ? [...whole, ...reader.read(null)] : whole;
  return rows.filter((row) => row.length > 1 || row[0] !== '').slice(0, SAMPLE_ROWS);
}
