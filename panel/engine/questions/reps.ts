import type { RepsRead, Result } from '#core';
import type { Question } from '../question';
import { repsOf } from '../reps-of';

/** Who looks after accounts, by the chosen table; null where none is chosen. */
export const repsSeen: Question<Readonly<Record<string, never>>, Result<RepsRead> | null> = (session) =>
  repsOf(session);
