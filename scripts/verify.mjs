import { spawnSync } from 'node:child_process';
import { installMissing } from './install-missing.mjs';
import { root } from './build-when-stale.mjs';

installMissing();
// Minutes of simulation, too long for `npm test`: test/**/*.verify.ts, or those whose path holds the words given; and the
// laws over cases that no run has seen.
const tests = ['--testMatch', '**/*.verify.ts', '**/*.laws.test.ts', '--testTimeout', '600000'];
const words = process.argv.slice(2);
const { status } = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', ...tests, '--', ...words], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, LAWS: 'anew' },
});
process.exitCode = status ?? 1;
