import { found, readReps, refused, type Rep, type Result } from '#core';
import { inSource, notMadeSense, type Beside } from './read-beside';

/**
 * Reads who there is. A sheet that only looked like reps and makes no sense is left out and said; what the user named stands
 * in the way, with every problem in its cell.
 * @returns null where there is no such table
 */
export function readRepsBeside({ tables, sources, found: unsaid }: Beside): Result<readonly Rep[] | null> {
  if (!tables.reps) return found(null);
  const read = readReps(tables.reps);
  if (read.ok) return found(read.value.reps, read.notices);
  const source = sources.reps ?? 'reps';
  return unsaid.includes('reps')
    ? found(null, [notMadeSense('reps', source, read.problems)])
    : refused(inSource(read.problems, source));
}
