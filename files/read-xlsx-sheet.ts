import { readXlsx as readWorkbook, streamXlsxRows } from 'hucre/xlsx';
import type { Cell, Rows } from '#core';
import { withDays } from './read-xlsx';
import { holdsSheet, holdsTexts, sheetPackage, type Unpacking } from './sheet-package';
import type { ZipPart } from './zip-directory';

/** An xlsx file that was found harmless. */
export interface Package {
  readonly bytes: Uint8Array;
  readonly parts: readonly ZipPart[];
}

/** A sheet is not held where it spans more cells, blank ones among them. */
const MOST_CELLS = 2e7;
const LAST_ROW = 1_048_575;

/** What the sheets that a reader sees are called, in their order: nothing of their cells is read. */
export async function seenSheets({ bytes, parts }: Package): Promise<readonly string[]> {
  const kept = parts.filter((part) => !holdsSheet(part) && !holdsTexts(part));
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of sheetPackage(bytes, kept)) pieces.push(piece);
  const names: string[] = [];
  await readWorkbook(joined(pieces), {
    sheets: ({ name, hidden, veryHidden }) => {
      if (!hidden && !veryHidden) names.push(name);
      return false;
    },
  });
  return names;
}

/** The first rows of sheets, enough to tell which hold anything. */
export async function firstRows(
  { bytes }: Package,
  sheets: readonly string[],
  maxRows: number,
): Promise<readonly { readonly sheet: string; readonly rows: Rows }[]> {
  const workbook = await readWorkbook(bytes, { sheets: [...sheets], maxRows });
  return workbook.sheets.map(({ name, rows }) => ({ sheet: name, rows: withDays(rows) }));
}

/** Reads one sheet row by row, at the pace of `unpacking`; its cells are what a reader of the whole file makes of them. */
export async function readXlsxSheet(
  { bytes, parts }: Package,
  sheet: string,
  unpacking?: Unpacking,
): Promise<Rows> {
  const rows: Cell[][] = [];
  let width = 0;
  const stream = streamOf(sheetPackage(bytes, parts, unpacking));
  for await (const { index, values } of streamXlsxRows(stream, { sheet })) {
    if (index > LAST_ROW) throw new Error(`row ${index + 1} is outside every sheet`);
    while (rows.length < index) rows.push([]);
    rows[index] = values as Cell[];
    width = Math.max(width, values.length);
  }
  if (rows.length * width > MOST_CELLS) {
    throw new Error(`sheet "${sheet}" spans ${rows.length} rows x ${width} columns`);
  }
  for (const row of rows) while (row.length < width) row.push(null);
  return withDays(rows);
}

function streamOf(pieces: AsyncGenerator<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      async pull(controller) {
        const { value, done } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: async () => void (await pieces.return(undefined)),
    },
    { highWaterMark: 0 },
  );
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
