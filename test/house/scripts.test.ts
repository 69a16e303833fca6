import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** Runs a module of scripts/ in a Node of its own, as a user does; it prints JSON. */
function inNode(code: string, environment: Record<string, string> = {}): unknown {
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  return JSON.parse(printed);
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scripts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('what is missing is installed', () => {
  const locked = {
    '': {},
    'node_modules/react': { version: '19.3.1' },
    'node_modules/@esbuild/win32-x64': { version: '0.28.2', optional: true },
  };
  const react = { 'node_modules/react': { version: '19.3.1' } };

  const cases: [string, object | undefined, boolean][] = [
    ['nothing is installed', undefined, false],
    ['all but another platform’s binary is installed', react, true],
    ['a package has another version', { 'node_modules/react': { version: '19.3.0' } }, false],
    ['a package is absent', {}, false],
    [
      'an optional package has another version',
      { ...react, 'node_modules/@esbuild/win32-x64': { version: '0.28.1' } },
      false,
    ],
  ];
  test.each(cases)('%s', (_, standing, expected) => {
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: locked }));
    mkdirSync(join(folder, 'node_modules'));
    if (standing !== undefined) {
      writeFileSync(
        join(folder, 'node_modules/.package-lock.json'),
        JSON.stringify({ packages: { '': {}, ...standing } }),
      );
    }
    const code = `import { isInstalled } from './scripts/install-missing.mjs';
      console.log(JSON.stringify(isInstalled(${JSON.stringify(folder)})));`;
    expect(inNode(code)).toBe(expected);
  });
});

describe('the browser', () => {
  const find = `import { findBrowser } from './scripts/ensure-browser.mjs';
    console.log(JSON.stringify(findBrowser() ?? null));`;
  const nowhere = () => ({ PATH: folder, PLAYWRIGHT_BROWSERS_PATH: folder, CHROMIUM_PATH: '' });
  const program = (place: string) => {
    mkdirSync(join(folder, place, '..'), { recursive: true });
    writeFileSync(join(folder, place), '#!/bin/sh\n', { mode: 0o755 });
    return join(folder, place);
  };

  test('named by CHROMIUM_PATH is taken first', () => {
    const named = program('my-chrome');
    program('chromium');
    expect(inNode(find, { ...nowhere(), CHROMIUM_PATH: named })).toBe(named);
  });

  test('on the path is taken', () => {
    const chromium = program('chromium-browser');
    expect(inNode(find, nowhere())).toBe(chromium);
  });

  test('downloaded by Playwright is taken, the newest', () => {
    program('chromium-1100/chrome-linux/chrome');
    const newest = program('chromium-1205/chrome-linux/chrome');
    expect(inNode(find, nowhere())).toBe(newest);
  });

  test('that is nowhere is not made up', () => {
    expect(inNode(find, nowhere())).toBeNull();
  });

  test('named but not runnable is said, with what helps', () => {
    const run = () =>
      execFileSync(process.execPath, ['scripts/ensure-browser.mjs'], {
        cwd: root,
        encoding: 'utf8',
        stdio: 'pipe',
        env: { ...process.env, CHROMIUM_PATH: join(folder, 'absent') },
      });
    expect(run).toThrow(
      /CHROMIUM_PATH is .*absent, which cannot be run[\s\S]*npx playwright-core install chromium/,
    );
  });
});

describe('a build', () => {
  test('is skipped while its sources are the same', () => {
    const output = `out/house-${process.pid}.txt`;
    const code = `import { rmSync, writeFileSync, mkdirSync } from 'node:fs';
      import { buildWhenStale, root } from './scripts/build-when-stale.mjs';
      const output = ${JSON.stringify(output)};
      mkdirSync(root + 'out', { recursive: true });
      const build = async () => writeFileSync(root + output, 'built');
      const now = (sources) => buildWhenStale({ output, sources, build });
      const seen = [await now(['LICENSE']), await now(['LICENSE']), await now(['LICENSE', '.editorconfig'])];
      rmSync(root + output);
      seen.push(await now(['LICENSE', '.editorconfig']));
      rmSync(root + output);
      rmSync(root + 'dist/.sources/' + output.replaceAll('/', '-'));
      console.log(JSON.stringify(seen));`;
    expect(inNode(code)).toEqual([true, false, true, true]);
  });
});

