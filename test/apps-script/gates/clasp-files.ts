import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const clasp = join(__dirname, '../../../node_modules/@google/clasp/build/src/index.js');

/** What clasp would push of a script project, and what it would leave; it asks nobody for that. */
export function claspFiles(folder: string): {
  readonly pushed: readonly string[];
  readonly left: readonly string[];
} {
  const place = mkdtempSync(join(tmpdir(), 'tamarack-clasp-'));
  try {
    cpSync(folder, join(place, 'project'), { recursive: true });
    writeFileSync(
      join(place, '.clasp.json'),
      JSON.stringify({ scriptId: 'a-script-project', rootDir: 'project' }),
    );
    const said = execFileSync(process.execPath, [clasp, '--json', 'show-file-status', '--project', place], {
      cwd: place,
      encoding: 'utf8',
    });
    const { filesToPush, untrackedFiles } = JSON.parse(said) as Record<string, readonly string[] | undefined>;
    const names = (files: readonly string[] = []) =>
      files.map((file) => file.replace(/^.*project\//, '')).sort();
    return {
      pushed: names(filesToPush),
      left: names(untrackedFiles).filter((name) => name !== '.clasp.json'),
    };
  } finally {
    rmSync(place, { recursive: true });
  }
}
