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

  test('a table that names its header begins with it', () => {
    const headed = catalogue.filter(({ returns }) => returns.header);
    expect(headed.map(({ name }) => name)).toEqual([
      'TAM_ROLLUP',
      'SEGMENT_PROFILE',
      'GUARDRAILS',
      'SEGMENT_TEST',
      'PROPENSITY_TABLE',
      'TECHNOLOGY_LIFT',
      'PRODUCT_WHITESPACE',
      'SUGGEST_LINES',
      'HEADCOUNT',
      'MOTIONS',
      'COVERAGE_CHECK',
      'BOOKS',
      'DUPLICATES',
      'CRM_TRUTH',
      'MARKET_TOP_DOWN',
      'SEGMENT_SHIFT',
      'MATURITY',
      'RETENTION_FIT',
      'RETENTION_CURVE',
      'WIN_RATE_INTERVAL',
      'WIN_RATE_TEST',
    ]);
    for (const { examples, returns } of headed) {
      const [first] = examples[0]?.gives as readonly unknown[];
      expect(first).toEqual(returns.header);
    }
  });

  test('every function has an example', () => {
    expect(catalogue.filter(({ examples }) => examples.length === 0)).toEqual([]);
  });
});
