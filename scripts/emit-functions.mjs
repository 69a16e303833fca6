// Writes what Excel reads of our functions before any of them runs:
//   node scripts/emit-functions.mjs [FILE.json]
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './build-when-stale.mjs';

const output = 'dist/addin/functions.json';

const source = `
  import { catalogue } from '#core/functions';
  import { functionsMetadata } from './addin/functions/functions-metadata';
  export const metadata = functionsMetadata(catalogue);
`;

/**
 * The metadata as the sources have it now.
 * @returns {Promise<unknown>}
 */
async function metadataNow() {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
  });
  const bundle = Buffer.from(outputFiles[0]?.text ?? '').toString('base64');
  const { metadata } = await import(`data:text/javascript;base64,${bundle}`);
  return metadata;
}

/**
 * Writes functions.json from the catalogue.
 * @param {string} [file] from the project's folder on
 */
export async function emitFunctions(file = output) {
  const path = resolve(root, file);
  const text = `${JSON.stringify(await metadataNow(), null, 2)}\n`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(await emitFunctions(process.argv[2]));
}
