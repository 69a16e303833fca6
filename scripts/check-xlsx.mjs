// Opens an xlsx file in LibreOffice and turns it into pages, to be looked at by a person:
//   node scripts/check-xlsx.mjs FILE.xlsx [FOLDER]
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const [file, folder = join('out', 'pages')] = process.argv.slice(2);
if (!file) {
  console.error('usage: node scripts/check-xlsx.mjs FILE.xlsx [FOLDER]');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const pdf = join(folder, basename(file).replace(/\.xlsx$/i, '.pdf'));
const run = (/** @type {string} */ command, /** @type {string[]} */ ...parts) =>
  execFileSync(command, parts, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
try {
  run('soffice', '--headless', '--convert-to', 'pdf', '--outdir', folder, file);
  const pages = /^Pages:\s+(\d+)/m.exec(run('pdfinfo', pdf))?.[1];
  run('pdftoppm', '-r', '60', '-png', pdf, join(folder, 'page'));
  console.log(`${file} opens in LibreOffice: ${pages} pages`);
  for (const name of readdirSync(folder).sort()) {
    const page = /^page-0*(\d+)\.png$/.exec(name)?.[1];
    if (page) {
      const first = run('pdftotext', '-layout', '-f', page, '-l', page, pdf, '-').trim().split('\n')[0];
      console.log(`${join(folder, name)}  ${first}`);
    }
  }
} catch (error) {
  console.error(`${file} could not be checked: ${error instanceof Error ? error.message : String(error)}`);
  console.error('soffice, pdfinfo, pdftotext and pdftoppm are needed (LibreOffice and poppler)');
  process.exit(1);
}
