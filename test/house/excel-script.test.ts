import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** Runs a module of scripts/ in a Node of its own, as a user does; it prints JSON. */
function inNode(code: string): unknown {
  const program = ['--input-type=module', '-e', code];
  return JSON.parse(execFileSync(process.execPath, program, { cwd: root, encoding: 'utf8' }));
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
