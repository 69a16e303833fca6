import { spawn } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, rmSync, watch } from 'node:fs';
import { join } from 'node:path';
import { root } from './build-when-stale.mjs';
import { installMissing } from './install-missing.mjs';
import { serveFolder } from './serve-folder.mjs';

/*
 * The add-in in Excel while it is developed:
 *   npm run excel                          Excel on this computer (Windows, Mac)
 *   npm run excel -- --web ADDRESS         a workbook in Excel on the web, by its address
 *   npm run excel -- --serve               serves the files and starts nothing
 */
const port = 3000;
const manifest = 'dist/addin/manifest.xml';
/** Not among our packages: one of those that it needs cannot be had from every registry. */
const debugging = 'office-addin-debugging@7.0.0';

const uploading = `Load it yourself in Excel on the web: open a workbook, then
  Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in, and choose ${manifest}`;

/** @param {readonly string[]} words what stands after `npm run excel --` */
export function askedOf(words) {
  const [first, document] = words;
  if (first === undefined) return { kind: 'desktop' };
  if (first === '--serve' && words.length === 1) return { kind: 'serve' };
  const isAddress = document !== undefined && URL.canParse(document) && document.startsWith('https://');
  if (first === '--web' && isAddress && words.length === 2) return { kind: 'web', document };
  return {
    kind: 'problem',
    problem: `${words.join(' ')} is not understood: --serve, or --web and the https address of a workbook, would be right`,
  };
}

/** A certificate for localhost: on Windows and Mac one that the computer trusts from then on. */
async function certificate() {
  const { default: certificates } = await import('office-addin-dev-certs');
  try {
    if (process.platform !== 'linux') return await certificates.getHttpsServerOptions();
    return await ownCertificate(certificates.generateCertificates);
  } catch (error) {
    console.error(`No certificate for https://localhost: ${error instanceof Error ? error.message : error}`);
    console.error('Excel loads add-ins over https only. npx office-addin-dev-certs install says more.');
    return process.exit(1);
  }
}

/**
 * A certificate that nobody trusts yet: no Excel runs here, and a browser asks once.
 * @param {typeof import('office-addin-dev-certs').generateCertificates} generate
 */
async function ownCertificate(generate) {
  const folder = join(root, 'dist/certificates');
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(folder, name));
  if (!ca || !cert || !key) throw new Error('a certificate has three files');
  const isGood = existsSync(cert) && new Date(new X509Certificate(readFileSync(cert)).validTo) > new Date();
  if (!isGood) {
    rmSync(folder, { recursive: true, force: true });
    await generate(ca, cert, key);
  }
  console.log(`Let your browser accept the certificate once, at https://localhost:${port}/help.html`);
  return { cert: readFileSync(cert), key: readFileSync(key) };
}

/** Builds again when a source has changed; changes that come together are one. */
function followSources(/** @type {() => Promise<void>} */ build) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let before = Promise.resolve();
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      before = before.then(build).catch((error) => console.error(error.message));
    }, 300);
  };
  for (const folder of ['addin', 'panel', 'files', 'core'])
    watch(join(root, folder), { recursive: true }, soon);
}

/** @param {readonly string[]} words */
function runDebugging(...words) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const program = ['exec', '--yes', '--package', debugging, '--', 'office-addin-debugging', ...words];
  return new Promise((resolve) => {
    const run = spawn(npm, program, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
    run.once('error', () => resolve(false));
    run.once('exit', (code) => resolve(code === 0));
  });
}

/** Serves what was built over https, to Excel on this computer. */
export async function serveAddin(at = port) {
  return serveFolder(join(root, 'dist/addin'), at, { secure: await certificate(), isFixed: true });
}

/**
 * Has the add-in loaded into Excel.
 * @param {ReturnType<typeof askedOf>} asked
 * @returns what takes it out again; null where it was not loaded
 */
export async function loadInExcel(asked, platform = process.platform) {
  const canStart = asked.kind === 'web' || (asked.kind === 'desktop' && platform !== 'linux');
  if (asked.kind === 'desktop' && !canStart) console.log(`There is no Excel for Linux. ${uploading}`);
  if (!canStart) return null;
  const place = asked.kind === 'web' ? ['web', '--document', asked.document ?? ''] : ['desktop'];
  if (await runDebugging('start', manifest, ...place, '--app', 'excel', '--no-debug'))
    return () => runDebugging('stop', manifest);
  console.error(`${debugging} could not start Excel. ${uploading}`);
  return null;
}

async function main() {
  const asked = askedOf(process.argv.slice(2));
  if (asked.kind === 'problem') {
    console.error(asked.problem);
    process.exit(2);
  }
  installMissing();
  const { buildAddin } = await import('./build-addin.mjs');
  const build = () => buildAddin(`https://localhost:${port}`);
  await build();
  const { address, stop } = await serveAddin().catch((error) => {
    console.error(`Port ${port} cannot be had (${error.message}); manifest.xml names it, so free it first.`);
    return process.exit(1);
  });
  console.log(`\nThe add-in's files are at ${address} (Ctrl-C stops it).`);
  followSources(build);
  const unload = await loadInExcel(asked);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      await unload?.();
      await stop();
      process.exit(0);
    });
  }
}

if (process.argv[1]?.endsWith('excel.mjs')) await main();
