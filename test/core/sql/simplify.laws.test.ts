import fc from 'fast-check';
import { evaluate } from '../../../core/expr/evaluate';
import { kindOfExpr } from '../../../core/expr/kind-of-expr';
import { createBounds } from '../../../core/sql/bounds';
import { createSimplify } from '../../../core/sql/simplify';
import { exprs, frameOf, kinds } from '../expr/arbitrary-expr';
import { valueAt } from '../expr/reference-evaluate';

const rows = 24;
const simplify = createSimplify((expr) => kindOfExpr(expr, (name) => kinds.get(name)));

test('said shorter, an expression has the same value in every row', () => {
  fc.assert(
    fc.property(fc.oneof(exprs.truth, exprs.number, exprs.text), frameOf(rows), (expr, frame) => {
      const [whole, short] = [evaluate(expr, frame), evaluate(simplify(expr), frame)];
      for (let row = 0; row < rows; row += 1) expect(valueAt(short, row)).toEqual(valueAt(whole, row));
    }),
    { numRuns: 400 },
  );
});

test('arithmetic that needs no guard has a result wherever its operands have one and it divides by no 0', () => {
  const { isPlain, isNeverZero } = createBounds();
  let plain = 0;
  fc.assert(
    fc.property(exprs.number, frameOf(rows), (expr, frame) => {
      if (expr.op !== 'arithmetic' || !isPlain(expr)) return;
      plain += 1;
      const [left, right, whole] = [expr.left, expr.right, expr].map((part) => evaluate(part, frame));
      for (let row = 0; row < rows; row += 1) {
        const [one, other] = [valueAt(left!, row), valueAt(right!, row)];
        if (isNeverZero(expr.right)) expect(other).not.toBe(0);
        if (one === null || other === null || (expr.by === '/' && other === 0)) continue;
        expect(valueAt(whole!, row)).not.toBeNull();
      }
    }),
    { numRuns: 1500 },
  );
  expect(plain).toBeGreaterThan(50);
});
