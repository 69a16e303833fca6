import { readdir, rename, rm, stat } from 'node:fs/promises';
import { defineProblem, type Problem } from '#core';

export const notOurs = defineProblem(
  'warehouse/not-ours',
  '--out "{out}" is a folder that holds "{file}", which no run has written: give the name of a folder that is not there yet',
);
const isFolder = defineProblem(
  'warehouse/is-folder',
  '--out "{out}" is a folder: end the name in / to replace the files of one, or give the name of a file',
);
export const isFile = defineProblem(
  'warehouse/is-file',
  '--out "{out}" is a file, and a folder was asked for: give another name',
);

/** What a run puts into a folder, here or in Spark. */
const ours = /^(?:part-\d{5}.*\.(?:parquet|csv)(?:\.crc)?|\.part-.*\.crc|_SUCCESS|\._SUCCESS\.crc)$/;

/** What keeps an output from being replaced; nothing of a user's is ever removed. */
export async function placeProblems(out: string, wantsFolder: boolean): Promise<readonly Problem[]> {
  const about = await stat(out).catch(() => undefined);
  if (!about) return [];
  if (!about.isDirectory()) return wantsFolder ? [isFile({ out })] : [];
  if (!wantsFolder) return [isFolder({ out })];
  const foreign = (await readdir(out)).find((name) => !ours.test(name));
  return foreign === undefined ? [] : [notOurs({ out, file: foreign })];
}

/**
 * Puts a file or a folder that is complete where the output stands. A file is replaced in one step; of a folder the former
 * one stands aside until the new one is there, and comes back where that fails.
 * @param aside where the former folder stands meanwhile
 */
export async function putInPlace(staged: string, out: string, aside: string): Promise<void> {
  const about = await stat(out).catch(() => undefined);
  if (!about?.isDirectory()) return rename(staged, out);
  await rm(aside, { recursive: true, force: true });
  await rename(out, aside);
  try {
    await rename(staged, out);
  } catch (error) {
    await rename(aside, out);
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

/** Brings a folder back that a run which was killed between two steps had put aside. */
export async function bringBack(out: string, aside: string): Promise<void> {
  const [standing, former] = await Promise.all([out, aside].map((path) => stat(path).catch(() => undefined)));
  if (!standing && former) await rename(aside, out);
}
