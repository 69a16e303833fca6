import { callFunction } from '../../../core/functions/call-function';
import { catalogue } from '../../../core/functions/catalogue';

describe('the examples of every function are what it gives', () => {
  const cases = catalogue.flatMap(({ name, examples }) =>
    examples.map((example, index) => [`${name} ${index + 1}`, name, example] as const),
  );

  test.each(cases)('%s', (_, name, { args, gives }) => {
    const answer = callFunction(name, args);
    expect(answer).toMatchObject({ ok: true });
    expect(answer.ok && answer.value).toEqual(Array.isArray(gives) ? gives : [[gives]]);
  });

  test('every function has an example', () => {
    expect(catalogue.filter(({ examples }) => examples.length === 0)).toEqual([]);
  });
});
