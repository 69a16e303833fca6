import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './build-when-stale.mjs';

/*
 * Plugins for vite that make the panel lighter without changing what it does. Every page that shows the panel is built
 * with them, and the panel is weighed with them.
 */

/** React and its elements as plain names, so that a call is one letter rather than a look-up in an object. */
const plainReact = {
  name: 'tamarack:plain-react',
  enforce: /** @type {const} */ ('pre'),
  resolveId(/** @type {string} */ id, /** @type {string | undefined} */ importer) {
    const isOurs = importer && !/node_modules[\\/](react|react-dom|scheduler)[\\/]/.test(importer);
    if (isOurs && /^react(\/jsx-runtime)?$/.test(id)) return `\0plain:${id}`;
    return undefined;
  },
  load(/** @type {string} */ id) {
    const name = id.startsWith('\0plain:') ? id.slice('\0plain:'.length) : null;
    if (name === null) return undefined;
    const require = createRequire(join(root, 'package.json'));
    const path = JSON.stringify(require.resolve(name));
    const names = Object.keys(require(name)).filter((key) => /^[a-z]+$/i.test(key));
    const exported = names.map((key) => `export const ${key} = /* @__PURE__ */ (() => all.${key})();`);
    return [`import all from ${path};`, ...exported, 'export default all;'].join('\n');
  },
};

/** A token of Fluent's as the variable that it stands for, so that the list of all tokens is left out. */
const tokensAsVariables = {
  name: 'tamarack:tokens-as-variables',
  enforce: /** @type {const} */ ('pre'),
  transform(/** @type {string} */ code, /** @type {string} */ id) {
    if (/\0|[\\/]@fluentui[\\/]tokens[\\/]/.test(id)) return undefined;
    if (!/import[^;]*\btokens\b[^;]*from\s*['"]@fluentui\//.test(code)) return undefined;
    return {
      code: code.replace(/(?<![\w/."'])tokens\.([a-z]\w*)/g, (_, token) => `'var(--${token})'`),
      map: null,
    };
  },
};

/** Every language of the panel is written from left to right: no style needs turning round. */
const leftToRight = {
  name: 'tamarack:left-to-right',
  enforce: /** @type {const} */ ('pre'),
  resolveId: (/** @type {string} */ id) => (id === 'rtl-css-js/core' ? '\0left-to-right' : undefined),
  load: (/** @type {string} */ id) =>
    id === '\0left-to-right'
      ? 'export const convertProperty = (key, value) => ({ key, value }); export const convert = (styles) => styles;'
      : undefined,
};

const themeMark = 'tamarack:themes';

/** The panel's two themes with all that Fluent's makers put into them. */
async function wholeThemes() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['panel/theme.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['react', 'react-dom'],
  });
  const source = Buffer.from(outputFiles[0]?.text ?? '').toString('base64');
  const { fluentTheme } = await import(`data:text/javascript;base64,${source}`);
  return {
    light: /** @type {Readonly<Record<string, string>>} */ (fluentTheme('light')),
    dark: /** @type {Readonly<Record<string, string>>} */ (fluentTheme('dark')),
  };
}

/** The variables of the themes that `isRead` says are read, the dark theme as what it has of its own. */
function themesOf(
  /** @type {Awaited<ReturnType<typeof wholeThemes>>} */ { light, dark },
  /** @type {(variable: string) => boolean} */ isRead,
) {
  const kept = Object.keys(light).filter(isRead);
  const short = new Map(kept.map((variable, at) => [variable, `t${at.toString(36)}`]));
  const of = (/** @type {string[]} */ keys, /** @type {Readonly<Record<string, string>>} */ theme) =>
    Object.fromEntries(keys.map((variable) => [short.get(variable), theme[variable]]));
  const own = kept.filter((variable) => dark[variable] !== light[variable]);
  return { themes: JSON.stringify([of(kept, light), of(own, dark)]), short };
}

/** A built file, as much as these plugins need of it. */
/** @typedef {{ type: 'chunk', code: string, moduleIds: string[] } | { type: 'asset', source: string | Uint8Array }} Built */

const reading = /\bvar\(\s*--(\w+)/g;

/** Only the variables of the themes that something built reads, under short names. */
function usedVariables() {
  /** @type {ReturnType<typeof wholeThemes> | null} */
  let whole = null;
  return {
    name: 'tamarack:used-variables',
    load(/** @type {string} */ id) {
      if (!id.replaceAll('\\', '/').endsWith('/panel/theme.ts')) return undefined;
      return {
        code: `const [light, own] = JSON.parse('${themeMark}'); const dark = { ...light, ...own };
          export const fluentTheme = (theme) => (theme === 'dark' ? dark : light);`,
        moduleType: 'js',
      };
    },
    async generateBundle(/** @type {unknown} */ _options, /** @type {Record<string, Built>} */ bundle) {
      const chunks = Object.values(bundle).filter((built) => built.type === 'chunk');
      const marked = new RegExp(`(["'\`])${themeMark}\\1`);
      const shown = chunks.filter(({ code }) => marked.test(code));
      if (shown.length === 0) return;
      const read = new Set(chunks.flatMap(({ code }) => [...code.matchAll(reading)].map(([, name]) => name)));
      whole ??= wholeThemes();
      const { themes, short } = themesOf(await whole, (variable) => read.has(variable));
      for (const chunk of chunks) {
        chunk.code = chunk.code
          .replace(marked, () => JSON.stringify(themes))
          .replace(reading, (said, name) => (short.has(name) ? `var(--${short.get(name)}` : said));
      }
    },
  };
}

/** A second minifier over the panel's chunks, which also rewrites expressions. */
const minifiedTwice = {
  name: 'tamarack:minified-twice',
  enforce: /** @type {const} */ ('post'),
  async generateBundle(/** @type {unknown} */ _options, /** @type {Record<string, Built>} */ bundle) {
    const { minify } = await import('@swc/core');
    for (const built of Object.values(bundle)) {
      if (built.type !== 'chunk' || !built.moduleIds.some((id) => /[\\/](panel|react-dom)[\\/]/.test(id)))
        continue;
      const { code } = await minify(built.code, {
        // Functions side by side are shorter to say, but for React's.
        compress: { passes: 3, hoist_funs: !built.moduleIds.some((id) => /[\\/]react-dom[\\/]/.test(id)) },
        mangle: true,
        ecma: 2020,
        module: true,
      });
      built.code = code;
    }
  },
};

/** What is loaded later has nothing of its own to load before it. */
const withoutPreload = {
  name: 'tamarack:without-preload',
  config: () => ({ build: { modulePreload: /** @type {const} */ (false) } }),
};

/** All of them, in order. */
export const leanPanel = () => [
  withoutPreload,
  plainReact,
  tokensAsVariables,
  leftToRight,
  usedVariables(),
  minifiedTwice,
];
