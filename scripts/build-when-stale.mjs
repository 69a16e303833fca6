import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {string} place
 * @returns {string[]}
 */
function filesUnder(place) {
  const path = join(root, place);
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [place];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(`${place}/${name}`));
}

/**
 * A hash of the names and contents of all files in these places, which are relative to the project.
 * @param {readonly string[]} places
 */
export function sourceHash(places) {
  const hash = createHash('sha256');
  for (const file of places.flatMap(filesUnder)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

const stampOf = (/** @type {string} */ output) => join(root, 'dist/.sources', output.replaceAll('/', '-'));

/**
 * Whether what was built stands, and was built from the sources as they are.
 * @param {{ output: string, sources: readonly string[] }} product
 */
export function isFresh({ output, sources }) {
  const stamp = stampOf(output);
  if (!existsSync(join(root, output)) || !existsSync(stamp)) return false;
  const [hash, ...read] = readFileSync(stamp, 'utf8').split('\n');
  return hash === sourceHash([...sources, ...read]);
}

/**
 * Builds unless the sources are those of the last build and its output still stands.
 * @param {object} product
 * @param {string} product.output
 * @param {readonly string[]} product.sources
 * @param {() => Promise<unknown>} product.build may tell the files that it read: they are sources too
 * @returns {Promise<boolean>} whether it was built now
 */
export async function buildWhenStale({ output, sources, build }) {
  // What changes while it is built makes it stale at once.
  const before = sourceHash(sources);
  if (isFresh({ output, sources })) return false;
  const told = await build();
  const read = Array.isArray(told) ? [...new Set(told.map(String))].sort() : [];
  const hash = read.length === 0 ? before : sourceHash([...sources, ...read]);
  mkdirSync(join(root, 'dist/.sources'), { recursive: true });
  writeFileSync(stampOf(output), [hash, ...read].join('\n'));
  return true;
}
