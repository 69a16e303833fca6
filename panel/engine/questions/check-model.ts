import type { Model, Problem } from '#core';
import { checkModel } from '#core';
import type { Question } from '../question';

/** Everything that is wrong with a model as it is edited, each with its path. */
export const checkDraft: Question<{ readonly model: Model }, readonly Problem[]> = (_, { model }) =>
  checkModel(model).filter(({ level }) => level === 'problem');
