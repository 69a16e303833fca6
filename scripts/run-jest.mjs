import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './build-when-stale.mjs';

/** Most of what a test or a check makes is soon forgotten: Node clears it away less often where it has room for more. */
export const roomForYoung = '--max-semi-space-size=64';

/**
 * Jest, quiet but for what it says of its tests. A file that cannot be run counts as one failure.
 * @param {Readonly<Record<string, string>>} environment what the tests get beside the environment that is here
 * @param {readonly string[]} asked
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runJest(environment, asked) {
  const folder = mkdtempSync(join(tmpdir(), 'tamarack-test-'));
  const report = join(folder, 'report.json');
  const program = [
    roomForYoung,
    'node_modules/jest/bin/jest.js',
    '--ci',
    '--json',
    `--outputFile=${report}`,
    ...asked,
  ];
  try {
    await new Promise((resolve) => {
      // With --json, jest prints the report on its output; what it has to say goes to its error output.
      const child = spawn(process.execPath, program, {
        cwd: root,
        env: { ...process.env, ...environment },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      child.on('close', resolve);
    });
    if (!existsSync(report)) return { passed: 0, failed: 1 };
    const found = JSON.parse(readFileSync(report, 'utf8'));
    const failed = found.numFailedTests + found.numRuntimeErrorTestSuites;
    // Jest can fail without a failed test, as when a file leaves its clean-up undone.
    return { passed: found.numPassedTests, failed: found.success || failed > 0 ? failed : 1 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
