import {
  arithmetic,
  atLeast,
  caseOf,
  constant,
  equals,
  field,
  oneOf,
  sum,
} from '../../../core/expr/builders';
import type { Column, Frame } from '../../../core/expr/columns';
import { evaluate, evaluateAll } from '../../../core/expr/evaluate';
import { createEvaluator } from '../../../core/expr/evaluator';
import type { Expr } from '../../../core/expr/expr';

const rows = 5000;
const industries = [null, 'Software', 'Retail', 'Banking'];
const frame: Frame = {
  length: rows,
  columns: new Map<string, Column>([
    [
      'employees',
      { kind: 'number', values: Float64Array.from({ length: rows }, (_, row) => (row % 10 ? row : NaN)) },
    ],
    [
      'industry',
      { kind: 'text', codes: Uint8Array.from({ length: rows }, (_, row) => row % 4), values: industries },
    ],
  ]),
};
const size = (line: number): Expr =>
  caseOf(
    [
      { when: atLeast(field('employees'), line), then: constant('large') },
      { when: atLeast(field('employees'), 10), then: constant('small') },
    ],
    null,
  );

describe('an evaluator', () => {
  test('the same expression, built again, is the same column', () => {
    const evaluator = createEvaluator(frame);
    expect(evaluator.column(size(1000))).toBe(evaluator.column(size(1000)));
    expect(evaluator.column(size(1001))).not.toBe(evaluator.column(size(1000)));
  });

  test('a name defined anew changes what reads it, once that is defined anew too', () => {
    const evaluator = createEvaluator(frame);
    const counts = () => {
      evaluator.define('points', caseOf([{ when: equals(field('size'), 'large'), then: constant(1) }], 0));
      return evaluator.numbers(field('points')).reduce((total, value) => total + value, 0);
    };
    evaluator.define('size', size(4000));
    // Rows 4000 to 4999 but each tenth, which is blank.
    expect(counts()).toBe(900);
    const untouched = evaluator.define('software', oneOf(field('industry'), ['software']));
    evaluator.define('size', size(3000));
    expect(counts()).toBe(1800);
    expect(evaluator.define('software', oneOf(field('industry'), ['software']))).toBe(untouched);
    expect([...evaluator.frame().columns.keys()]).toEqual([
      'employees',
      'industry',
      'size',
      'points',
      'software',
    ]);
  });

  test('a field as it stands is not copied', () => {
    expect(evaluate(field('employees'), frame)).toBe(frame.columns.get('employees'));
  });

  test('a field that is not there is a mistake of ours', () => {
    expect(() => evaluate(field('revenue'), frame)).toThrow('there is no column "revenue"');
  });

  test('several expressions may read those before them', () => {
    const columns = evaluateAll(
      new Map([
        ['size', size(4000)],
        ['large', equals(field('size'), 'large')],
      ]),
      frame,
    );
    const large = columns.get('large');
    expect(large?.kind === 'truth' && [large.values[4001], large.values[4000], large.values[5]]).toEqual([
      2, 1, 1,
    ]);
  });

  test('ties at a line are exact, also among tables', () => {
    const line = 0.1 + 0.2;
    const values = Float64Array.from(
      { length: rows },
      (_, row) => [0.3, line, 0.30000000000000004, 0.3000000000000001][row % 4]!,
    );
    const tied: Frame = { length: rows, columns: new Map([['score', { kind: 'number', values }]]) };
    for (const [test, expected] of [
      ['ge', [0, 2, 2, 2]],
      ['gt', [0, 0, 0, 2]],
      ['le', [2, 2, 2, 0]],
      ['lt', [2, 0, 0, 0]],
      ['eq', [0, 2, 2, 0]],
    ] as const) {
      const column = evaluate({ op: 'compare', test, left: field('score'), right: constant(line) }, tied);
      expect(column.kind === 'truth' && [...column.values.subarray(0, 4)]).toEqual(expected);
    }
  });

  test('division by zero, and an amount that overflows, are unknown', () => {
    const half = arithmetic('/', constant(1), arithmetic('-', field('employees'), field('employees')));
    expect(createEvaluator(frame).numbers(half)[1]).toBe(NaN);
    const huge = sum([constant(1e308), constant(1e308), constant(-1e308)]);
    expect(createEvaluator(frame).numbers(huge)[1]).toBe(NaN);
  });
});
