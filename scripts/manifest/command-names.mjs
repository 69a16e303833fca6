import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { root } from '../build-when-stale.mjs';

/**
 * The commands of the add-in, read off its own list.
 * @returns {Promise<readonly string[]>}
 */
export async function commandNames() {
  const source = readFileSync(join(root, 'addin/command-names.ts'), 'utf8');
  const { code } = await transform(source, { loader: 'ts', format: 'esm' });
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return module.commandNames;
}
