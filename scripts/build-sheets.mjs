import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWhenStale, isFresh, root } from './build-when-stale.mjs';
import { importNow } from './import-now.mjs';
import { installMissing } from './install-missing.mjs';

const project = 'dist/apps-script';

const makers = ['scripts/build-sheets.mjs', 'scripts/sheets', 'package-lock.json'];
const server = [...makers, 'scripts/lean-definitions.mjs', 'scripts/minified.mjs'];
const page = [...makers, 'scripts/lean-panel.mjs', 'scripts/listed-definitions.mjs', 'scripts/minified.mjs'];

/** @typedef {{ catalogue: readonly import('./sheets/stubs.mjs').Definition[] }} Known */

/** The one script that Google loads for every call. */
async function code() {
  const { googleScript } = await import('./sheets/google-script.mjs');
  const { topLevelFunctions } = await import('./sheets/stubs.mjs');
  const { script, read } = await googleScript({
    entry: 'apps-script/code.ts',
    globalName: 'Tamarack_',
    isWordless: true,
  });
  const known = await importNow("export { catalogue } from '#core/functions';");
  const { catalogue } = /** @type {Known} */ (known.exported);
  const text = `${script}\n${topLevelFunctions(script, catalogue)}`;
  return { text, read: [...read, ...known.read] };
}

/** A script of the server that few calls need. */
async function serverPart(/** @type {string} */ entry, /** @type {boolean} */ writesModels) {
  const { googleScript } = await import('./sheets/google-script.mjs');
  const { scriptPage, withoutTemplates } = await import('./sheets/script-page.mjs');
  const { script, read } = await googleScript({ entry, globalName: 'TamarackPart', writesModels });
  return { text: scriptPage(await withoutTemplates(script, 'es2019')), read };
}

/** A script that the sidebar reads when it is first needed. */
async function sidebarPart(/** @type {'engine' | 'english' | 'german' | 'japanese' | 'workbooks'} */ name) {
  const { partScript } = await import('./sheets/sidebar-page.mjs');
  const { scriptPage } = await import('./sheets/script-page.mjs');
  const { script, read } = await partScript(name);
  return { text: scriptPage(script), read };
}

/**
 * A file of the script project: what it is made by, beside the files that its maker reads.
 * @typedef {object} Made
 * @property {readonly string[]} sources
 * @property {() => Promise<{ text: string, read: readonly string[] }>} make
 */

/** Every file of the script project, by its name. @type {Readonly<Record<string, Made>>} */
const files = {
  'Code.js': { sources: server, make: code },
  'reserve.html': {
    sources: server,
    make: () => serverPart('apps-script/functions/reserve.ts', true),
  },
  'server.html': { sources: server, make: () => serverPart('apps-script/server/rpc.ts', false) },
  'engine.html': { sources: page, make: () => sidebarPart('engine') },
  'english.html': { sources: page, make: () => sidebarPart('english') },
  'german.html': { sources: page, make: () => sidebarPart('german') },
  'japanese.html': { sources: page, make: () => sidebarPart('japanese') },
  'workbooks.html': { sources: page, make: () => sidebarPart('workbooks') },
  'sidebar.html': {
    sources: page,
    make: async () => (await import('./sheets/sidebar-page.mjs')).sidebarPage(),
  },
  'appsscript.json': {
    sources: ['appsscript.json'],
    make: async () => ({ text: readFileSync(join(root, 'appsscript.json'), 'utf8'), read: [] }),
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
        const { text, read } = await make();
        mkdirSync(join(root, project), { recursive: true });
        const unfinished = join(root, `${output}.${process.pid}`);
        writeFileSync(unfinished, text);
        renameSync(unfinished, join(root, output));
        return read;
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
