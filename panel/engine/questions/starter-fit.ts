import type { Model } from '#core';
import { starterModel } from '#core';
import type { Question } from '../question';
import { openAccounts } from '../session';

/** The criteria and grades that a starter model gives these accounts; none where their fields ask for none. */
export const starterFit: Question<
  { readonly fields: Model['fields'] },
  Pick<Model, 'criteria' | 'grades'>
> = (session, { fields }) => {
  const starter = starterModel(openAccounts(session).table, fields);
  return starter.ok
    ? { criteria: starter.value.criteria, grades: starter.value.grades }
    : { criteria: [], grades: [] };
};
