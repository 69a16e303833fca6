import { spawn } from 'node:child_process';
import { ensureBrowser, fetchBrowserMeanwhile, findBrowser } from './ensure-browser.mjs';
import { installMissing } from './install-missing.mjs';
import { root } from './build-when-stale.mjs';
import { roomForYoung, runJest } from './run-jest.mjs';

const patterns = process.argv.slice(2);
const isWhole = patterns.length === 0;

const tool = (/** @type {string} */ path) => `node_modules/${path}`;

const build = { name: 'build', program: ['scripts/build.mjs'] };

/** What measures how quick a page is: it comes last and alone, when nothing else keeps the machine busy. */
const timed = ['test/browser/first-paint.test.ts', 'test/browser/long-tasks.test.ts'];

/** One after another, beside the build and the tests: those often wait for a page, and most machines have two cores. */
const checks = [
  { name: 'format', program: [tool('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
  {
    name: 'walls',
    program: [
      tool('dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      '.',
    ],
  },
];

/**
 * What is counted, and what failures of checks have to say: it comes at the end, as tests speak in between.
 * @typedef {{ passed: number, failed: number, said: readonly string[] }} Verdict
 */

const took = (/** @type {number} */ since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

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
 * @returns {Promise<Verdict>}
 */
async function runCheck({ name, program }) {
  const started = performance.now();
  const { passed, printed } = await runQuietly(program);
  return checked(name, took(started), passed, printed);
}

/**
 * @param {string} name
 * @param {string} duration
 * @param {boolean} passed
 * @param {string} printed
 * @returns {Verdict}
 */
function checked(name, duration, passed, printed) {
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${name} (${duration})`);
  return passed
    ? { passed: 1, failed: 0, said: [] }
    : { passed: 0, failed: 1, said: [`FAIL ${name}\n${printed}`] };
}

/**
 * Types and lint, which share what is found out of the types. What ends without a verdict has failed.
 * @returns {Promise<Verdict>}
 */
async function runTypesAndLint() {
  const started = performance.now();
  const { printed } = await runQuietly([roomForYoung, 'scripts/types-and-lint.mjs']);
  const lines = printed.split('\n');
  const verdicts = ['types', 'lint'].map((name) => {
    const line = lines.find((text) => text.startsWith(`{"name":"${name}"`));
    const told = line === undefined ? undefined : JSON.parse(line);
    return told
      ? checked(name, `${told.seconds.toFixed(1)} s`, told.passed, told.printed)
      : checked(name, took(started), false, printed);
  });
  return together(verdicts);
}

/** @returns {Promise<Verdict>} */
async function runChecks() {
  const verdicts = [await runTypesAndLint()];
  for (const check of checks) verdicts.push(await runCheck(check));
  return together(verdicts);
}

/**
 * The tests, of which some need what is built.
 * @param {string | undefined} browser
 * @returns {Promise<Verdict>}
 */
async function buildAndTest(browser) {
  const built = await runCheck(build);
  const started = performance.now();
  const tested = await runTests(browser, ['--testPathIgnorePatterns', ...timed]);
  console.log(`${tested.failed === 0 ? 'ok  ' : 'FAIL'} tests (${took(started)})`);
  return together([built, tested]);
}

/**
 * @param {string | undefined} browser
 * @returns {Promise<Verdict>}
 */
async function testTimes(browser) {
  const started = performance.now();
  const tested = await runTests(browser, ['--runInBand', ...timed]);
  console.log(`${tested.failed === 0 ? 'ok  ' : 'FAIL'} tests of times (${took(started)})`);
  return tested;
}

/**
 * @param {readonly Verdict[]} verdicts
 * @returns {Verdict}
 */
function together(verdicts) {
  return {
    passed: verdicts.reduce((sum, { passed }) => sum + passed, 0),
    failed: verdicts.reduce((sum, { failed }) => sum + failed, 0),
    said: verdicts.flatMap(({ said }) => said),
  };
}

/**
 * Jest over test/, or over what is asked for.
 * @param {string | undefined} browser
 * @param {readonly string[]} asked
 * @returns {Promise<Verdict>}
 */
async function runTests(browser, asked) {
  return { ...(await runJest({ CHROMIUM_PATH: browser ?? '' }, asked)), said: [] };
}

const started = performance.now();
const fetching = isWhole ? fetchBrowserMeanwhile() : undefined;
installMissing();
await fetching;
const browser = isWhole ? ensureBrowser() : findBrowser();
if (isWhole) console.log(`ok   install (${took(started)})`);
const verdict = isWhole
  ? together([...(await Promise.all([buildAndTest(browser), runChecks()])), await testTimes(browser)])
  : await runTests(browser, patterns);
const { passed, failed, said } = verdict;
for (const words of said) console.log(`\n${words}`);
const hasRun = passed + failed > 0;
if (!hasRun) console.log('No test was run.');
process.exitCode = failed === 0 && hasRun ? 0 : 1;
if (isWhole) console.log(`all of it took ${took(started)}`);
console.log(`${passed} passed, ${failed} failed`);
