import { turnsWith } from '../turns';
import type { Answerer } from './answer-questions';
import type { AnswerOf, Engine } from './engine';

/** An engine in the page's own thread, for hosts without workers; the core is loaded when it is first asked. */
export function engineHere(): Engine {
  let answerer: Promise<Answerer> | null = null;
  return {
    ask: async (name, argument, { signal, tell } = {}) => {
      answerer ??= import('./answer-questions').then(({ answerQuestions }) => answerQuestions());
      const answer = await answerer;
      const turn = turnsWith(tell ?? (() => undefined), signal ?? new AbortController().signal);
      return (await answer(name, argument, turn)) as AnswerOf<typeof name>;
    },
    close: () => void (answerer = null),
  };
}
