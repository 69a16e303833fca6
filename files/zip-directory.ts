/** One part of a zip file, as the directory at its end tells it. */
export interface ZipPart {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly crc: number;
  readonly offset: number;
  /** False when the sizes stand behind the data instead, where nobody can check them first. */
  readonly sized: boolean;
}

const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const IN_ZIP64 = 0xffffffff;
/** The end record is 22 bytes and a comment of at most 65,535. */
const LONGEST_END = 22 + 0xffff;

/**
 * Lists the parts of a zip file without unpacking anything.
 * @returns null when the directory is not there or not whole: the file is cut off or damaged.
 * Source: PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.12 to 4.3.16.
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipPart[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { start, count } = directoryPlace(view);
    const parts: ZipPart[] = [];
    let at = start;
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
      parts.push(directoryEntry(view, bytes, at));
      at +=
        46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return parts.every((part) => part.offset < bytes.length) ? parts : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function directoryPlace(view: DataView): { start: number; count: number } {
  const lowest = Math.max(0, view.byteLength - LONGEST_END);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (count !== 0xffff && start !== IN_ZIP64) return { start, count };
    if (view.getUint32(at - 20, true) !== ZIP64_LOCATOR) return { start, count };
    const record = Number(view.getBigUint64(at - 12, true));
    return {
      start: Number(view.getBigUint64(record + 48, true)),
      count: Number(view.getBigUint64(record + 32, true)),
    };
  }
  throw new RangeError('no end of directory');
}

function directoryEntry(view: DataView, bytes: Uint8Array, at: number): ZipPart {
  const nameLength = view.getUint16(at + 28, true);
  const large = zip64Numbers(view, at + 46 + nameLength, view.getUint16(at + 30, true));
  const number = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    return value === IN_ZIP64 ? (large.shift() ?? value) : value;
  };
  const unpacked = number(24);
  const packed = number(20);
  const behind = (view.getUint16(at + 8, true) & 8) !== 0;
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    method: view.getUint16(at + 10, true),
    packed,
    unpacked,
    crc: view.getUint32(at + 16, true),
    offset: number(42),
    sized: unpacked > 0 || (packed <= 2 && !behind),
  };
}

/** The numbers that did not fit into 32 bits, in the order in which the entry misses them. */
function zip64Numbers(view: DataView, start: number, length: number): number[] {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const count = Math.floor(view.getUint16(at + 2, true) / 8);
    return Array.from({ length: count }, (_, index) => Number(view.getBigUint64(at + 4 + index * 8, true)));
  }
  return [];
}
