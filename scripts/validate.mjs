import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './build-when-stale.mjs';
import { installMissing } from './install-missing.mjs';

installMissing();
const { checkManifest } = await import('./manifest/check-manifest.mjs');
const { commandNames } = await import('./manifest/command-names.mjs');

// `npm run validate` checks manifest.xml; with a path, that file: `npm run validate -- dist/addin/manifest.xml`.
const named = process.argv[2] ?? 'manifest.xml';
const path = resolve(root, named);
if (!existsSync(path)) {
  console.error(`${named} is not there; npm run build:addin writes dist/addin/manifest.xml`);
  process.exit(1);
}
const faults = checkManifest(readFileSync(path, 'utf8'), await commandNames());
for (const { line, code, message } of faults) console.log(`${named}:${line} ${code}: ${message}`);
console.log(faults.length === 0 ? `${named} is in order` : `${named}: ${faults.length} to mend`);
process.exitCode = faults.length === 0 ? 0 : 1;
