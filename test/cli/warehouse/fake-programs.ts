import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a program of another maker was asked. */
export interface Asked {
  readonly args: readonly string[];
  readonly input: string;
}

/** What it answers where its arguments or its input match; the first one that does. */
export interface FakeAnswer {
  readonly when: string;
  readonly out?: string;
  readonly err?: string;
  readonly code?: number;
  /** It goes on until it is ended. */
  readonly hangs?: boolean;
}

const program = (asked: string, answers: readonly FakeAnswer[]): string => `#!${process.execPath}
const { appendFileSync, readFileSync } = require('node:fs');
const args = process.argv.slice(2);
const input = readFileSync(0, 'utf8');
const note = (args, input) =>
  appendFileSync(${JSON.stringify(asked)}, JSON.stringify({ args, input }) + '\\n');
process.on('SIGINT', () => {
  note(['SIGINT'], '');
  process.exit(130);
});
note(args, input);
const said = [...args, input].join(' ');
const answer = ${JSON.stringify(answers)}.find(({ when }) => new RegExp(when).test(said)) ?? {};
process.stdout.write(answer.out ?? '');
process.stderr.write(answer.err ?? '');
if (answer.hangs) setInterval(() => {}, 1000);
else process.exitCode = answer.code ?? 0;
`;

/** A path on which stand only the programs of a test. */
export interface FakePath {
  /** Writes a program; what it was asked before is forgotten. */
  put(name: string, answers: readonly FakeAnswer[]): void;
  putText(name: string, text: string): void;
  asked(name: string): readonly Asked[];
  close(): void;
}

/** Puts a folder of programs in the place of the path. */
export function openFakePath(folder: string): FakePath {
  const before = process.env['PATH'];
  mkdirSync(folder, { recursive: true });
  process.env['PATH'] = folder;
  const record = (name: string): string => join(folder, `${name}.asked`);
  const putText = (name: string, text: string): void => {
    writeFileSync(record(name), '');
    writeFileSync(join(folder, name), text);
    chmodSync(join(folder, name), 0o755);
  };
  return {
    putText,
    put: (name, answers) => putText(name, program(record(name), answers)),
    asked(name) {
      if (!existsSync(record(name))) return [];
      const lines = readFileSync(record(name), 'utf8').trim().split('\n');
      return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Asked);
    },
    close() {
      process.env['PATH'] = before;
    },
  };
}
