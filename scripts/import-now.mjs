import { root } from './build-when-stale.mjs';
import { ownFiles } from './own-files.mjs';

/**
 * Runs TypeScript of the project as it stands now.
 * @param {string} source what it would say in a file at the project's top: `export { catalogue } from '#core/functions';`
 * @returns what it exports, and the files of ours that it was made of
 */
export async function importNow(source) {
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
  });
  const bundle = Buffer.from(outputFiles[0]?.text ?? '').toString('base64');
  const exported = await import(`data:text/javascript;base64,${bundle}`);
  return { exported, read: ownFiles(Object.keys(metafile.inputs)) };
}
