import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser, findBrowser } from './ensure-browser.mjs';
import { installMissing } from './install-missing.mjs';
import { root } from './build-when-stale.mjs';

const patterns = process.argv.slice(2);
const isWhole = patterns.length === 0;

const tool = (/** @type {string} */ path) => `node_modules/${path}`;

/** Two lanes, as most machines have two cores to spare; within a lane one check follows another. */
const lanes = [
  [
    { name: 'types', program: [tool('typescript/bin/tsc'), '--build'] },
    {
      name: 'walls',
      program: [
        tool('dependency-cruiser/bin/dependency-cruise.mjs'),
        '--config',
        '.dependency-cruiser.cjs',
        '.',
      ],
    },
    { name: 'build', program: ['scripts/build.mjs'] },
  ],
  [
    { name: 'lint', program: [tool('eslint/bin/eslint.js'), '.'] },
    { name: 'format', program: [tool('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
  ],
];

/**
 * @param {readonly string[]} program
 * @returns {Promise<{ passed: boolean, printed: string }>}
 */
function runQuietly(program) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, program, { cwd: root });
    let printed = '';
    child.stdout.on('data', (text) => (printed += text));
    child.stderr.on('data', (text) => (printed += text));
    child.on('close', (code) => resolve({ passed: code === 0, printed }));
  });
}

/**
 * @param {{ name: string, program: readonly string[] }} check
 * @returns {Promise<boolean>}
 */
async function runCheck({ name, program }) {
  const started = performance.now();
  const { passed, printed } = await runQuietly(program);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)${passed ? '' : `\n${printed}`}`);
  return passed;
}

/** @returns {Promise<{ passed: number, failed: number }>} */
async function runChecks() {
  const verdicts = await Promise.all(
    lanes.map(async (lane) => {
      const found = [];
      for (const check of lane) found.push(await runCheck(check));
      return found;
    }),
  );
  const passed = verdicts.flat().filter(Boolean).length;
  return { passed, failed: verdicts.flat().length - passed };
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
