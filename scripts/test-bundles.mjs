import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './build-when-stale.mjs';

/*
 * Every file of tests reads the modules that it needs anew. What most of them need whole (the core behind its doors, Fluent's
 * styles and icons, fast-check) comes out of a few files that are bundled before the tests run, rather than out of 3,000.
 */

const folder = 'out/jest';

/** Where jest finds what is bundled. */
export const bundled = {
  '^#core$': `<rootDir>/${folder}/core.cjs`,
  '^#core/functions$': `<rootDir>/${folder}/functions.cjs`,
  '^#core/sql$': `<rootDir>/${folder}/sql.cjs`,
  '^@fluentui/react-(components|icons)$': `<rootDir>/${folder}/fluent.cjs`,
  '^fast-check$': `<rootDir>/${folder}/fast-check.cjs`,
};

/**
 * @param {string} source
 * @returns {Promise<string>} one script of it and all that it imports but React
 */
async function bundle(source) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
    target: 'es2022',
    external: ['react', 'react-dom'],
    charset: 'utf8',
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Writes a file in one step, as another run of the tests may be reading it.
 * @param {string} name
 * @param {string} text
 */
function put(name, text) {
  const path = join(root, folder, name);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  writeFileSync(`${path}.${process.pid}`, text);
  renameSync(`${path}.${process.pid}`, path);
}

/** The core behind its three doors, which share what is behind them. */
async function putCore() {
  const doors = ['core', 'functions', 'sql'];
  const source = `export * as core from './core/index';
    export * as functions from './core/functions/index';
    export * as sql from './core/sql/index';`;
  put('doors.cjs', await bundle(source));
  for (const door of doors) put(`${door}.cjs`, `module.exports = require('./doors.cjs').${door};\n`);
}

/** What the panel takes of Fluent, by the package that it is taken from. */
function fluentNames() {
  const names = new Map([
    ['react-components', new Set()],
    ['react-icons', new Set()],
  ]);
  for (const file of readdirSync(join(root, 'panel'), { recursive: true }).map(String)) {
    if (!/\.tsx?$/.test(file)) continue;
    const text = readFileSync(join(root, 'panel', file), 'utf8');
    for (const [, said = '', from = ''] of text.matchAll(/import \{([^}]*)\} from '@fluentui\/([\w-]+)'/g)) {
      for (const name of said.split(',').map((each) => each.trim())) {
        if (name !== '' && !name.startsWith('type ')) names.get(from)?.add(name);
      }
    }
  }
  return [...names].map(
    ([from, taken]) => `export { ${[...taken].sort().join(', ')} } from '@fluentui/${from}';`,
  );
}

/** Fluent is read for seconds, so what was read is kept until the packages or what is taken of them change. */
async function putFluent() {
  const source = fluentNames().join('\n');
  const packages = readFileSync(join(root, 'package-lock.json'));
  const stamp = `// ${createHash('sha256').update(source).update(packages).digest('hex')}\n`;
  const path = join(root, folder, 'fluent.cjs');
  if (existsSync(path) && readFileSync(path, 'utf8').startsWith(stamp)) return;
  put('fluent.cjs', stamp + (await bundle(source)));
}

/** Jest runs this before any test. */
export default async function bundleForTests() {
  mkdirSync(join(root, folder), { recursive: true });
  await Promise.all([
    putCore(),
    putFluent(),
    bundle(
      `export * from './test/seeded-fast-check'; export { default } from './test/seeded-fast-check';`,
    ).then((text) => put('fast-check.cjs', text)),
  ]);
}
