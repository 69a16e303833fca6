import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { constants } from 'node:os';

/** Files from this size on are worth a process of their own, which takes a twentieth of a second to start. */
const LARGE = 16_000_000;

/**
 * A file of a million rows makes some hundred million small texts, which V8 otherwise sorts through in pieces of 16 MB; and it may be
 * asked to let go of what was read before more is made of it. Both can only be said when a process starts.
 */
const flags = ['--max-semi-space-size=64', '--expose-gc'];

function sizeOf(word: string): number {
  try {
    return statSync(word.replace(/^--[a-z-]+=/, '')).size;
  } catch {
    // Most words name no file, and what is wrong with one that does is said when it is read.
    return 0;
  }
}

/** Whether any of the words after `tamarack` names a large file, and this process was not started for it. */
export function needsRoom(args: readonly string[], started: readonly string[]): boolean {
  if (flags.some((flag) => started.includes(flag))) return false;
  return args.some((word) => sizeOf(word) >= LARGE);
}

/**
 * Runs this program again with room for large files; it reads, prints and is stopped as this one is.
 * @returns how it ended
 */
export function runWithRoom(program: string, args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [...process.execArgv, ...flags, program, ...args], {
    stdio: 'inherit',
  });
  const stop = (signal: NodeJS.Signals) => void child.kill(signal);
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT'] as const) process.on(signal, stop);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal!]));
  });
}

/** Asks for what is no longer held to be let go of, where this process has room for large files. */
export function letGo(): void {
  globalThis.gc?.();
}
