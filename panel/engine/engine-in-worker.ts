import { cancelled } from '../turns';
import type { AnswerOf, Engine, Watch } from './engine';
import type { Asking, Telling } from './engine-message';

/** The little of a worker that an engine needs. */
export interface EngineWorker {
  postMessage(message: Asking): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly tell: Watch['tell'] | undefined;
}

/** An engine in a worker: the page stays free while the core works. */
export function engineInWorker(worker: EngineWorker): Engine {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  const settle = (id: number, how: (one: Waiting) => void) => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (one) how(one);
  };
  worker.onmessage = ({ data }) => {
    const told = data as Telling;
    if (told.kind === 'progress') waiting.get(told.id)?.tell?.(told.share, told.doing);
    else if (told.kind === 'answer') settle(told.id, ({ resolve }) => resolve(told.answer));
    else if (told.kind === 'called off') settle(told.id, ({ reject }) => reject(cancelled));
    else settle(told.id, ({ reject }) => reject(new Error(told.message)));
  };
  worker.onerror = ({ message }) => {
    for (const id of [...waiting.keys()]) settle(id, ({ reject }) => reject(new Error(message)));
  };
  return {
    ask: (name, argument, { signal, tell } = {}) =>
      new Promise((resolve, reject) => {
        const id = asked++;
        waiting.set(id, {
          resolve: (answer) => resolve(answer as AnswerOf<typeof name>),
          reject,
          tell,
        });
        signal?.addEventListener('abort', () => worker.postMessage({ kind: 'call off', id }), { once: true });
        worker.postMessage({ kind: 'ask', id, name, argument });
      }),
    close: () => worker.terminate(),
  };
}
