import fc from 'fast-check';
import { evaluate } from '../../../core/expr/evaluate';
import { createEvaluator } from '../../../core/expr/evaluator';
import type { Frame } from '../../../core/expr/columns';
import type { Expr } from '../../../core/expr/expr';
import { fold } from '../../../core/expr/fold';
import { parseFormula } from '../../../core/expr/parse-formula';
import { printFormula } from '../../../core/expr/print-formula';
import { anyExpr, enough, exprs, frameOf, rowOf } from './arbitrary-expr';
import { reference, valueAt, type Value } from './reference-evaluate';

function asCompared(value: Value): Value {
  if (typeof value === 'string') return fold(value);
  return value === 0 ? 0 : value;
}

function expectReference(expr: Expr, frame: Frame, column = evaluate(expr, frame)): void {
  for (let row = 0; row < frame.length; row += 1) {
    const expected = asCompared(reference(expr, rowOf(frame, row)));
    expect({ row, value: asCompared(valueAt(column, row)) }).toEqual({ row, value: expected });
  }
}

describe('laws of expressions', () => {
  test('a few rows are answered as the definitions say', () => {
    fc.assert(
      fc.property(anyExpr, frameOf(6), (expr, frame) => expectReference(expr, frame)),
      { numRuns: 1000 },
    );
  });

  test('many rows, with tables over few classes, are answered as the definitions say', () => {
    fc.assert(
      fc.property(anyExpr, frameOf(24), (expr, frame) => {
        const many = enough(frame);
        const column = evaluate(expr, many);
        for (let row = 0; row < frame.length; row += 1) {
          const expected = asCompared(reference(expr, rowOf(frame, row)));
          for (const at of [row, row + many.length - frame.length]) {
            expect({ row, value: asCompared(valueAt(column, at)) }).toEqual({ row, value: expected });
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('several expressions in one pass answer as each alone', () => {
    fc.assert(
      fc.property(fc.array(anyExpr, { minLength: 2, maxLength: 5 }), frameOf(20), (several, frame) => {
        const many = enough(frame);
        const together = createEvaluator(many).columns(several);
        several.forEach((expr, at) => {
          const alone = evaluate(expr, many);
          for (let row = 0; row < frame.length; row += 1) {
            expect(asCompared(valueAt(together[at]!, row))).toEqual(asCompared(valueAt(alone, row)));
          }
        });
      }),
      { numRuns: 200 },
    );
  });

  test('a defined name reads as what it was defined with', () => {
    fc.assert(
      fc.property(exprs.number, exprs.truth, frameOf(20), (number, truth, frame) => {
        const many = enough(frame);
        const evaluator = createEvaluator(many);
        const reads: Expr = {
          op: 'case',
          branches: [{ when: { op: 'field', name: 'fits' }, then: { op: 'field', name: 'size' } }],
          otherwise: { op: 'constant', value: -1 },
        };
        const spelled: Expr = {
          op: 'case',
          branches: [{ when: truth, then: number }],
          otherwise: { op: 'constant', value: -1 },
        };
        evaluator.defineAll(
          new Map([
            ['fits', { op: 'all', of: [truth] } as Expr],
            ['size', { op: 'call', name: 'coalesce', of: [number] } as Expr],
          ]),
        );
        const column = evaluator.define('chosen', reads);
        for (let row = 0; row < frame.length; row += 1) {
          expect(asCompared(valueAt(column, row))).toEqual(asCompared(reference(spelled, rowOf(frame, row))));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('shuffling rows shuffles the answers and changes nothing else', () => {
    fc.assert(
      fc.property(anyExpr, frameOf(12), (expr, frame) => {
        const many = enough(frame);
        const column = evaluate(expr, many);
        const rows = Array.from({ length: many.length }, (_, row) => row);
        const first = (row: number) => valueAt(column, row % frame.length);
        expect(rows.filter((row) => !Object.is(valueAt(column, row), first(row)))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => expect(fold(fold(text))).toBe(fold(text))),
      { numRuns: 2000 },
    );
  });

  const formulas = fc.letrec<{ expr: Expr }>((tie) => ({
    expr: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      fc
        .oneof(
          fc.constantFrom('revenue', 'current spend', 'points: Size', 'min', 'a]b', 'é', '2nd', 'Upper'),
          fc.string({ minLength: 1 }),
        )
        .map((name): Expr => ({ op: 'field', name })),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value): Expr => ({ op: 'constant', value })),
      fc.record({
        op: fc.constant('arithmetic' as const),
        by: fc.constantFrom('+', '-', '*', '/'),
        left: tie('expr'),
        right: tie('expr'),
      }),
      fc.record({
        op: fc.constant('call' as const),
        name: fc.constantFrom('min', 'max', 'coalesce'),
        of: fc.array(tie('expr'), { minLength: 1, maxLength: 3 }),
      }),
      tie('expr').map((of): Expr => ({ op: 'call', name: 'sqrt', of: [of] })),
    ),
  })) as unknown as { expr: fc.Arbitrary<Expr> };

  test('a formula that was written reads back as the same expression', () => {
    fc.assert(
      fc.property(formulas.expr, (expr) => {
        const text = printFormula(expr);
        fc.pre(text.length <= 2000);
        expect(parseFormula(text)).toEqual({ ok: true, value: expr, notices: [] });
      }),
      { numRuns: 2000 },
    );
  });

  test('any text is read as a formula or refused with one problem, never a throw', () => {
    const pieces = fc.constantFrom(
      'a',
      ' ',
      '(',
      ')',
      '+',
      '-',
      '*',
      '/',
      '[',
      ']',
      '1',
      '.5',
      'min',
      ',',
      '"',
      '=',
      'é',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (text) => {
          const result = parseFormula(text);
          expect(result.ok ? [] : result.problems.map((problem) => problem.level)).toEqual(
            result.ok ? [] : ['problem'],
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});
