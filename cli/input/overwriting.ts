import { resolve } from 'node:path';
import type { Sources } from '../prepare';
import { withoutSheet } from './read-beside';

/** What is wrong with writing to a file that is read; undefined where nothing is. */
export function overwriting(
  sources: Sources,
  option: string,
  written: string | undefined,
): string | undefined {
  const read = [sources.file, ...Object.values(sources.beside)];
  const lost = read.find((file) => written !== undefined && resolve(withoutSheet(file)) === resolve(written));
  if (lost === undefined) return undefined;
  const whose = lost === sources.file ? 'of the accounts' : 'that the accounts are joined with';
  return `--${option} "${written ?? ''}" is the file ${whose}, which would be overwritten: give another name`;
}
