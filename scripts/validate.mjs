import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './build-when-stale.mjs';
import { installMissing } from './install-missing.mjs';

installMissing();
const { checkManifest } = await import('./manifest/check-manifest.mjs');
const { commandNames } = await import('./manifest/command-names.mjs');

// `npm run validate` checks manifest.xml; with a path, that file: `npm run validate -- dist/addin/manifest.xml`;
// with --service, Microsoft's service is asked as well.
const words = process.argv.slice(2);
const named = words.find((word) => !word.startsWith('--')) ?? 'manifest.xml';
const path = resolve(root, named);
if (!existsSync(path)) {
  console.error(`${named} is not there; npm run build:addin writes dist/addin/manifest.xml`);
  process.exit(1);
}
const faults = checkManifest(readFileSync(path, 'utf8'), await commandNames());
for (const { line, code, message } of faults) console.log(`${named}:${line} ${code}: ${message}`);
console.log(faults.length === 0 ? `${named} is in order` : `${named}: ${faults.length} to mend`);
process.exitCode = faults.length === 0 ? 0 : 1;

if (words.includes('--service')) askService(path);

/**
 * What Microsoft says of the manifest; the file is sent to Microsoft for that.
 * @param {string} file
 */
function askService(file) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const validator = [
    'exec',
    '--yes',
    '--package',
    'office-addin-manifest@3.0.0',
    '--',
    'office-addin-manifest',
  ];
  const { status, stdout, stderr } = spawnSync(npm, [...validator, 'validate', file], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const answer = `${stdout ?? ''}${stderr ?? ''}`.trim();
  const isReached = /The manifest is (not )?valid/i.test(answer);
  if (!isReached) {
    console.log(
      "Microsoft's service was not asked: it, or the program that asks it, cannot be reached from here.",
    );
    console.log(answer.split('\n').slice(-3).join('\n'));
    return;
  }
  console.log(answer);
  if (status !== 0) process.exitCode = 1;
}
