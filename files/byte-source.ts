/** The bytes of a file, in pieces, as often as they are asked for: a large file is never held whole. */
export interface ByteSource {
  /** In bytes. */
  readonly size: number;
  /** From the beginning, in order. */
  chunks(): Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}

const CHUNK = 1 << 20;

/** Bytes that are there already. */
export function sourceOfBytes(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    *chunks() {
      for (let from = 0; from < bytes.length; from += CHUNK) yield bytes.subarray(from, from + CHUNK);
    },
  };
}

/** A file that a user picked on a page. */
export function sourceOfBlob(blob: Blob): ByteSource {
  return {
    size: blob.size,
    async *chunks() {
      for (let from = 0; from < blob.size; from += CHUNK) {
        yield new Uint8Array(await blob.slice(from, from + CHUNK).arrayBuffer());
      }
    },
  };
}

/** The first piece of a file: what kind it is, its encoding and its separator show there. */
export async function firstBytes(source: ByteSource): Promise<Uint8Array> {
  let first = new Uint8Array();
  for await (const chunk of source.chunks()) {
    first = new Uint8Array(chunk);
    if (first.length > 0) break;
  }
  return first;
}

/** A file whole, for formats that cannot be read in pieces. */
export async function allBytes(source: ByteSource): Promise<Uint8Array> {
  const bytes = new Uint8Array(source.size);
  let at = 0;
  for await (const chunk of source.chunks()) {
    bytes.set(chunk.subarray(0, bytes.length - at), at);
    at += chunk.length;
  }
  return bytes;
}
