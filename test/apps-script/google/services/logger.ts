import type { ServerRun } from '../run';
import { strict } from '../strict';

type Console = Pick<globalThis.Console, 'log' | 'info' | 'warn' | 'error' | 'time' | 'timeEnd'>;

/** Cloud logging: what is said there is kept for a test to look at. */
export function serverConsole(run: ServerRun): Console {
  const say = (...said: unknown[]) => void run.google.logs.push(said.map(String).join(' '));
  return strict<Console>(run, 'console', { log: say, info: say, warn: say, error: say });
}
