import { spawn, type ChildProcess } from 'node:child_process';
import { found, refused, type Problem, type Result } from '#core';
import { cutOff, engineMissing, engineRefused } from './engine';

/** A program that is not ours, and what is said of it where it is missing. */
export interface Program {
  /** The engine, as people write it. */
  readonly engine: string;
  readonly program: string;
  /** What to install: `install the package postgresql-client`. */
  readonly install: string;
  /** What answers once it is there: `psql --version`. */
  readonly check: string;
  /** What its complaints mean, in our words; theirs follow. */
  readonly meanings: readonly (readonly [RegExp, string])[];
}

/** How a program is run. */
export interface Running {
  readonly args: readonly string[];
  /** What it reads on its standard input. */
  readonly input?: string;
  /** Beside the environment of this program, which every program gets as it is. */
  readonly env?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Told its complaints as they come. */
  hear?(text: string): void;
}

/** What a program leaves behind that is ended without an answer. */
const PATIENCE = 10_000;
const LONGEST_COMPLAINT = 20_000;
const SHOWN = 1500;

/** Ends a program and all that it has started: first by asking, as Ctrl-C does, then by force. */
function stopper(child: ChildProcess): () => void {
  const tell = (signal: NodeJS.Signals): void => {
    const { pid } = child;
    if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    try {
      // A group of its own: what a program starts goes with it.
      if (process.platform === 'win32') child.kill(signal);
      else process.kill(-pid, signal);
    } catch {
      // It has ended between the question and the deed.
    }
  };
  return () => {
    tell('SIGINT');
    setTimeout(() => tell('SIGKILL'), PATIENCE).unref();
  };
}

/** What a program complained about: what it calls an error, else the last it said. */
export function complaintOf(said: string): string {
  const lines = said
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const first = lines.findIndex((line) => /\b(?:ERROR|FATAL)\b|\berror:|(?:Exception|Error)\b/.test(line));
  const told = first < 0 ? lines.slice(-5) : lines.slice(first, first + 5);
  const text = told.join(' · ');
  return text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text;
}

/** A complaint as a problem: what it means, as far as we know it, and what the program said. */
export function complaintProblem({ engine, meanings }: Program, said: string): Problem {
  const meaning = meanings.find(([pattern]) => pattern.test(said))?.[1];
  const theirs = complaintOf(said) || 'it said nothing';
  return engineRefused({ engine, detail: meaning === undefined ? theirs : `${meaning} (${theirs})` });
}

/** Says what is missing, and how it comes here. */
export function missingProblem({ program, install, check }: Program): Problem {
  return engineMissing({ program, install, check });
}

/**
 * Runs a program of another maker with a list of arguments, never through a shell.
 * @returns what it printed; or that it is missing, was ended, or what it complained about
 */
export function runProgram(
  of: Program,
  { args, input, env, signal, hear }: Running,
): Promise<Result<string>> {
  if (signal.aborted) return Promise.resolve(refused([cutOff()]));
  return new Promise((resolve, reject) => {
    const child = spawn(of.program, args, {
      shell: false,
      windowsHide: true,
      detached: process.platform !== 'win32',
      env: { ...process.env, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const printed: Buffer[] = [];
    let complaint = '';
    const stop = stopper(child);
    signal.addEventListener('abort', stop);
    child.stdout.on('data', (piece: Buffer) => printed.push(piece));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint = (complaint + text).slice(-LONGEST_COMPLAINT);
      hear?.(text);
    });
    child.on('error', (error: NodeJS.ErrnoException) => {
      signal.removeEventListener('abort', stop);
      if (error.code === 'ENOENT' || error.code === 'EACCES') resolve(refused([missingProblem(of)]));
      else reject(error);
    });
    child.on('close', (code) => {
      signal.removeEventListener('abort', stop);
      const text = Buffer.concat(printed).toString('utf8');
      // What was done before the word came is done.
      if (code === 0) resolve(found(text));
      else if (signal.aborted) resolve(refused([cutOff()]));
      // Some of them complain where they should answer.
      else resolve(refused([complaintProblem(of, complaint.trim() === '' ? text : complaint)]));
    });
    // A program that ends before it has read everything says why itself.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
  });
}

const TELL_EVERY = 1000;

/** How long something has been going on: `2 min 5 s`. */
export function elapsedText(start: number): string {
  const seconds = Math.round((performance.now() - start) / 1000);
  const minutes = Math.floor(seconds / 60);
  return `${minutes > 0 ? `${minutes} min ` : ''}${seconds % 60} s`;
}

/** Says how long something has been going on, once a second, while it lasts. */
export async function whileTelling<Done>(
  say: (doing: string) => void,
  doing: string,
  work: () => Promise<Done>,
): Promise<Done> {
  const start = performance.now();
  say(doing);
  const clock = setInterval(() => say(`${doing}, ${elapsedText(start)}`), TELL_EVERY);
  return work().finally(() => clearInterval(clock));
}
