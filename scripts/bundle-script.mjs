import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildWhenStale, root } from './build-when-stale.mjs';

/** The reserve of the functions, wherever it is to stand. */
export const reserveBundle = {
  entry: 'core/functions/reserve.ts',
  globalName: 'TamarackReserve',
  writesModels: true,
};

/**
 * Bundles functions as one script for hosts without modules, unless it stands already.
 * @param {object} bundle
 * @param {string} bundle.output
 * @param {string} bundle.entry
 * @param {string} [bundle.globalName] what it leaves behind; left out, nothing
 * @param {boolean} [bundle.writesModels] whether something in it writes the rows of a model
 * @param {readonly string[]} [bundle.sources] beside core
 * @param {Record<string, string>} [bundle.define] names of the source, and the expressions that stand for them
 */
export async function bundleScript({
  output,
  entry,
  globalName,
  writesModels = false,
  sources = [],
  define = {},
}) {
  const isNew = await buildWhenStale({
    output,
    sources: [
      'core',
      ...sources,
      'scripts/bundle-script.mjs',
      'scripts/lean-definitions.mjs',
      'scripts/minified.mjs',
      'package-lock.json',
    ],
    build: async () => {
      const { build } = await import('esbuild');
      const { leanDefinitions } = await import('./lean-definitions.mjs');
      const { minified } = await import('./minified.mjs');
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
        ...(globalName === undefined ? {} : { globalName }),
        define,
        charset: 'utf8',
        legalComments: 'none',
        logLevel: 'warning',
        plugins: [leanDefinitions(writesModels)],
      });
      mkdirSync(join(root, dirname(output)), { recursive: true });
      writeFileSync(join(root, output), await minified(outputFiles[0]?.text ?? '', 2020));
    },
  });
  const text = readFileSync(join(root, output));
  const size = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(
    `${output}: ${size(text.length)}, ${size(gzipSync(text).length)} gzipped${isNew ? '' : ' (unchanged)'}`,
  );
}
