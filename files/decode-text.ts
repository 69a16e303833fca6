import type { ByteSource } from './byte-source';

/** How the characters of a text file are written as bytes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What Windows-1252 puts at the bytes 0x80 to 0x9F; some runtimes decode them as control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Thrown where bytes that were read as UTF-8 are none. */
export const notUtf8 = new Error('not UTF-8');

/**
 * The encoding that a file's beginning shows: UTF-16 where its byte order mark or its zero bytes say so, else UTF-8, until
 * bytes come that are none.
 * @param first the first bytes of the file
 * @param size the bytes that the file has
 */
export function encodingShown(first: Uint8Array, size: number): Encoding {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le';
  if (first[0] === 0xfe && first[1] === 0xff) return 'utf-16be';
  const sample = first.subarray(0, 1000);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]! += 1;
  });
  // Without a mark, UTF-16 shows by its zero bytes: Latin text has one beside every character.
  const most = sample.length * 0.4;
  if (size % 2 === 0 && sample.length > 0) {
    if (zeros[1]! > most && zeros[0] === 0) return 'utf-16le';
    if (zeros[0]! > most && zeros[1] === 0) return 'utf-16be';
  }
  return 'utf-8';
}

/**
 * The text of a file, in pieces. A byte order mark is taken off.
 * @throws `notUtf8` where the encoding is UTF-8 and the bytes are none
 */
export async function* textPieces(source: ByteSource, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  for await (const chunk of source.chunks()) yield decoded(decoder, encoding, chunk);
  yield decoded(decoder, encoding);
}

function decoded(decoder: TextDecoder, encoding: Encoding, chunk?: Uint8Array): string {
  if (encoding === 'windows-1252') return windowsText(decoder.decode(chunk, { stream: chunk !== undefined }));
  if (encoding !== 'utf-8') return decoder.decode(chunk, { stream: chunk !== undefined });
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    throw notUtf8;
  }
}

function windowsText(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));
}
