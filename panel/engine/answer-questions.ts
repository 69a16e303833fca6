import type { Turn } from '../turns';
import type { Question } from './question';
import { questions } from './questions';
import type { Session } from './session';
import { createSession } from './session';

/** Answers any question over one session, one after another. */
export type Answerer = (name: string, argument: unknown, turn: Turn) => Promise<unknown>;

/** An answerer with a session of its own. */
export function answerQuestions(): Answerer {
  const session: Session = createSession();
  const list: Readonly<Record<string, Question<never, unknown>>> = questions;
  let last: Promise<unknown> = Promise.resolve();
  return (name, argument, turn) => {
    const question = list[name];
    if (!question) throw new Error(`there is no question "${name}"`);
    const answer = last.then(() => question(session, argument as never, turn));
    last = answer.catch(() => undefined);
    return answer;
  };
}
