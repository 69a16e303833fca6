import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWhenStale, isFresh, root } from './build-when-stale.mjs';
import { installMissing } from './install-missing.mjs';

const project = 'dist/apps-script';

const server = [
  ...['apps-script/code.ts', 'apps-script/functions', 'apps-script/server', 'apps-script/wire', 'core'],
  ...['scripts/build-sheets.mjs', 'scripts/sheets', 'scripts/lean-definitions.mjs', 'package-lock.json'],
];
const page = [
  ...['apps-script/sidebar', 'apps-script/wire', 'panel', 'files', 'core'],
  ...['scripts/build-sheets.mjs', 'scripts/sheets', 'scripts/lean-panel.mjs', 'package-lock.json'],
];

/** The one script that Google loads for every call. */
async function code() {
  const { googleScript } = await import('./sheets/google-script.mjs');
  const { catalogueNow } = await import('./sheets/catalogue-now.mjs');
  const { topLevelFunctions } = await import('./sheets/stubs.mjs');
  const script = await googleScript({ entry: 'apps-script/code.ts', globalName: 'Tamarack_' });
  return `${script}\n${topLevelFunctions(script, await catalogueNow())}`;
}

/** A script of the server that few calls need. */
async function serverPart(/** @type {string} */ entry, /** @type {boolean} */ writesModels) {
  const { googleScript } = await import('./sheets/google-script.mjs');
  const { scriptPage, withoutTemplates } = await import('./sheets/script-page.mjs');
  const script = await googleScript({ entry, globalName: 'TamarackPart', writesModels });
  return scriptPage(await withoutTemplates(script, 'es2019'));
}

/** A script that the sidebar reads when it is first needed. */
async function sidebarPart(/** @type {'engine' | 'german' | 'japanese'} */ name) {
  const { partScript } = await import('./sheets/sidebar-page.mjs');
  const { scriptPage } = await import('./sheets/script-page.mjs');
  return scriptPage(await partScript(name));
}

/** Every file of the script project: how it is made, and of what. */
const files = {
  'Code.js': { sources: server, make: code },
  'reserve.html': {
    sources: server,
    make: () => serverPart('apps-script/functions/reserve.ts', true),
  },
  'server.html': { sources: server, make: () => serverPart('apps-script/server/rpc.ts', false) },
  'engine.html': { sources: page, make: () => sidebarPart('engine') },
  'german.html': { sources: page, make: () => sidebarPart('german') },
  'japanese.html': { sources: page, make: () => sidebarPart('japanese') },
  'sidebar.html': {
    sources: page,
    make: async () => (await import('./sheets/sidebar-page.mjs')).sidebarPage(),
  },
  'appsscript.json': {
    sources: ['appsscript.json'],
    make: async () => readFileSync(join(root, 'appsscript.json'), 'utf8'),
  },
};

/** Makes each file of the project for Google whose sources have changed. */
export async function buildSheets() {
  for (const [name, { sources, make }] of Object.entries(files)) {
    const output = `${project}/${name}`;
    const isNew = await buildWhenStale({
      output,
      sources,
      build: async () => {
        const text = await make();
        mkdirSync(join(root, project), { recursive: true });
        const unfinished = join(root, `${output}.${process.pid}`);
        writeFileSync(unfinished, text);
        renameSync(unfinished, join(root, output));
      },
    });
    const bytes = readFileSync(join(root, output)).length;
    console.log(`${output}: ${(bytes / 1000).toFixed(1)} kB${isNew ? '' : ' (unchanged)'}`);
  }
}

/** The files that are not of the sources as they stand. */
export const staleFiles = () =>
  Object.entries(files).flatMap(([name, { sources }]) =>
    isFresh({ output: `${project}/${name}`, sources }) ? [] : [name],
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] === '--stale') {
    console.log(staleFiles().join('\n'));
  } else {
    installMissing();
    await buildSheets();
  }
}
