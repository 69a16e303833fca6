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

/**
 * Builds unless the sources are those of the last build and its output still stands.
 * @param {{ output: string, sources: readonly string[], build: () => Promise<unknown> }} product
 * @returns {Promise<boolean>} whether it was built now
 */
export async function buildWhenStale({ output, sources, build }) {
  const stamp = join(root, 'dist/.sources', output.replaceAll('/', '-'));
  const hash = sourceHash(sources);
  const isFresh = existsSync(join(root, output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  if (isFresh) return false;
  await build();
  mkdirSync(join(root, 'dist/.sources'), { recursive: true });
  writeFileSync(stamp, hash);
  return true;
}