describe('the served folder', () => {
  /** Asks for a path as it stands: fetch would tidy `..` away before sending it. */
  const ask = (address: string, path: string) =>
    new Promise<{ status: number; type: string; text: string }>((resolve, reject) => {
      const { port } = new URL(address);
      const asked = request({ host: '127.0.0.1', port, path }, (response) => {
        let text = '';
        response.on('data', (part) => (text += String(part)));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', text }),
        );
      });
      asked.on('error', reject).end();
    });

  const serving = async (port: number) => {
    const code = `import { serveFolder } from './scripts/serve-folder.mjs';
      console.log((await serveFolder(${JSON.stringify(join(folder, 'site'))}, ${port})).address);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], { cwd: root });
    const address = await new Promise<string>((resolve, reject) => {
      child.stdout.once('data', (text) => resolve(String(text).trim()));
      child.once('exit', () => reject(new Error('the server ended')));
    });
    return { address, stop: () => child.kill() };
  };

  beforeEach(() => {
    mkdirSync(join(folder, 'site'));
    writeFileSync(join(folder, 'site/index.html'), '<p>here</p>');
    writeFileSync(join(folder, 'secret.txt'), 'secret');
  });

  test('gives its files and nothing outside it', async () => {
    const { address, stop } = await serving(0);
    try {
      expect(await ask(address, '/')).toEqual({
        status: 200,
        type: 'text/html; charset=utf-8',
        text: '<p>here</p>',
      });
      for (const path of [
        '/../secret.txt',
        '/%2e%2e/secret.txt',
        '/..%2fsecret.txt',
        '/absent.js',
        '/%00',
        '/%',
      ]) {
        expect({ path, status: (await ask(address, path)).status }).toEqual({ path, status: 404 });
      }
    } finally {
      stop();
    }
  });

  test('moves to the next port when its own is taken', async () => {
    const occupant = createServer();
    const taken = await new Promise<number>((resolve) => {
      occupant.listen(0, '127.0.0.1', () => resolve((occupant.address() as { port: number }).port));
    });
    const { address, stop } = await serving(taken);
    try {
      expect(Number(new URL(address).port)).toBeGreaterThan(taken);
      expect((await ask(address, '/')).status).toBe(200);
    } finally {
      stop();
      occupant.close();
    }
  });
});

describe('npm test', () => {
  /** Runs the test command over a folder of its own. */
  const npmTest = (files: Record<string, string>) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const program = ['scripts/test.mjs', `--roots=${folder}`, '--rootDir', folder, '--config'];
    const config = JSON.stringify({ testMatch: ['**/*.test.js'], transform: {} });
    const { status, stdout } = spawnSync(process.execPath, [...program, config], {
      cwd: root,
      encoding: 'utf8',
    });
    return { status, last: stdout.trimEnd().split('\n').at(-1) };
  };
  const passes = "test('holds', () => expect(1).toBe(1));";

  const cases: [string, Record<string, string>, number, string][] = [
    ['counts what passed', { 'a.test.js': passes, 'b.test.js': passes }, 0, '2 passed, 0 failed'],
    [
      'fails when one test fails',
      { 'a.test.js': passes, 'b.test.js': "test('holds not', () => expect(1).toBe(2));" },
      1,
      '1 passed, 1 failed',
    ],
    [
      'counts a file that cannot be run as a failure',
      { 'a.test.js': 'import nowhere' },
      1,
      '0 passed, 1 failed',
    ],
    ['fails when no test ran', {}, 1, '0 passed, 0 failed'],
  ];
  test.each(cases)(
    '%s',
    (_, files, status, last) => {
      expect(npmTest(files)).toEqual({ status, last });
    },
    30_000,
  );
});
