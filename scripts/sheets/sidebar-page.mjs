import { readFile } from 'node:fs/promises';
import { build as bundle } from 'esbuild';
import { build } from 'vite';
import { root } from '../build-when-stale.mjs';
import { leanPanel } from '../lean-panel.mjs';
import { listedDefinitions } from '../listed-definitions.mjs';
import { leastScript } from '../minified.mjs';
import { ownFiles } from '../own-files.mjs';
import { escapedScript, withoutTemplates } from './script-page.mjs';

const target = 'es2020';

/** The modules of the panel that load others when they are asked for. */
const loaders = /panel[\\/](words[\\/]languages|engine[\\/]questions[\\/][^\\/]+)\.ts$/;

/** What the sidebar's page reads when it is asked for, by the modules of the panel that hold it. */
const parts = {
  english: ['../screen-text.en'],
  german: ['../text.de', './core/de'],
  japanese: ['../text.ja', './core/ja'],
  workbooks: ['../workbook-reader'],
};

/** What every part of a language needs beside it, so that it goes with each. */
const shared = './core/speech-in';

/**
 * What the panel would load as files of their own, a language or the reader of workbooks, comes from the server: the page is
 * one file, and has no address. It is asked of `tamarackPart`, which apps-script/sidebar/offer-parts.ts puts there.
 */
const partsFromServer = {
  name: 'tamarack:parts-from-server',
  enforce: /** @type {const} */ ('pre'),
  transform: (/** @type {string} */ code, /** @type {string} */ id) =>
    loaders.test(id) ? { code: askedOfServer(code), map: null } : undefined,
};

/** The same for the engine, which is bundled otherwise. @type {import('esbuild').Plugin} */
const engineParts = {
  name: 'tamarack:engine-parts-from-server',
  setup: ({ onLoad }) =>
    onLoad({ filter: loaders }, async ({ path }) => ({
      contents: askedOfServer(await readFile(path, 'utf8')),
      loader: 'ts',
    })),
};

function askedOfServer(/** @type {string} */ code) {
  let part = '';
  return code.replace(/import\('([^']+)'\)/g, (_, /** @type {string} */ module) => {
    if (module !== shared) part = partOf(module);
    return `globalThis.tamarackPart('${part}')`;
  });
}

function partOf(/** @type {string} */ module) {
  const found = Object.entries(parts).find(([, modules]) => modules.includes(module));
  if (!found) throw new Error(`the panel loads ${module}, and no part of the sidebar holds it`);
  return found[0];
}

/** Tells of each file that is read, also where nothing of it remains. */
const telling = (/** @type {string[]} */ read) => ({
  name: 'tamarack:telling',
  moduleParsed: (/** @type {{ id: string }} */ { id }) => void read.push(id.replace(/\?.*$/, '')),
});

/** The sidebar's script and styles, in one, and the files of ours that they were made of. */
async function sidebarScript() {
  /** @type {string[]} */
  const read = [];
  process.env['NODE_ENV'] = 'production';
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [partsFromServer, leanPanel(), telling(read)],
    build: {
      write: false,
      target,
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: 'apps-script/sidebar/main.tsx',
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (built);
  const chunks = output.filter((each) => each.type === 'chunk');
  if (chunks.length !== 1) throw new Error(`the sidebar is to be one script, not ${chunks.length}`);
  const styles = output.flatMap((each) => (each.type === 'asset' ? [String(each.source)] : []));
  const script = await leastScript(await withoutTemplates(chunks[0]?.code ?? '', target));
  return { script, styles: styles.join('\n'), read: ownFiles(read) };
}

/** The sidebar as one page, without anything to load. */
export async function sidebarPage() {
  const { script, styles, read } = await sidebarScript();
  const page = [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<base target="_blank">',
    '<title>Tamarack</title>',
    `<style>html,body,#panel{height:100%;margin:0}${escapedScript(styles)}</style>`,
    '</head>',
    '<body>',
    '<div id="panel"></div>',
    `<script>${escapedScript(script)}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
  return { text: page, read };
}

/** Where a part's script begins. The engine leaves nothing behind: it listens and answers. */
const entries = {
  engine: `
    import { offerPartsInWorker } from './apps-script/sidebar/parts-in-worker';
    import './panel/engine/engine-worker';
    offerPartsInWorker();
  `,
  english: "export { screenText } from './panel/screen-text.en';",
  german: `
    export { germanText } from './panel/text.de';
    export { german } from './panel/words/core/de';
    export { speechIn } from './panel/words/core/speech-in';
  `,
  japanese: `
    export { japaneseText } from './panel/text.ja';
    export { japanese } from './panel/words/core/ja';
    export { speechIn } from './panel/words/core/speech-in';
  `,
  workbooks: "export { readXlsxSheets, readXlsxTable } from './panel/engine/workbook-reader';",
};

/**
 * The script of a part, which leaves `TamarackPart` behind.
 * @param {keyof typeof entries} name
 */
export async function partScript(name) {
  const { outputFiles, metafile } = await bundle({
    absWorkingDir: root,
    stdin: { contents: entries[name], resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName: 'TamarackPart',
    target,
    charset: 'utf8',
    legalComments: 'none',
    supported: { 'template-literal': false },
    logLevel: 'warning',
    plugins: [listedDefinitions, engineParts],
  });
  const script = outputFiles[0]?.text ?? '';
  const least = name === 'engine' ? await leastScript(script) : script;
  return { script: least, read: ownFiles(Object.keys(metafile.inputs)) };
}
