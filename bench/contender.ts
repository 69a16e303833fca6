import type { Table } from '#core';
import type { Answers } from './answers';

/** What one run took, and what it found; the answers are read out afterwards and are not timed. The floor finds none. */
export interface Outcome {
  /** Milliseconds by the name of what is timed: `load`, `execute`; they are shown as rows of their own. */
  readonly times: Readonly<Record<string, number>>;
  answers?(): Answers | Promise<Answers>;
}

/** One way to do the work. */
export interface Contender {
  readonly name: string;
  run(table: Table): Outcome | Promise<Outcome>;
}

/** Times one piece of work. */
export function timed<Value>(work: () => Value): { readonly value: Value; readonly took: number } {
  const started = performance.now();
  const value = work();
  return { value, took: performance.now() - started };
}
