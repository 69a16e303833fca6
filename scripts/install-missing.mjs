import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { linkCommand } from './link-command.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @param {string} path
 * @returns {Map<string, LockedPackage>}
 */
function lockedPackages(path) {
  const { packages } = JSON.parse(readFileSync(path, 'utf8'));
  return new Map(Object.entries(packages).filter(([place]) => place !== ''));
}

/** True when every package of the lockfile stands in node_modules in its version; other platforms' may be absent. */
export function isInstalled(folder = root) {
  const record = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const standing = lockedPackages(record);
  return [...lockedPackages(join(folder, 'package-lock.json'))].every(([place, { version, optional }]) =>
    standing.has(place) ? standing.get(place)?.version === version : optional === true,
  );
}

/** Installs what the lockfile names, if it is not there yet. Ends the process when that fails. */
export function installMissing() {
  if (!isInstalled()) {
    console.log('Installing the packages (once, one to two minutes) ...');
    const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (npm.status !== 0) {
      console.error('npm ci failed, so nothing was run. Its message is above.');
      process.exit(1);
    }
  }
  linkCommand();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) installMissing();
