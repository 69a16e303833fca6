import type { EngineOptions, Job } from '../../../cli/engines/engine';

/** What an engine is told where the command line says nothing. */
export const noOptions: EngineOptions = {
  threads: undefined,
  memory: undefined,
  master: undefined,
  conf: [],
  connection: undefined,
};

/** A job that nobody calls off, and that says nothing. */
export function someJob(input: string, out: string, more: Partial<Job> = {}): Job {
  const { signal } = new AbortController();
  return { input, out, options: noOptions, resume: false, signal, say: () => undefined, ...more };
}
