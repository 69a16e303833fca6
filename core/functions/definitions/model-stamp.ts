import { found } from '../../values/problem';
import { coverageParams } from '../account-params';
import { defineFunction } from '../define-function';
import { exampleModel } from '../example-accounts';

/**
 * The example's model with notes, blank rows between, and its columns in another order: it says the same. A function, so that a
 * bundle which leaves the examples out need not make its rows.
 */
const sameModel = () =>
  exampleModel.flatMap((row) => [
    [...row.slice(0, 7), row[0] === 'segment' ? 'as agreed' : (row[7] ?? null)].reverse(),
    [],
  ]);

export const modelStampFunction = defineFunction({
  name: 'MODEL_STAMP',
  summary:
    'A short text that is another as soon as the model is: it tells whether a result still belongs to the model.',
  params: { model: coverageParams.model },
  returns: { shape: 'cell' },
  examples: [
    // FNV-1a over the UTF-16 units of the rows as JSON, worked out apart in Python.
    { args: [exampleModel], gives: '0hw9tv20sxzy5c' },
    { args: [sameModel()], gives: '0hw9tv20sxzy5c' },
  ],
  compute: ({ model }, reserve) => found(reserve().modelStamp(model)),
});
