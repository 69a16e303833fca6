import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser, findBrowser } from './ensure-browser.mjs';
import { installMissing } from './install-missing.mjs';
import { root } from './build-when-stale.mjs';

const patterns = process.argv.slice(2);
const isWhole = patterns.length === 0;

const checks = [
  { name: 'types', program: ['node_modules/typescript/bin/tsc', '--build'] },
  {
    name: 'walls',
    program: [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      '.',
    ],
  },
  { name: 'lint', program: ['node_modules/eslint/bin/eslint.js', '.'] },
  {
    name: 'format',
    program: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  },
  { name: 'build', program: ['scripts/build.mjs'] },
];

/**
 * @param {readonly string[]} program
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {Promise<{ passed: boolean, printed: string }>}
 */
function runQuietly(program, environment = process.env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, program, { cwd: root, env: environment });
    let printed = '';
    child.stdout.on('data', (text) => (printed += text));
    child.stderr.on('data', (text) => (printed += text));
    child.on('close', (code) => resolve({ passed: code === 0, printed }));
  });
}

/** @returns {Promise<{ passed: number, failed: number }>} */
async function runChecks() {
  let failed = 0;
  for (const { name, program } of checks) {
    const started = performance.now();
    const result = await runQuietly(program);
    console.log(
      `${result.passed ? 'ok  ' : 'FAIL'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`,
    );
    if (!result.passed) {
      failed += 1;
      console.log(result.printed);
    }
  }
  return { passed: checks.length - failed, failed };
}

/**
 * Jest over test/, or over the patterns given. A file that cannot be run counts as one failure.
 * @param {string | undefined} browser
 * @returns {Promise<{ passed: number, failed: number }>}
 */
async function runJest(browser) {
  const folder = mkdtempSync(join(tmpdir(), 'tamarack-test-'));
  const report = join(folder, 'report.json');
  const program = ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${report}`, ...patterns];
  try {
    await new Promise((resolve) => {
      const environment = { ...process.env, CHROMIUM_PATH: browser ?? '' };
      // With --json, jest prints the report on its output; what it has to say goes to its error output.
      const child = spawn(process.execPath, program, {
        cwd: root,
        env: environment,
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

installMissing();
const browser = isWhole ? ensureBrowser() : findBrowser();
const checked = isWhole ? await runChecks() : { passed: 0, failed: 0 };
const tested = await runJest(browser);
const hasRun = tested.passed + tested.failed > 0;
if (!hasRun) console.log('No test was run.');
const failed = checked.failed + tested.failed;
process.exitCode = failed === 0 && hasRun ? 0 : 1;
console.log(`${checked.passed + tested.passed} passed, ${failed} failed`);
