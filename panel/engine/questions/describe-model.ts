import type { Model, Result, Sheet } from '#core';
import { checkModel, found, modelSheet, refused } from '#core';
import type { Question } from '../question';

/** The Model sheet as a model says it, or what is wrong with the model. */
export const describeModel: Question<{ readonly model: Model }, Result<Sheet>> = (_, { model }) => {
  const problems = checkModel(model).filter(({ level }) => level === 'problem');
  return problems.length > 0 ? refused(problems) : found(modelSheet(model));
};
