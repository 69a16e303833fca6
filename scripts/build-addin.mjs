import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAddinFunctions } from './build-addin-functions.mjs';
import { buildIcons } from './build-icons.mjs';
import { buildManifest, siteAddress } from './build-manifest.mjs';
import { buildWhenStale, root } from './build-when-stale.mjs';
import { emitFunctions } from './emit-functions.mjs';
import { installMissing } from './install-missing.mjs';
import { viteBuild } from './vite-build.mjs';

const site = 'dist/addin';

/** The pages, with the panel in chunks. */
async function buildPages() {
  const isNew = await buildWhenStale({
    output: `${site}/taskpane.html`,
    sources: [
      ...['addin', 'panel', 'files', 'core'],
      ...['scripts/build-addin.mjs', 'scripts/lean-panel.mjs', 'package-lock.json'],
    ],
    build: async () => {
      // What an earlier build left would be served for ever.
      rmSync(join(root, site, 'assets'), { recursive: true, force: true });
      viteBuild('addin/vite.config.ts');
    },
  });
  console.log(`${site}/taskpane.html${isNew ? '' : ' (unchanged)'}`);
}

/** Everything that Excel loads, as a folder of static files that may stand anywhere. */
export async function buildFiles() {
  await buildIcons();
  await emitFunctions(`${site}/functions.json`);
  console.log(`${site}/functions.json`);
  await buildAddinFunctions();
  await buildPages();
}

/**
 * The files, and the manifest that says where they stand.
 * @param {string} address without a slash at its end
 */
export async function buildAddin(address) {
  buildManifest(address);
  await buildFiles();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // The address under which the files will stand: TAMARACK_ADDRESS=https://tamarack.example.com/addin npm run build:addin
  const asked = siteAddress(process.env['TAMARACK_ADDRESS']);
  if ('problem' in asked) {
    console.error(asked.problem);
    process.exit(1);
  }
  installMissing();
  await buildAddin(asked.address);
}
