import { existsSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { root } from './build-when-stale.mjs';

/**
 * The files of ours among what a bundler read, from the project's folder on: packages are known by the lockfile.
 * @param {readonly string[]} read
 */
export const ownFiles = (read) =>
  read
    .map((path) => (isAbsolute(path) ? relative(root, path) : path).replaceAll('\\', '/'))
    .filter(
      (path) => !path.includes('node_modules/') && !path.startsWith('..') && existsSync(join(root, path)),
    );
