import type { Turn } from '../turns';
import type { Session } from './session';

/**
 * What the panel may ask: one file and one line in the list. Argument and answer go to another thread and back, so both are
 * plain data without functions.
 */
export type Question<Argument, Answer> = (
  session: Session,
  argument: Argument,
  turn: Turn,
) => Answer | Promise<Answer>;
