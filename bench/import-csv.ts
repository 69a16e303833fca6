import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createChance } from './chance';
import { timed } from './contender';
import type { Line } from './target';

const header = [
  ...['Account ID', 'Name', 'Website', 'Industry', 'Employees', 'Annual Revenue', 'Street', 'City', 'State'],
  ...['Country', 'Postal Code', 'Phone', 'Type', 'Owner', 'Last Activity', 'Created', 'Web Technologies'],
  ...['Description', 'Rating', 'Parent'],
];
const industries = ['Software', 'Retail', 'Banking', 'Health Care', 'Energy'];
/** Lines that are written at a time. */
const atOnce = 10_000;

/** Writes a csv file of twenty columns, about 270 bytes a row. */
function writeRows(file: string, rows: number, seed: number): void {
  const chance = createChance(seed);
  const day = () => `2026-0${1 + chance.below(9)}-1${chance.below(9)}`;
  const out = openSync(file, 'w');
  writeSync(out, `${header.join(',')}\n`);
  for (let from = 0; from < rows; from += atOnce) {
    const lines = Array.from({ length: Math.min(atOnce, rows - from) }, (_, at) => {
      const id = from + at;
      return [
        ...[`A-${String(id).padStart(12, '0')}`, `"Company ${id}, Inc."`, `www.company${id}.com`],
        ...[
          industries[chance.below(5)],
          chance.below(9000),
          chance.below(1e9),
          `${chance.below(900)} Main Street`,
        ],
        ...[`City ${chance.below(3000)}`, 'CA', 'United States', 10_000 + chance.below(89_999)],
        ...[
          `+1 555 ${chance.below(1e7)}`,
          chance.happens(0.2) ? 'Customer' : 'Prospect',
          `Owner ${chance.below(100)}`,
        ],
        ...[
          day(),
          '2024-05-01',
          'AWS;Slack;Okta',
          `"A text about company ${id}, which says what it does"`,
          'Hot',
          '',
        ],
      ].join(',');
    });
    writeSync(out, `${lines.join('\n')}\n`);
  }
  closeSync(out);
}

/** How long the command line takes to read a csv file of twenty columns as an import, and to write the accounts. */
export function measureImport(commandLine: string, rows: number, seed: number): Line[] {
  const folder = mkdtempSync(join(tmpdir(), 'tamarack-import-'));
  try {
    const file = join(folder, 'import.csv');
    writeRows(file, rows, seed);
    const command = [
      commandLine,
      'import',
      file,
      '--key',
      'Account ID',
      '--out',
      join(folder, 'accounts.csv'),
    ];
    const { took, value: result } = timed(() => spawnSync(process.execPath, command, { encoding: 'utf8' }));
    if (result.status !== 0) throw new Error(result.stderr);
    const what = `import of ${rows.toLocaleString('en-US')} × 20 csv in the command line, read and written`;
    return [
      { what, figure: took, unit: 'ms', ...(rows === 1_000_000 ? { target: { atMost: 20_000 } } : {}) },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
