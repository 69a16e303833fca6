import type { Model } from '#core';
import { starterModel } from '#core';
import type { Question } from '../question';
import { openAccounts } from '../session';

/** The layers that a starter model gives these accounts; null where it gives them none. */
export const starterMarket: Question<{ readonly fields: Model['fields'] }, Model['layers'] | null> = (
  session,
  { fields },
) => {
  const starter = starterModel(openAccounts(session).table, fields);
  return starter.ok ? starter.value.layers : null;
};
