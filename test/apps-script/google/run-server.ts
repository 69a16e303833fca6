import { objectsOf } from './services/objects';
import { addServices, loadCode, topLevelFunction } from './globals';
import type { Google } from './google';
import { Fault } from './refusal';
import { newRun } from './server-run';
import type { Mode, ServerRun } from './run';
import { releaseLocks } from './services/lock-service';
import type { User } from './users';

/** What is run, and as whom. */
export interface Entry {
  readonly functionName: string;
  readonly mode: Mode;
  readonly user: User;
  /** Made in the run, for what must be of its realm. */
  readonly given: (run: ServerRun) => readonly unknown[];
}

/**
 * One run of the server: a new context, the whole file loaded without any permission, one function called, its answer
 * taken out as plain data by `read`. What the code may never do fails here, even if the code caught it.
 */
export function runServer<Answer>(
  google: Google,
  code: string,
  { functionName, mode, user, given }: Entry,
  read: (answer: unknown, run: ServerRun) => Answer,
): Answer {
  const run = newRun(google, user, functionName, objectsOf);
  addServices(run);
  try {
    loadCode(run, code);
    const entry = topLevelFunction(run, functionName);
    if (!entry) throw new Error(`Script function not found: ${functionName}`);
    run.mode = mode;
    const answer = read(entry(...given(run)), run);
    if (run.faults.length === 0) return answer;
  } catch (thrown) {
    if (run.faults.length === 0) throw plainError(thrown);
  } finally {
    releaseLocks(run);
    google.faults.push(...run.faults);
    google.runs.push({
      entry: functionName,
      calls: run.calls,
      milliseconds: google.clock.now - run.startedAt,
    });
  }
  throw run.faults[0] ?? new Fault('the run failed');
}

/** An error of a run's realm as one of ours, with Google's word for its kind. */
function plainError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown;
  const { name, message, stack } = thrown as Error;
  const error = new Error(typeof message === 'string' ? message : String(thrown));
  error.name = typeof name === 'string' ? name : 'Error';
  if (typeof stack === 'string') error.stack = stack;
  return error;
}
