import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { defineProblem } from '#core';

/** A file that could not be written, as the detail says it. */
export const notWritten = defineProblem('not-written', '{detail}');

const reasons = new Map([
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'you may not write there'],
  ['EPERM', 'you may not write there'],
  ['EROFS', 'you may not write there'],
  ['ENOSPC', 'the disk is full'],
  ['EEXIST', 'a file stands where its folder should be'],
  ['ENOTDIR', 'a file stands where its folder should be'],
  ['EBUSY', 'another program holds it open'],
]);

/** Texts are written together until they are this long. */
const BLOCK = 1 << 20;

async function writePieces(path: string, pieces: Iterable<string> | Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    if (pieces instanceof Uint8Array) {
      await file.writeFile(pieces);
      return;
    }
    let block = '';
    for (const piece of pieces) {
      block += piece;
      if (block.length < BLOCK) continue;
      await file.appendFile(block);
      block = '';
    }
    await file.appendFile(block);
  } finally {
    await file.close();
  }
}

/**
 * Writes a file as a whole or not at all: beside its place first, and moved there when it is complete. The folder is
 * made where it is missing.
 * @returns a sentence that says why it could not be written, or undefined
 */
export async function writeFile(
  path: string,
  pieces: Iterable<string> | Uint8Array,
): Promise<string | undefined> {
  const unfinished = `${path}.${process.pid}.unfinished`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writePieces(unfinished, pieces);
    await rename(unfinished, path);
    return undefined;
  } catch (error) {
    await rm(unfinished, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return `"${path}" cannot be written: ${reasons.get(code) ?? code}`;
  }
}
