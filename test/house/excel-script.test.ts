import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** Runs a module of scripts/ in a Node of its own, as a user does; it prints JSON. */
function inNode(code: string, environment: Record<string, string> = {}): unknown {
  const program = ['--input-type=module', '-e', code];
  const env = { ...process.env, ...environment };
  return JSON.parse(execFileSync(process.execPath, program, { cwd: root, encoding: 'utf8', env }));
}

test('npm run excel knows where the add-in is to be loaded, and says what it does not understand', () => {
  const asked: [words: string[], kind: string][] = [
    [[], 'desktop'],
    [['--serve'], 'serve'],
    [['--web', 'https://contoso.sharepoint.com/book.xlsx'], 'web'],
    [['--web'], 'problem'],
    [['--web', 'book.xlsx'], 'problem'],
    [['--desktop'], 'problem'],
    [['--serve', 'now'], 'problem'],
  ];
  const words = JSON.stringify(asked.map(([each]) => each));
  const code = `import { askedOf } from './scripts/excel.mjs';
    console.log(JSON.stringify(${words}.map((each) => askedOf(each).kind)));`;
  expect(inNode(code)).toEqual(asked.map(([, kind]) => kind));
});

test('a folder is served over https with a certificate, to pages of any origin, at its port or not at all', () => {
  const code = `
    import { mkdtempSync, readFileSync } from 'node:fs';
    import { request } from 'node:https';
    import { tmpdir } from 'node:os';
    import { join } from 'node:path';
    import certificates from 'office-addin-dev-certs';
    import { serveFolder } from './scripts/serve-folder.mjs';
    const folder = mkdtempSync(join(tmpdir(), 'served-'));
    const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(folder, name));
    const { log } = console;
    console.log = () => {};
    await certificates.generateCertificates(ca, cert, key);
    console.log = log;
    const secure = { cert: readFileSync(cert), key: readFileSync(key) };
    const { address, stop } = await serveFolder(folder, 0, { secure, isFixed: true });
    const port = Number(new URL(address).port);
    const answer = await new Promise((resolve) =>
      request(address + 'ca.crt', { ca: readFileSync(ca) }, resolve).end());
    const again = await serveFolder(folder, port, { secure, isFixed: true }).then(() => 'served', ({ code }) => code);
    log(JSON.stringify([answer.statusCode, answer.headers['access-control-allow-origin'], again]));
    answer.destroy();
    await stop();`;
  expect(inNode(code)).toEqual([200, '*', 'EADDRINUSE']);
});

test('every file that the manifest for localhost names is there over https, for who trusts the certificate, until it stops', () => {
  const code = `
    import { readFileSync } from 'node:fs';
    import { request } from 'node:https';
    import { manifestAt } from './scripts/build-manifest.mjs';
    const { log } = console;
    console.log = () => {};
    const { serveAddin } = await import('./scripts/excel.mjs');
    const { address, stop } = await serveAddin(0);
    const manifest = manifestAt(address.slice(0, -1));
    const named = new Set([...manifest.matchAll(/DefaultValue="(https:[^"]+)"/g)].map(([, url]) => url));
    const ours = [...named].filter((url) => url.startsWith(address));
    const ca = readFileSync('dist/certificates/ca.crt');
    const ask = (url, options) => new Promise((resolve) => {
      const asked = request(url, options, (answer) => {
        answer.resume();
        answer.once('end', () => resolve([answer.statusCode, answer.headers['content-type']?.split(';')[0]]));
      });
      asked.once('error', ({ code }) => resolve([code]));
      asked.end();
    });
    const answers = {};
    for (const url of ours) answers[url.slice(address.length)] = await ask(url, { ca, agent: false });
    const untrusted = await ask(ours[0], { agent: false });
    await stop();
    const stopped = await ask(ours[0], { ca, agent: false });
    log(JSON.stringify({ answers, untrusted, stopped }));`;
  const { answers, untrusted, stopped } = inNode(code) as {
    readonly answers: Readonly<Record<string, readonly unknown[]>>;
    readonly untrusted: readonly string[];
    readonly stopped: readonly string[];
  };
  const names = Object.keys(answers);
  for (const part of ['taskpane.html', 'functions.json', 'functions.js', 'icons/', 'help.html'])
    expect(names.some((name) => name.startsWith(part))).toBe(true);
  expect(Object.entries(answers).filter(([, [status]]) => status !== 200)).toEqual([]);
  expect(answers[names.find((name) => name.startsWith('taskpane.html')) ?? '']?.[1]).toBe('text/html');
  expect(untrusted[0]).toMatch(/SELF_SIGNED|UNABLE_TO|CERT/);
  expect(stopped).toEqual(['ECONNREFUSED']);
});

describe('loading into Excel', () => {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'npm-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  /** What Microsoft's program is asked for, by an npm that only notes it; its package is not to be had everywhere. */
  function asked(words: readonly string[], platform: string, status: number) {
    writeFileSync(join(folder, 'npm'), `#!/bin/sh\necho "$@" >> "${folder}/asked"\nexit ${status}\n`);
    chmodSync(join(folder, 'npm'), 0o755);
    const code = `
      const { log } = console;
      const said = [];
      console.log = console.error = (line) => void said.push(line);
      const { askedOf, loadInExcel } = await import('./scripts/excel.mjs');
      const unload = await loadInExcel(askedOf(${JSON.stringify(words)}), '${platform}');
      await unload?.();
      log(JSON.stringify(said));`;
    const said = inNode(code, { PATH: `${folder}:${process.env['PATH'] ?? ''}` }) as readonly string[];
    const file = join(folder, 'asked');
    const calls = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
    return { said, calls: calls.map((call) => call.slice(call.indexOf('-- ') + 3)) };
  }
  const start = 'office-addin-debugging start dist/addin/manifest.xml';

  test('starts it on this computer, and takes the add-in out at the end', () => {
    expect(asked([], 'darwin', 0)).toEqual({
      said: [],
      calls: [
        `${start} desktop --app excel --no-debug`,
        'office-addin-debugging stop dist/addin/manifest.xml',
      ],
    });
  });

  test('opens a workbook on the web', () => {
    const address = 'https://contoso.sharepoint.com/book.xlsx';
    const { calls } = asked(['--web', address], 'linux', 0);
    expect(calls[0]).toBe(`${start} web --document ${address} --app excel --no-debug`);
  });

  test('says how to load it by hand where Excel could not be started, or is none', () => {
    const failed = asked([], 'darwin', 1);
    expect(failed.said[0]).toMatch(/could not start Excel\. Load it yourself .*dist\/addin\/manifest\.xml/s);
    expect(failed.calls).toHaveLength(1);
  });

  test('starts nothing where there is no Excel, or none was asked for', () => {
    const none = asked([], 'linux', 0);
    expect(none.said[0]).toMatch(/^There is no Excel for Linux\. Load it yourself/);
    expect(none.calls).toEqual([]);
    expect(asked(['--serve'], 'darwin', 0)).toEqual({ said: [], calls: [] });
  });
});
