import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { installMissing } from './install-missing.mjs';
import { root } from './build-when-stale.mjs';
import { serveFolder } from './serve-folder.mjs';

const tables = 'out/tamarack-tables.xlsx';
const workbook = 'out/tamarack-sample.xlsx';

/** @param {readonly string[]} words */
function tamarack(...words) {
  const program = ['cli/tamarack.mjs', ...words];
  const { status } = spawnSync(process.execPath, program, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) {
    console.error(`tamarack ${words[0]} ended with ${status}; its message is above.`);
    process.exit(1);
  }
}

function showSample() {
  mkdirSync(join(root, 'out'), { recursive: true });
  tamarack('sample', '--accounts', '2000', '--seed', '1', '--out', tables);
  tamarack('run', tables, '--out', workbook);
}

function wantedPort() {
  const port = Number(process.env['PORT'] ?? 4321);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  console.error(
    `PORT is "${process.env['PORT']}", which is not a port: give a whole number from 0 to 65535.`,
  );
  return process.exit(2);
}

const port = wantedPort();
installMissing();
showSample();
const { buildWorkbench } = await import('./build.mjs');
await buildWorkbench();
const { address, stop } = await serveFolder(join(root, 'dist/workbench'), port);
console.log(`\nThe workbench is at ${address} (Ctrl-C stops it).`);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void stop().then(() => process.exit(0)));
}
