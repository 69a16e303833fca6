import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhenStale, root } from './build-when-stale.mjs';

const output = 'dist/cli.mjs';

/**
 * Bundles cli/main.ts into one file that Node runs, when its sources have changed.
 * @returns {Promise<string>} the path of the bundle
 */
export async function buildCommandLine() {
  await buildWhenStale({
    output,
    sources: ['cli', 'core', 'files', 'scripts/build-command-line.mjs', 'package-lock.json'],
    build: bundle,
  });
  return join(root, output);
}

async function bundle() {
  const { build } = await import('esbuild');
  // Two commands may start at once: each writes its own file, and the rename is one step.
  const unfinished = join(root, `${output}.${process.pid}`);
  await build({
    absWorkingDir: root,
    entryPoints: ['cli/main.ts'],
    outfile: unfinished,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // What is compiled for this machine stays a package, and is loaded by the one command that asks for it.
    external: ['@duckdb/node-api'],
    logLevel: 'warning',
    // Packages in CommonJS ask for Node's modules by require, which a module does not have.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  renameSync(unfinished, join(root, output));
}
