// Builds the add-on for Google Sheets and pushes it to the script project that .clasp.json names:
//   npm run sheets:push
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildSheets } from './build-sheets.mjs';
import { root } from './build-when-stale.mjs';
import { installMissing } from './install-missing.mjs';

if (!existsSync(join(root, '.clasp.json'))) {
  console.error(
    'There is no .clasp.json: write {"scriptId": "…", "rootDir": "dist/apps-script"} with the ID of your script project; ' +
      'docs/publishing-sheets.md says how to come by one.',
  );
  process.exit(1);
}
installMissing();
await buildSheets();
const clasp = join(root, 'node_modules/@google/clasp/build/src/index.js');
const { status } = spawnSync(process.execPath, [clasp, 'push', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
