import { build } from 'esbuild';
import { root } from '../build-when-stale.mjs';
import { leanDefinitions } from '../lean-definitions.mjs';
import { minified } from '../minified.mjs';
import { ownFiles } from '../own-files.mjs';

/**
 * Bundles a script for Google's server: ES2019 without any module around it, with one global.
 * @param {object} bundle
 * @param {string} bundle.entry
 * @param {string} bundle.globalName
 * @param {boolean} [bundle.writesModels] whether something in it writes the rows of a model
 * @param {boolean} [bundle.isWordless] whether problems are said by another script
 * @returns the script, and the files of ours that it was made of
 */
export async function googleScript({ entry, globalName, writesModels = false, isWordless = false }) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: `${globalName}.js`,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2019',
    format: 'iife',
    globalName,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [leanDefinitions(writesModels, isWordless)],
  });
  const script = await minified(outputFiles[0]?.text ?? '', 2019);
  return { script, read: ownFiles(Object.keys(metafile.inputs)) };
}
