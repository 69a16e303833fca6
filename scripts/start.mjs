import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { installMissing } from './install-missing.mjs';
import { root } from './build-when-stale.mjs';
import { serveFolder } from './serve-folder.mjs';

const accounts = 'out/tamarack-sample.csv';
const workbook = 'out/tamarack-sample.xlsx';

/**
 * @param {readonly string[]} words
 * @param {'inherit' | number} output
 */
function tamarack(words, output) {
  const program = ['cli/tamarack.mjs', ...words];
  const { status } = spawnSync(process.execPath, program, {
    cwd: root,
    stdio: ['ignore', output, 'inherit'],
  });
  if (status !== 0) {
    console.error(`tamarack ${words[0]} ended with ${status}; its message is above.`);
    process.exit(1);
  }
}

function showSample() {
  mkdirSync(join(root, 'out'), { recursive: true });
  const file = openSync(join(root, accounts), 'w');
  tamarack(['sample', '--accounts', '2000', '--seed', '1'], file);
  closeSync(file);
  tamarack(['run', accounts, '--out', workbook], 'inherit');
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
