import { spawnSync } from 'node:child_process';
import { root } from './build-when-stale.mjs';

/**
 * Builds a folder of static files as a config of vite's says, in a Node of its own.
 * @param {string} config from the project's folder on
 */
export function viteBuild(config) {
  const program = ['node_modules/vite/bin/vite.js', 'build', '--config', config, '--logLevel', 'warn'];
  const { status } = spawnSync(process.execPath, program, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`vite could not build ${config}; its message is above`);
}
