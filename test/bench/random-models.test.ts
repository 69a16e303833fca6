import { checkModel } from '#core';
import { randomModels } from '../../bench/random-models';

test('random models pass the check of models', () => {
  const models = randomModels(20, 3);
  expect(models.flatMap(checkModel).filter(({ level }) => level === 'problem')).toEqual([]);
  expect(new Set(models.map((model) => JSON.stringify(model))).size).toBe(20);
});
