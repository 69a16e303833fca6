import { gzipSync } from 'node:zlib';
import { build as bundle } from 'esbuild';
import { build } from 'vite';
import { root } from './build-when-stale.mjs';
import { leanPanel } from './lean-panel.mjs';

/** Words of other languages than English: loaded one at a time, when a user asks for one. */
const language = /panel\/(?:.*\/)?(?:text\.(?!en)[a-z]{2}\.ts|words\/core\/(?:de|ja|speech-in)\b)/;

/** A page that shows the panel, over a host that its loader gives it. */
const page = `
  import { createElement } from 'react';
  import { createRoot } from 'react-dom/client';
  import { Panel, engineInWorker } from '/panel/index.ts';
  const engine = engineInWorker(self.worker);
  createRoot(document.body).render(createElement(Panel, { host: self.host, engine }));
`;

const entry = 'virtual:panel-page';

/** The page, with the core left to its worker. */
const panelPage = {
  name: 'panel-page',
  enforce: /** @type {const} */ ('pre'),
  resolveId(/** @type {string} */ id) {
    if (id === entry) return `\0${entry}`;
    return /\/answer-questions$/.test(id) ? { id, external: true } : undefined;
  },
  load: (/** @type {string} */ id) => (id === `\0${entry}` ? page : undefined),
};

/** The panel as vite builds it for a page, chunk by chunk. */
async function panelChunks() {
  process.env['NODE_ENV'] = 'production';
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [panelPage, leanPanel()],
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: entry },
    },
  });
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (built);
  return output.filter((each) => each.type === 'chunk');
}

/** The scripts of the worker: what it loads with the core, and what reads workbooks. */
async function workerScripts() {
  const { outputFiles } = await bundle({
    absWorkingDir: root,
    entryPoints: ['panel/engine/engine-worker.ts'],
    bundle: true,
    splitting: true,
    outdir: 'worker',
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
  });
  return outputFiles;
}

const gzipped = (/** @type {string | Uint8Array} */ script) => gzipSync(script, { level: 9 }).length;

/**
 * What the panel weighs, gzipped, in bytes: `first` is loaded before anything is seen, `screens` when one of them is
 * first shown, `languages` when one is asked for, `workbooks` by the worker when an xlsx file is picked, `core` by it at
 * once.
 */
export async function measurePanel() {
  const chunks = await panelChunks();
  const first = closure(chunks);
  const weights = { first: 0, screens: 0, languages: 0, workbooks: 0, core: 0 };
  for (const { fileName, moduleIds, code } of chunks) {
    const holds = (/** @type {RegExp} */ sought) =>
      moduleIds.some((id) => sought.test(id.replaceAll('\\', '/')));
    const later = holds(language) ? 'languages' : 'screens';
    weights[first.has(fileName) ? 'first' : later] += gzipped(code);
  }
  for (const { path, contents } of await workerScripts()) {
    weights[/workbook-reader/.test(path) ? 'workbooks' : 'core'] += gzipped(contents);
  }
  return weights;
}

/**
 * The page's own chunk and all that it imports at once.
 * @param {readonly import('vite').Rolldown.OutputChunk[]} chunks
 */
function closure(chunks) {
  const open = chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
  const seen = new Set(open);
  for (const name of open) {
    for (const imported of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) {
      if (!seen.has(imported)) open.push(imported);
      seen.add(imported);
    }
  }
  return seen;
}
