import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const programs = [
  'chrome',
  'headless_shell',
  'chrome-headless-shell',
  'Chromium',
  'chrome.exe',
  'Google Chrome for Testing',
];

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onThePath() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return commands.flatMap((command) => folders.map((folder) => join(folder, command))).find(isProgram);
}

function playwrightFolder() {
  if (process.env['PLAYWRIGHT_BROWSERS_PATH']) return process.env['PLAYWRIGHT_BROWSERS_PATH'];
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/ms-playwright');
  if (process.platform === 'win32') return join(process.env['LOCALAPPDATA'] ?? homedir(), 'ms-playwright');
  return join(homedir(), '.cache/ms-playwright');
}

function fromPlaywright() {
  const folder = playwrightFolder();
  if (!existsSync(folder)) return undefined;
  const browsers = readdirSync(folder)
    .filter((name) => name.startsWith('chromium'))
    .sort()
    .reverse();
  const files = browsers.flatMap((name) =>
    readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(folder, name, file),
    ),
  );
  return files.find((file) => programs.some((program) => file.endsWith(`/${program}`)) && isProgram(file));
}

/** @returns {string | undefined} the Chromium that is here already: CHROMIUM_PATH, the path, or Playwright's */
export function findBrowser() {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return isProgram(named) ? named : undefined;
  return onThePath() ?? fromPlaywright();
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  return (
    spawnSync(command, args, {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      shell: process.platform === 'win32',
    }).status === 0
  );
}

const isDebianOfOurs = () => process.getuid?.() === 0 && isProgram('/usr/bin/apt-get');

function installFromDebian() {
  if (!isDebianOfOurs()) return;
  console.log('Installing Chromium from the system packages (once) ...');
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
}

function installFromPlaywright() {
  console.log("Downloading Playwright's Chromium (once) ...");
  run('npx', ['playwright-core', 'install', 'chromium']);
}

/**
 * Begins to install Debian's Chromium where none is here, and does not wait for it: packages can be installed meanwhile.
 * Whatever comes of it, ensureBrowser goes on from there.
 * @returns {Promise<void>} over when that is done
 */
export async function fetchBrowserMeanwhile() {
  if (process.env['CHROMIUM_PATH'] || findBrowser() !== undefined || !isDebianOfOurs()) return;
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), '--from-debian'], {
    stdio: 'inherit',
  });
  await new Promise((resolve) => child.on('close', resolve));
}

/**
 * The path of a Chromium for the browser tests; fetches one when none is here.
 * Ends the process with what to do when none can be had.
 * @returns {string}
 */
export function ensureBrowser() {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '' && !isProgram(named)) {
    return fail(`CHROMIUM_PATH is ${named}, which cannot be run.`);
  }
  const ways = [() => {}, installFromDebian, installFromPlaywright];
  for (const way of ways) {
    way();
    const browser = findBrowser();
    if (browser !== undefined) return browser;
  }
  return fail('No Chromium is here, and none could be installed.');
}

/**
 * @param {string} reason
 * @returns {never}
 */
function fail(reason) {
  console.error(`${reason}
The browser tests need one. Any of these helps:
  - install Chromium or Chrome so that it is on the path (Debian, Ubuntu: sudo apt-get install chromium)
  - npx playwright-core install chromium
  - CHROMIUM_PATH=/path/to/chrome npm test`);
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] === '--from-debian') installFromDebian();
  else console.log(ensureBrowser());
}
