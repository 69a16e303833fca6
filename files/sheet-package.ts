import type { ZipPart } from './zip-directory';

/** Told which share of the sheets was unpacked; it rejects when the user no longer wants it. */
export type Unpacking = (share: number) => Promise<void>;

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
/** Names of parts are UTF-8. */
const UTF8_NAMES = 1 << 11;
const DEFLATED = 8;
/** Packed bytes that are unpacked at once: little enough that a page answers between two pieces. */
const PIECE = 1 << 14;

/** Whether a part of an xlsx package holds the cells of a sheet. */
export const holdsSheet = ({ name }: ZipPart): boolean => /^xl\/worksheets\/[^/]+\.xml$/i.test(name);

/** Whether a part of an xlsx package holds the texts of its cells. */
export const holdsTexts = ({ name }: ZipPart): boolean => /^xl\/sharedStrings\.xml$/i.test(name);

/**
 * The same package, piece by piece, with its sheets behind all else and unpacked: so a reader of streams knows texts and
 * styles before the first row, and reads rows as fast as `unpacking` lets it.
 * @param parts those of `bytes` that are kept
 * Source: PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export async function* sheetPackage(
  bytes: Uint8Array,
  parts: readonly ZipPart[],
  unpacking?: Unpacking,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  const sheets = parts.filter(holdsSheet);
  const all = sheets.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const directory: Uint8Array[] = [];
  let at = 0;
  let done = 0;
  for (const part of [...parts.filter((each) => !holdsSheet(each)), ...sheets]) {
    const isSheet = holdsSheet(part);
    const written = isSheet ? { ...part, method: 0, packed: part.unpacked } : part;
    directory.push(header(written, at));
    const head = header(written, null);
    yield head;
    const packed = packedBytes(bytes, part);
    if (!isSheet) yield packed;
    else {
      for await (const piece of unpackedPieces(part, packed)) {
        await unpacking?.(all === 0 ? 1 : done / all);
        done += piece.length;
        yield piece;
      }
    }
    at += head.length + written.packed;
  }
  yield* directoryPieces(directory, at);
}

/** The header before a part or, with its place, its entry in the directory. */
function header(
  { name, method, crc, packed, unpacked }: ZipPart,
  place: number | null,
): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(name);
  const start = place === null ? 4 : 6;
  const length = place === null ? 30 : 46;
  const bytes = new Uint8Array(length + text.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, place === null ? LOCAL_HEADER : DIRECTORY_ENTRY, true);
  view.setUint16(start, 20, true);
  view.setUint16(start + 2, UTF8_NAMES, true);
  view.setUint16(start + 4, method, true);
  view.setUint32(start + 10, crc, true);
  view.setUint32(start + 14, packed, true);
  view.setUint32(start + 18, unpacked, true);
  view.setUint16(start + 22, text.length, true);
  if (place !== null) view.setUint32(42, place, true);
  bytes.set(text, length);
  return bytes;
}

function* directoryPieces(entries: readonly Uint8Array[], place: number) {
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, END_OF_DIRECTORY, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(
    12,
    entries.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  end.setUint32(16, place, true);
  for (const entry of entries) yield new Uint8Array(entry);
  yield new Uint8Array(end.buffer);
}

/** A part as it stands in the file, behind its own header. */
function packedBytes(bytes: Uint8Array, { offset, packed }: ZipPart): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return bytes.slice(start, start + packed);
}

/** Unpacks a part piece by piece; one that is longer or shorter than it says is refused before its last piece. */
async function* unpackedPieces(
  { name, method, unpacked }: ZipPart,
  packed: Uint8Array<ArrayBuffer>,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  if (method !== DEFLATED) return void (yield packed);
  const reader = inPieces(packed).pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let length = 0;
  let held: Uint8Array<ArrayBuffer> | null = null;
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done ? length !== unpacked : (length += value.length) > unpacked)
        throw new Error(`${name} is not as long as the file says`);
      if (held) yield held;
      if (done) return;
      held = value;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

function inPieces(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  const pull = (controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>) => {
    if (at < bytes.length) controller.enqueue(bytes.subarray(at, (at += PIECE)));
    else controller.close();
  };
  return new ReadableStream({ pull }, { highWaterMark: 0 });
}
