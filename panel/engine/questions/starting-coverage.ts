import type { Model } from '#core';
import { startingCoverage } from '#core';
import type { Question } from '../question';
import { repsOf } from '../reps-of';

/** The model with rules of thumb for what it does not say of coverage: roles, hours, motions, calendar, balance. */
export const startCoverage: Question<{ readonly model: Model }, Model> = (session, { model }) => {
  const reps = repsOf(session);
  return startingCoverage(model, reps?.ok ? reps.value.reps : []);
};
