import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './build-when-stale.mjs';
import { ensureEngines } from './ensure-engines.mjs';
import { installMissing } from './install-missing.mjs';

const bundle = 'dist/bench-warehouse.mjs';

installMissing();
const asked = process.argv.slice(2);
const engines = asked.includes('--spark') || asked.includes('--postgres') ? ensureEngines() : {};
const { build } = await import('esbuild');
await build({
  absWorkingDir: root,
  entryPoints: ['bench/warehouse/main.ts'],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  external: ['@duckdb/node-api'],
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, [join(root, bundle), ...asked], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ...engines },
});
process.exitCode = status ?? 1;
