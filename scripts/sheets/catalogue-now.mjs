import { build } from 'esbuild';
import { root } from '../build-when-stale.mjs';
import { ownFiles } from './own-files.mjs';

/**
 * The catalogue of worksheet functions as the sources have it now.
 * @returns {Promise<{ catalogue: readonly import('./stubs.mjs').Definition[], read: readonly string[] }>}
 */
export async function catalogueNow() {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    stdin: { contents: "export { catalogue } from '#core/functions';", resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
  });
  const source = Buffer.from(outputFiles[0]?.text ?? '').toString('base64');
  const { catalogue } = await import(`data:text/javascript;base64,${source}`);
  return { catalogue, read: ownFiles(Object.keys(metafile.inputs)) };
}
