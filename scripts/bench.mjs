import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './build-when-stale.mjs';
import { buildAddinFunctions } from './build-addin-functions.mjs';
import { buildSheets } from './build-sheets.mjs';
import { buildCommandLine } from './build-command-line.mjs';
import { buildFunctions } from './build.mjs';
import { installMissing } from './install-missing.mjs';

const bundle = 'dist/bench.mjs';

installMissing();
await buildFunctions();
await buildAddinFunctions();
await buildSheets();
await buildCommandLine();
const { build } = await import('esbuild');
await build({
  absWorkingDir: root,
  entryPoints: ['bench/main.ts'],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // Peers run as they are published; what is ours is bundled.
  external: [
    '@duckdb/node-api',
    'arquero',
    'highs',
    'json-rules-engine',
    'ml-logistic-regression',
    'ml-matrix',
    'simple-statistics',
  ],
  logLevel: 'warning',
});
// What the sidebar carries is counted where its tests stand: the bench itself knows no host.
await build({
  absWorkingDir: root,
  entryPoints: ['test/apps-script/sidebar/tell-pages.ts'],
  outfile: 'dist/sidebar-pages.cjs',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  define: { __dirname: JSON.stringify(join(root, 'test/apps-script')) },
  loader: { '.css': 'empty' },
  logLevel: 'warning',
});
const flags = [
  '--expose-gc',
  // Garbage is collected between any two runs, which would make V8 forget the code of those that wait their turn.
  '--no-flush-bytecode',
  // A million accounts, and every peer's own form of them.
  '--max-old-space-size=12000',
];
const program = [...flags, join(root, bundle), ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, program, { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
