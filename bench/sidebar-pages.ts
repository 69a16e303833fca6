import { spawnSync } from 'node:child_process';
import type { Line } from './target';

const rows = 100_000;

interface Carried {
  readonly calls: number;
  readonly bytes: number;
}

/** What goes between Google's server and a sidebar, by the program that counts it over a spreadsheet in memory. */
export function measureSidebarPages(program: string, seed: number): Line[] {
  const child = spawnSync(process.execPath, [program, String(rows), String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error('what the sidebar carries could not be counted');
  const counted = JSON.parse(child.stdout) as Readonly<Record<'read' | 'copied' | 'written', Carried>>;
  const deeds = [
    ['the accounts read', counted.read],
    ['two columns copied for Undo', counted.copied],
    ['two columns written', counted.written],
  ] as const;
  return deeds.flatMap(([what, { calls, bytes }]): Line[] => [
    { what: `sidebar in Google Sheets, 100,000 × 12: ${what}`, figure: calls, unit: 'calls' },
    { what: `sidebar in Google Sheets, 100,000 × 12: ${what}`, figure: bytes / 1e6, unit: 'MB' },
  ]);
}
