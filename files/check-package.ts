import type { Problem } from '#core';
import { fileKind } from './file-kind';
import { fileDamaged, fileTooLarge, fileTruncated, fileUnsafeXml, fileZipBomb } from './file-problems';
import { zipDirectory, type ZipPart } from './zip-directory';

const MOST_TIMES = 20;
const MOST_BYTES = 2 * 1024 ** 3;
/** Below this nothing can do harm, however well it packs. */
const HARMLESS_BYTES = 4 * 1024 ** 2;
/** The longest part that can be held as one text. */
const LONGEST_PART = 2 ** 29 - 25;
/** What may stand before the root element of a part; a longer prologue is taken for an attempt to hide something. */
const LONGEST_PROLOGUE = 4096;

/**
 * Looks at an Excel file before anything of it is unpacked.
 * @returns what stands in the way of reading it, or null when nothing does.
 */
export async function checkPackage(bytes: Uint8Array, file: string): Promise<Problem | null> {
  const parts = zipDirectory(bytes);
  if (!parts) return noPackage(bytes, file);
  if (!parts.some((part) => part.name === '[Content_Types].xml')) {
    return fileDamaged({ file, detail: 'it is a zip archive of another kind' });
  }
  const unsized = parts.find((part) => !part.sized && !part.name.endsWith('/'));
  if (unsized) return fileDamaged({ file, detail: `it does not say how large ${unsized.name} is` });
  const unpacked = parts.reduce((sum, part) => sum + part.unpacked, 0);
  if (unpacked > MOST_BYTES || (unpacked > HARMLESS_BYTES && unpacked > MOST_TIMES * bytes.length)) {
    return fileZipBomb({ file, packed: megabytes(bytes.length), unpacked: megabytes(unpacked) });
  }
  const long = parts.find((part) => part.unpacked > LONGEST_PART);
  if (long) return fileTooLarge({ file, size: megabytes(long.unpacked) });
  for (const part of parts) {
    if (/\.(xml|rels)$/i.test(part.name) && (await hasUnsafePrologue(bytes, part))) {
      return fileUnsafeXml({ file, part: part.name });
    }
  }
  return null;
}

/** A file without the end of a package: something else by its first bytes, else a package that is cut off. */
function noPackage(bytes: Uint8Array, file: string): Problem {
  const kind = fileKind(bytes, file);
  if (typeof kind !== 'string') return kind;
  return kind === 'xlsx' ? fileTruncated({ file }) : fileDamaged({ file, detail: 'it is a text' });
}

function megabytes(size: number): number {
  return Math.max(0.1, Math.round(size / 1e5) / 10);
}

async function hasUnsafePrologue(bytes: Uint8Array, part: ZipPart): Promise<boolean> {
  const start = await firstBytes(bytes, part);
  const text = new TextDecoder(start[0] === 0xff || start[1] === 0 ? 'utf-16le' : 'utf-8').decode(start);
  const rest = text.replace(/^(\s|<\?[^]*?\?>|<!--[^]*?-->)+/, '');
  return rest !== '' && !/^<[\p{L}_]/u.test(rest);
}

async function firstBytes(bytes: Uint8Array, part: ZipPart): Promise<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (part.offset + 30 > bytes.length) return new Uint8Array();
  const start =
    part.offset + 30 + view.getUint16(part.offset + 26, true) + view.getUint16(part.offset + 28, true);
  const packed = bytes.slice(start, start + Math.min(part.packed, LONGEST_PROLOGUE));
  return part.method === 8 ? unpackStart(packed) : packed;
}

/** Unpacks what a cut-off stream begins with; the read waits before the end turns out to be missing. */
async function unpackStart(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new DecompressionStream('deflate-raw');
  const reader = stream.readable.getReader();
  const first = reader.read();
  const writer = stream.writable.getWriter();
  writer.write(packed).catch(() => undefined);
  writer.close().catch(() => undefined);
  try {
    const { value } = await first;
    return (value ?? new Uint8Array()).subarray(0, LONGEST_PROLOGUE);
  } catch {
    return new Uint8Array();
  } finally {
    reader.cancel().catch(() => undefined);
  }
}
