import { readFile as readBytes } from 'node:fs/promises';
import { defineProblem, found, refused, type Result } from '#core';

const fileMissing = defineProblem('file-missing', 'there is no file "{file}"');
const fileUnreadable = defineProblem('file-unreadable', '"{file}" cannot be read: {detail}');

const details = new Map([
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'you may not read it'],
  ['EPERM', 'you may not read it'],
  ['ERR_FS_FILE_TOO_LARGE', 'it is larger than 2 GB; split it'],
]);

/** Why a file cannot be read, as the system says it. */
export function unreadable(file: string, error: unknown): Result<never> {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return refused([fileMissing({ file })]);
  const detail = details.get(code);
  if (detail === undefined) throw error;
  return refused([fileUnreadable({ file, detail })]);
}

/** The bytes of a file, or why there are none. */
export async function readFile(file: string): Promise<Result<Uint8Array>> {
  try {
    return found(await readBytes(file));
  } catch (error) {
    return unreadable(file, error);
  }
}
