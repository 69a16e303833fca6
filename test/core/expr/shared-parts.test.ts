import { arithmetic, caseOf, constant, field, lessThan } from '../../../core/expr/builders';
import type { Expr } from '../../../core/expr/expr';
import { fieldsOf } from '../../../core/expr/fields-of';
import { substitute } from '../../../core/expr/substitute';

/** One part, doubled so often that reading each of its places would never end. */
const doubled = (part: Expr, times: number): Expr =>
  times === 0 ? part : doubled(arithmetic('+', part, part), times - 1);

describe('a part that stands in several places', () => {
  const definitions = new Map([['fill', arithmetic('/', field('spend'), field('potential'))]]);

  test('stays one part when names are put in', () => {
    const test = lessThan(field('fill'), 0.5);
    const whole = substitute(
      caseOf([{ when: test, then: constant(1) }], caseOf([{ when: test, then: constant(2) }], 3)),
      definitions,
    );
    if (whole.op !== 'case' || whole.otherwise.op !== 'case')
      throw new Error('a case within a case is meant');
    expect(whole.branches[0]!.when).toBe(whole.otherwise.branches[0]!.when);
    expect(whole.branches[0]!.when).toEqual(lessThan(definitions.get('fill')!, 0.5));
  });

  test('is read once', () => {
    const whole = substitute(doubled(field('fill'), 200), definitions);
    expect([...fieldsOf(whole)]).toEqual(['spend', 'potential']);
  });
});
