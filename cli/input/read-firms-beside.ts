import { found, readFirms, refused, type FirmTable, type Result } from '#core';
import { inSource, notMadeSense, type Beside } from './read-beside';

/**
 * Reads how many firms there are. A sheet that only looked like it and makes no sense is left out and said; what the user named
 * stands in the way, with every problem in its cell.
 * @returns null where there is no such table
 */
export function readFirmsBeside({ tables, sources, found: unsaid }: Beside): Result<FirmTable | null> {
  if (!tables.firms) return found(null);
  const read = readFirms(tables.firms);
  if (read.ok) return read;
  const source = sources.firms ?? 'firms';
  return unsaid.includes('firms')
    ? found(null, [notMadeSense('firms', source, read.problems)])
    : refused(inSource(read.problems, source));
}
