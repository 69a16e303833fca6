import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildCommandLine } from './build-command-line.mjs';
import { buildWhenStale, root } from './build-when-stale.mjs';

const bundle = 'dist/functions.js';
const site = 'dist/workbench';

/** The worksheet functions as one script for hosts without modules: `TamarackFunctions` is its one global. */
export async function buildFunctions() {
  const isNew = await buildWhenStale({
    output: bundle,
    sources: ['core', 'scripts/build.mjs', 'package-lock.json'],
    build: async () => {
      const { build } = await import('esbuild');
      await build({
        absWorkingDir: root,
        entryPoints: ['core/functions/index.ts'],
        outfile: bundle,
        bundle: true,
        minify: true,
        platform: 'neutral',
        mainFields: ['module', 'main'],
        target: 'es2019',
        format: 'iife',
        globalName: 'TamarackFunctions',
        legalComments: 'none',
        logLevel: 'warning',
      });
    },
  });
  const text = readFileSync(join(root, bundle));
  const size = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(
    `${bundle}: ${size(text.length)}, ${size(gzipSync(text).length)} gzipped${isNew ? '' : ' (unchanged)'}`,
  );
}

/** The workbench as a folder of static files. */
export async function buildWorkbench() {
  const isNew = await buildWhenStale({
    output: `${site}/index.html`,
    sources: ['workbench', 'panel', 'files', 'core', 'package-lock.json'],
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
}
