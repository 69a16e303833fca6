import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './build-when-stale.mjs';
import { bundleScript, reserveBundle } from './bundle-script.mjs';

const reserve = 'dist/addin/reserve.js';

/**
 * The worksheet functions as Excel's page loads them: functions.js with the page, and reserve.js, beside it, when a call
 * first needs it. The address of the one holds a mark of the content of the other, so that a browser's memory never
 * brings a reserve of another version.
 */
export async function buildAddinFunctions() {
  await bundleScript({ ...reserveBundle, output: reserve });
  const mark = createHash('sha256')
    .update(readFileSync(join(root, reserve)))
    .digest('hex')
    .slice(0, 12);
  await bundleScript({
    output: 'dist/addin/functions.js',
    entry: 'addin/functions/functions.ts',
    sources: ['addin/functions', 'scripts/build-addin-functions.mjs'],
    define: { RESERVE_FILE: JSON.stringify(`reserve.js?${mark}`) },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAddinFunctions();
