import { chmodSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Puts the command beside those of the packages, so that `npx tamarack` runs this checkout at once;
 * npm links the commands of dependencies only. On Windows npx finds it through package.json.
 */
export function linkCommand() {
  const commands = join(root, 'node_modules/.bin');
  const link = join(commands, 'tamarack');
  if (process.platform === 'win32' || existsSync(link)) return;
  mkdirSync(commands, { recursive: true });
  chmodSync(join(root, 'cli/tamarack.mjs'), 0o755);
  symlinkSync('../../cli/tamarack.mjs', link);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) linkCommand();
