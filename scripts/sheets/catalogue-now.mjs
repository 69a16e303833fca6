import { build } from 'esbuild';
import { root } from '../build-when-stale.mjs';

/**
 * The catalogue of worksheet functions as the sources have it now.
 * @returns {Promise<readonly import('./stubs.mjs').Definition[]>}
 */
export async function catalogueNow() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: "export { catalogue } from '#core/functions';", resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
  });
  const source = Buffer.from(outputFiles[0]?.text ?? '').toString('base64');
  return (await import(`data:text/javascript;base64,${source}`)).catalogue;
}
