import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

const root = join(__dirname, '../..');
const site = join(root, 'dist/workbench');
const mediaTypes = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
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

/** The built workbench behind an address of this machine, and a browser before it. */
export interface ServedWorkbench {
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
}

export interface WatchedPage {
  readonly page: Page;
  readonly errors: readonly string[];
  readonly calledHosts: () => readonly string[];
}

/** Builds what is stale, serves it and starts a browser. */
export async function serveWorkbench(): Promise<ServedWorkbench> {
  runNode(['--input-type=module', '-e', "await (await import('./scripts/build.mjs')).buildWorkbench()"]);
  const browserPath =
    process.env['CHROMIUM_PATH'] || runNode(['scripts/ensure-browser.mjs']).trim().split('\n').at(-1);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = normalize(join(site, path.endsWith('/') ? `${path}index.html` : path));
    response.setHeader('content-type', mediaTypes.get(extname(file)) ?? 'application/octet-stream');
    readFile(file.startsWith(site) ? file : '').then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    );
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
  const { width = 1400, height = 900, dark = false } = options;
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    acceptDownloads: true,
  });
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
  await page.goto(address);
  return { page, errors, calledHosts: () => [...called] };
}

function runNode(args: readonly string[]): string {
  const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${args.at(-1)}: ${run.stderr || run.stdout}`);
  return run.stdout;
}
