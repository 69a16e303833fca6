import fc from 'fast-check';
import {
  arithmetic,
  atLeast,
  call,
  caseOf,
  constant,
  containsAny,
  field,
  isBlank,
  isKnown,
  oneOf,
  sum,
} from '../../../core/expr/builders';
import { createEvaluator } from '../../../core/expr/evaluator';
import type { Expr } from '../../../core/expr/expr';
import { frameOf, manyItems, repeated, rowOf } from './arbitrary-expr';
import { reference, valueAt } from './reference-evaluate';

/** Whole points, quarters, tenths that no float holds, and a few that break every grid or leave it far behind. */
const points = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -30, max: 30 }) },
  { weight: 3, arbitrary: fc.integer({ min: -30, max: 30 }).map((quarters) => quarters / 4) },
  { weight: 1, arbitrary: fc.integer({ min: -300, max: 300 }).map((tenths) => tenths / 10) },
  { weight: 1, arbitrary: fc.constantFrom(-0, 1e-300, 1e15, -1e15, 1e308, 5000) },
);

/** Terms as scorecards have them: points for an item, for its lack, for a blank; by texts; by bands of a number. */
const term: fc.Arbitrary<Expr> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom(...manyItems), points, points, points)
      .map(([item, held, blank, rest]) =>
        caseOf(
          [
            { when: containsAny(field('many'), [item]), then: constant(held) },
            { when: isBlank(field('many')), then: constant(blank) },
            { when: isKnown(field('many')), then: constant(rest) },
          ],
          0,
        ),
      ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('industry', 'country'), points, points)
      .map(([name, one, other]) =>
        caseOf([{ when: oneOf(field(name), ['Software', 'DE']), then: constant(one) }], other),
      ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom('employees', 'revenue'), points, points).map(([name, one, other]) =>
      caseOf(
        [
          { when: atLeast(field(name), 50), then: constant(one) },
          { when: atLeast(field(name), 1), then: constant(other) },
        ],
        0,
      ),
    ),
  },
  { weight: 1, arbitrary: points.map(constant) },
);

const card = fc.array(term, { minLength: 2, maxLength: 24 }).map(sum);
const chance = (of: Expr): Expr =>
  arithmetic('/', constant(1), arithmetic('+', call('exp', [arithmetic('/', of, -28.85)]), 1));

describe('laws of sums of points', () => {
  test('cards with more items than one table holds give each row the digits of the definition', () => {
    fc.assert(
      fc.property(fc.array(card, { minLength: 1, maxLength: 3 }), frameOf(24), (cards, frame) => {
        const many = repeated(frame, 400);
        const exprs = cards.flatMap((one) => [
          one,
          chance(one),
          caseOf([{ when: isBlank(field('customer')), then: chance(one) }], null),
          caseOf([{ when: atLeast(one, 10), then: constant('high') }], 'low'),
          caseOf([{ when: isBlank(field('many')), then: constant('nothing') }], 'something'),
        ]);
        const columns = createEvaluator(many).columns(exprs);
        exprs.forEach((expr, at) => {
          for (let row = 0; row < frame.length; row += 1) {
            const expected = reference(expr, rowOf(frame, row));
            const value = valueAt(columns[at]!, row + frame.length * 399);
            expect({ row, value: value === 0 ? 0 : value }).toEqual({
              row,
              value: expected === 0 ? 0 : expected,
            });
          }
        });
      }),
      { numRuns: 150 },
    );
  });
});
