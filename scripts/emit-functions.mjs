// Writes what Excel reads of our functions before any of them runs:
//   node scripts/emit-functions.mjs [FILE.json]
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './build-when-stale.mjs';
import { importNow } from './import-now.mjs';

const output = 'dist/addin/functions.json';

const source = `
  import { catalogue } from '#core/functions';
  import { functionsMetadata } from './addin/functions/functions-metadata';
  export const metadata = functionsMetadata(catalogue);
`;

/**
 * Writes functions.json from the catalogue.
 * @param {string} [file] from the project's folder on
 */
export async function emitFunctions(file = output) {
  const { exported } = await importNow(source);
  const path = resolve(root, file);
  const text = `${JSON.stringify(exported.metadata, null, 2)}\n`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(await emitFunctions(process.argv[2]));
}
