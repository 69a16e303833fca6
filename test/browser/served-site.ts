import { spawnSync } from 'node:child_process';
import { linkSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

/** Milliseconds that anything is waited for on a page: no test may depend on how fast a machine is. */
const patience = 120_000;

/** Milliseconds after which nobody builds any more, whatever a lock says. */
const longestBuild = 240_000;

const root = join(__dirname, '../..');
const mediaTypes = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.png', 'image/png'],
]);

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A built site behind an address of this machine, and a browser before it. */
export interface ServedSite {
  readonly address: string;
  readonly browser: Browser;
  /** A page that fails the test on an error in the console, and remembers who it called. */
  readonly openPage: (path: string, options?: PageOptions) => Promise<WatchedPage>;
  readonly stop: () => Promise<void>;
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
  readonly forcedColors?: boolean;
  /** What the browser says of its language. */
  readonly locale?: string;
  /** Done to the page before anything is loaded. */
  readonly prepare?: (page: Page) => Promise<void>;
}

export interface WatchedPage {
  readonly page: Page;
  readonly errors: readonly string[];
  readonly calledHosts: () => readonly string[];
}

/** A folder that is built and served. */
export interface Site {
  /** From the project's folder on. */
  readonly folder: string;
  /** The script that builds it, and the function of it that does. */
  readonly build: readonly [script: string, call: string];
}

/** Builds what is stale, serves it and starts a browser. */
export async function serveSite(site: Site): Promise<ServedSite> {
  const files = builtFiles(site);
  const browserPath =
    process.env['CHROMIUM_PATH'] || runNode(['scripts/ensure-browser.mjs']).trim().split('\n').at(-1);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = path.endsWith('/') ? `${path}index.html` : path;
    response.setHeader('content-type', mediaTypes.get(extname(file)) ?? 'application/octet-stream');
    const bytes = files.get(file);
    if (bytes) response.end(bytes);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await chromium.launch({ executablePath: browserPath ?? '', args: flags });
  return {
    address,
    browser,
    openPage: (path, options) => openPage(browser, address + path, options),
    stop: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function openPage(browser: Browser, address: string, options: PageOptions = {}): Promise<WatchedPage> {
  const { width = 1400, height = 900, dark = false, reducedMotion = false, forcedColors = false } = options;
  const { locale = 'en-US', prepare } = options;
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: forcedColors ? 'active' : 'none',
    acceptDownloads: true,
    locale,
  });
  page.setDefaultTimeout(patience);
  const errors: string[] = [];
  const called = new Set<string>();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:') called.add(hostname);
  });
  await prepare?.(page);
  await page.goto(address);
  return { page, errors, calledHosts: () => [...called] };
}

/**
 * Builds what is stale and reads it whole, so that a later build changes nothing under a test. Test files run side
 * by side: only one of them builds, the others find the work done.
 */
function builtFiles({ folder, build: [script, call] }: Site): ReadonlyMap<string, Buffer> {
  mkdirSync(join(root, 'dist'), { recursive: true });
  const lock = join(root, `${folder.replace('/', '/.')}-is-built`);
  while (!isTaken(lock)) {
    if (isLeftBehind(lock)) rmSync(lock, { recursive: true, force: true });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
  try {
    runNode(['--input-type=module', '-e', `await (await import('./scripts/${script}')).${call}`]);
    return filesUnder(join(root, folder), '');
  } finally {
    rmSync(lock, { force: true });
  }
}

function filesUnder(site: string, folder: string): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const entry of readdirSync(join(site, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) for (const [name, bytes] of filesUnder(site, path)) files.set(name, bytes);
    else files.set(path, readFileSync(join(site, path)));
  }
  return files;
}

/** Whether the lock is ours now: a file that names who builds, and comes into being at once with that name in it. */
function isTaken(lock: string): boolean {
  const ours = `${lock}-by-${process.pid}`;
  writeFileSync(ours, String(process.pid));
  try {
    linkSync(ours, lock);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(ours, { force: true });
  }
}

/** Whether a lock is that of a test run which was stopped. */
function isLeftBehind(lock: string): boolean {
  const found = statSync(lock, { throwIfNoEntry: false });
  if (!found) return false;
  if (!found.isFile() || Date.now() - found.mtimeMs > longestBuild) return true;
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function runNode(args: readonly string[]): string {
  const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${args.at(-1)}: ${run.stderr || run.stdout}`);
  return run.stdout;
}
