import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildCommandLine } from './build-command-line.mjs';
import { buildWhenStale, root } from './build-when-stale.mjs';

const site = 'dist/workbench';

/** The worksheet functions, and apart from them what few calls need: a host loads it when it is first asked for. */
const bundles = [
  { output: 'dist/functions.js', entry: 'core/functions/worksheet.ts', globalName: 'TamarackFunctions' },
  { output: 'dist/reserve.js', entry: 'core/functions/reserve.ts', globalName: 'TamarackReserve' },
];

/** The script in fewer bytes: a second minifier, which also rewrites expressions, takes another 3 %. */
async function smallest(/** @type {string} */ script) {
  const { minify } = await import('@swc/core');
  const { code } = await minify(script, { compress: { passes: 3 }, mangle: true, ecma: 2020 });
  return code;
}

/** Each bundle as one script for hosts without modules, with one global. */
export async function buildFunctions() {
  for (const { output, entry, globalName } of bundles) {
    const isNew = await buildWhenStale({
      output,
      sources: ['core', 'scripts/build.mjs', 'scripts/lean-definitions.mjs', 'package-lock.json'],
      build: async () => {
        const { build } = await import('esbuild');
        const { leanDefinitions } = await import('./lean-definitions.mjs');
        const { outputFiles } = await build({
          absWorkingDir: root,
          entryPoints: [entry],
          outfile: output,
          bundle: true,
          minify: true,
          write: false,
          platform: 'neutral',
          mainFields: ['module', 'main'],
          target: 'es2022',
          format: 'iife',
          globalName,
          charset: 'utf8',
          legalComments: 'none',
          logLevel: 'warning',
          plugins: [leanDefinitions],
        });
        mkdirSync(join(root, 'dist'), { recursive: true });
        writeFileSync(join(root, output), await smallest(outputFiles[0]?.text ?? ''));
      },
    });
    const text = readFileSync(join(root, output));
    const size = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;
    console.log(
      `${output}: ${size(text.length)}, ${size(gzipSync(text).length)} gzipped${isNew ? '' : ' (unchanged)'}`,
    );
  }
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
