import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const folder = join(root, 'dist/apps-script');

let stale: readonly string[] | null = null;

/** Throws where the script project for Google is not what its sources make: then tests of it would say nothing. */
function checkIsFresh(): void {
  stale ??= execFileSync(process.execPath, ['scripts/build-sheets.mjs', '--stale'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((name) => name !== '');
  if (stale.length > 0) {
    throw new Error(`dist/apps-script is older than its source (${stale.join(', ')}): npm run build:sheets`);
  }
}

/** A file of the script project as it is pushed. */
export function builtFile(name: string): string {
  checkIsFresh();
  return readFileSync(join(folder, name), 'utf8');
}

/** Where the script project stands that is pushed. */
export function builtFolder(): string {
  checkIsFresh();
  return folder;
}
