import { cancelled, turnsWith } from '../turns';
import { answerQuestions } from './answer-questions';
import type { Asking, Telling } from './engine-message';

/** What a worker's own side offers; the panel's types know a page alone. */
interface WorkerScope {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  postMessage(message: Telling): void;
}

const scope = globalThis as unknown as WorkerScope;
const answer = answerQuestions();
const callings = new Map<number, AbortController>();

scope.onmessage = ({ data }) => {
  const asking = data as Asking;
  if (asking.kind === 'call off') return void callings.get(asking.id)?.abort();
  const { id, name, argument } = asking;
  const calling = new AbortController();
  callings.set(id, calling);
  const turn = turnsWith(
    (share, doing) => scope.postMessage({ kind: 'progress', id, share, doing }),
    calling.signal,
  );
  void answer(name, argument, turn)
    .then(
      (given) => scope.postMessage({ kind: 'answer', id, answer: given }),
      (error: unknown) =>
        scope.postMessage(
          error === cancelled
            ? { kind: 'called off', id }
            : { kind: 'failure', id, message: error instanceof Error ? error.message : String(error) },
        ),
    )
    .finally(() => callings.delete(id));
};
