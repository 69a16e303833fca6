import { makeSample, modelSheet, readModelSheet, starterModel } from '#core';
import { sameModel } from '../../panel/same-model';

const { accounts } = makeSample({ accounts: 200, seed: 3, today: 46_000 });
const starter = starterModel(accounts);
if (!starter.ok) throw new Error('the sample has no starter model');
const model = starter.value;

describe('two models are the same', () => {
  test('where one was written to the Model sheet and read again', () => {
    const { columns, rows } = modelSheet(model);
    const read = readModelSheet([columns.map(({ header }) => header), ...rows] as Parameters<
      typeof readModelSheet
    >[0]);
    expect(sameModel(model, read.ok ? read.value : null)).toBe(true);
  });

  test('not where a line, a name or the number of segments differs', () => {
    expect(sameModel(model, { ...model, rest: 'Others' })).toBe(false);
    expect(sameModel(model, { ...model, segments: model.segments.slice(1) })).toBe(false);
    expect(sameModel(model, null)).toBe(false);
    expect(sameModel(null, null)).toBe(true);
  });
});
