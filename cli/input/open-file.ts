import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { found, type Result } from '#core';
import type { ByteSource } from '#files';
import { unreadable } from './read-file';

const CHUNK = 1 << 20;

/** A file to be read in pieces, or why it cannot be. */
export async function openFile(file: string): Promise<Result<ByteSource>> {
  try {
    const about = await stat(file);
    await access(file, constants.R_OK);
    if (about.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    return found({
      size: about.size,
      chunks: () => createReadStream(file, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>,
    });
  } catch (error) {
    return unreadable(file, error);
  }
}
