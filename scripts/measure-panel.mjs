import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './build-when-stale.mjs';

/** Words of other languages than English: loaded one at a time, when a user asks for one. */
const language = /panel\/(?:.*\/)?(?:text\.(?!en)[a-z]{2}\.ts|words\/core\/(?:de|ja|speech-in)\b)/;

/** What the panel's page imports; the core is left to its worker. */
const page = `
  import { createRoot } from 'react-dom/client';
  import { Panel, engineInWorker } from './panel/index.ts';
  export { createRoot, Panel, engineInWorker };
`;

/** @type {import('esbuild').BuildOptions} */
const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  format: 'esm',
  target: 'es2022',
  outdir: '/measured',
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** @type {import('esbuild').Plugin} */
const withoutCore = {
  name: 'the core stays in its worker',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/answer-questions$/ }, ({ path }) => ({ path, external: true })),
};

/**
 * What the panel weighs, gzipped, in bytes: `first` is loaded before anything is seen, `screens` when they are first
 * shown, `languages` when one is asked for, `core` by the worker beside the page.
 */
export async function measurePanel() {
  const panel = await build({
    ...shared,
    stdin: { contents: page, resolveDir: root, loader: 'ts' },
    splitting: true,
    plugins: [withoutCore],
  });
  const worker = await build({ ...shared, entryPoints: ['panel/engine/engine-worker.ts'] });
  const outputs = panel.metafile?.outputs ?? {};
  const sizes = new Map(
    (panel.outputFiles ?? []).map(({ path, contents }) => [
      nameOf(path),
      gzipSync(contents, { level: 9 }).length,
    ]),
  );
  const first = closure(outputs);
  const weights = { first: 0, screens: 0, languages: 0, core: 0 };
  for (const [path, { inputs }] of Object.entries(outputs)) {
    const size = sizes.get(nameOf(path)) ?? 0;
    if (first.has(path)) weights.first += size;
    else if (Object.keys(inputs).some((input) => language.test(input))) weights.languages += size;
    else weights.screens += size;
  }
  for (const { contents } of worker.outputFiles ?? [])
    weights.core += gzipSync(contents, { level: 9 }).length;
  return weights;
}

/**
 * The page's own chunk and all that it imports at once.
 * @param {import('esbuild').Metafile['outputs']} outputs
 */
function closure(outputs) {
  const seen = new Set();
  const open = Object.keys(outputs).filter((path) => outputs[path]?.entryPoint === '<stdin>');
  for (const path of open) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const { path: imported, kind } of outputs[path]?.imports ?? [])
      if (kind === 'import-statement') open.push(imported);
  }
  return seen;
}

const nameOf = (/** @type {string} */ path) => path.slice(path.lastIndexOf('/') + 1);
