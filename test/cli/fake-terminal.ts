import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../cli/run-command-line';
import type { ExitCode, Terminal } from '../../cli/terminal';

/** What a command printed, what it reported, and how it ended. */
export interface Ended {
  readonly code: ExitCode;
  readonly printed: string;
  readonly reported: string;
}

/** Runs a command with a terminal that remembers. */
export async function tamarack(...args: readonly string[]): Promise<Ended> {
  let printed = '';
  let reported = '';
  const terminal: Terminal = {
    print: (text) => void (printed += text),
    report: (text) => void (reported += text),
    width: 80,
    colour: false,
    watched: false,
    today: () => '2026-11-21',
  };
  const code = await runCommandLine(args, terminal);
  return { code, printed, reported };
}

/** A folder for the files of one test file; `close` takes it away. */
export interface Folder {
  readonly path: string;
  file(name: string, content: string | Uint8Array): string;
  read(name: string): string;
  close(): void;
}

/** Makes a folder of its own. */
export function openFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'tamarack-test-'));
  return {
    path,
    file(name, content) {
      writeFileSync(join(path, name), content);
      return join(path, name);
    },
    read: (name) => readFileSync(join(path, name), 'utf8'),
    close: () => rmSync(path, { recursive: true }),
  };
}

/** Eight accounts with what a starter model needs. */
export const someAccounts = [
  'Account ID,Account Name,Industry,Employees,Annual Revenue,Country,Segment',
  'A1,Alder Works,Software,1200,90000000,Germany,Large',
  'A2,Birch Foods,Retail,150,12000000,France,Small',
  'A3,Cedar Labs,Software,,,United States,',
  'A4,Dogwood Partners,Consulting,35,4000000,Germany,Small',
  'A5,Elm Motors,Retail,5000,800000000,United States,Large',
  'A6,Fir Health,Healthcare,320,30000000,United States,',
  'A7,Ginkgo Media,Media,75,7000000,United Kingdom,Small',
  'A8,Hazel Bank,Banking,900,250000000,United Kingdom,Large',
  '',
].join('\n');
