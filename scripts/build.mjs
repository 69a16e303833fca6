import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCommandLine } from './build-command-line.mjs';
import { buildSheets } from './build-sheets.mjs';
import { buildWhenStale, root } from './build-when-stale.mjs';
import { bundleScript, reserveBundle } from './bundle-script.mjs';

const site = 'dist/workbench';

/** The worksheet functions, and apart from them what few calls need: a host loads it when it is first asked for. */
const bundles = [
  { output: 'dist/functions.js', entry: 'core/functions/worksheet.ts', globalName: 'TamarackFunctions' },
  { ...reserveBundle, output: 'dist/reserve.js' },
];

/** Each bundle as one script for hosts without modules, with one global. */
export async function buildFunctions() {
  for (const bundle of bundles) await bundleScript(bundle);
}

/** The workbench as a folder of static files. */
export async function buildWorkbench() {
  const isNew = await buildWhenStale({
    output: `${site}/index.html`,
    sources: ['workbench', 'panel', 'files', 'core', 'scripts/lean-panel.mjs', 'package-lock.json'],
    build: async () => {
      const vite = spawnSync(
        process.execPath,
        [
          'node_modules/vite/bin/vite.js',
          'build',
          '--config',
          'workbench/vite.config.ts',
          '--logLevel',
          'warn',
        ],
        { cwd: root, stdio: 'inherit' },
      );
      if (vite.status !== 0 || !existsSync(join(root, site, 'index.html'))) {
        throw new Error('vite could not build the workbench; its message is above');
      }
    },
  });
  console.log(`${site}${isNew ? '' : ' (unchanged)'}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildFunctions();
  await buildCommandLine();
  await buildWorkbench();
  await buildSheets();
}
