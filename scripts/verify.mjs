import { spawnSync } from 'node:child_process';
import { installMissing } from './install-missing.mjs';
import { root } from './build-when-stale.mjs';

installMissing();
// Minutes of simulation, too long for `npm test`: test/**/*.verify.ts, or those whose path holds the words given.
const program = ['node_modules/jest/bin/jest.js', '--testMatch', '**/*.verify.ts', '--testTimeout', '600000'];
const words = process.argv.slice(2);
const { status } = spawnSync(process.execPath, [...program, '--', ...words], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
