import { TRUE } from '../../../core/expr/columns';
import { evaluate } from '../../../core/expr/evaluate';
import { placedExpr, scoreRange } from '../../../core/segments/placed';
import { frameOf, type PlainField } from '../frame-of';
import { ask, override, rule, segmentation } from './run-segments';

const numbers = (...values: (number | null)[]): PlainField => ({ kind: 'number', values });
const budgeted = segmentation({
  segments: [
    rule('Enterprise', ask('employees', 'at least', 1000)),
    rule('Ready', ask('employees', 'at least', 100), ask('budget', 'at least', 50)),
  ],
});

function placed(
  fields: Readonly<Record<string, PlainField>>,
  ...[model, overrides, hidden, ranges]: [
    Parameters<typeof placedExpr>[0],
    Parameters<typeof placedExpr>[1],
    readonly string[],
    Parameters<typeof placedExpr>[4]?,
  ]
) {
  const { frame, kindOf } = frameOf(fields);
  const column = evaluate(placedExpr(model, overrides, kindOf, new Set(hidden), ranges), frame);
  return column.kind === 'truth' ? [...column.values].map((truth) => truth === TRUE) : [];
}

describe('placed in a minute', () => {
  const accounts = { employees: numbers(5000, 500, 20, null), budget: numbers(null, 80, 80, 80) };

  test('an account whose own rule is settled without the conversation, or cannot hold whatever it tells', () => {
    expect(placed(accounts, budgeted, [], ['budget'])).toEqual([true, false, true, false]);
  });

  test('with no hidden field only blanks leave accounts open', () => {
    expect(placed(accounts, budgeted, [], [])).toEqual([true, true, true, false]);
  });

  test('asking whether a hidden field is blank is a question for a conversation too', () => {
    const model = segmentation({ segments: [rule('Silent', ask('budget', 'is blank'))] });
    expect(placed(accounts, model, [], ['budget'])).toEqual([false, false, false, false]);
  });

  test('what a person decided is placed', () => {
    const named = { ...accounts, id: { kind: 'id', values: ['1', '2', '3', '4'] } as PlainField };
    expect(placed(named, budgeted, [override('2', 'segment', 'Ready')], ['budget'])[1]).toBe(true);
  });

  test('a region that only a conversation tells leaves rules limited to regions open', () => {
    const model = segmentation({
      regions: [rule('North', ask('budget', 'at least', 1)), rule('South')],
      segments: [{ ...rule('Top', ask('employees', 'at least', 1000)), regions: ['North'] }],
    });
    const withRegion = {
      ...accounts,
      region: { kind: 'category', values: ['North', 'North', 'South', 'North'] } as PlainField,
    };
    expect(placed(withRegion, model, [], ['budget'])).toEqual([false, true, true, false]);
  });

  test('a score that stands on a hidden criterion settles what its range settles', () => {
    // Weights 60 known and 40 hidden: 60 points of 60 give 60 to 100, 20 of 60 give 20 to 60.
    const scored = { score: numbers(100, 30, 10), 'points: size': numbers(1, 1 / 3, 0) };
    const model = segmentation({ segments: [rule('Fit', ask('score', 'at least', 55))] });
    const range = scoreRange([
      { name: 'size', weight: 60, hidden: false },
      { name: 'budget', weight: 40, hidden: true },
    ]);
    expect(placed(scored, model, [], ['score'], new Map([['score', range]]))).toEqual([true, false, true]);
  });
});
