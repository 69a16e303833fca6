import fc from 'fast-check';
import { constant } from '../../../core/expr/builders';
import type { Frame } from '../../../core/expr/columns';
import { evaluate } from '../../../core/expr/evaluate';
import type { Expr } from '../../../core/expr/expr';
import { duckdb } from '../../../core/sql/dialects/duckdb';
import { edgeExprs, edgeFrame } from '../../sql-parity/edge-numbers';
import { printExpr } from '../../../core/sql/print-expr';
import { exprStatement } from '../../sql-parity/expr-statement';
import { startDuckdb, type MemoryDuckdb } from '../../sql-parity/memory-duckdb';
import { differencesOf } from '../../sql-parity/same-answers';
import { anyExpr, frameOf } from '../expr/arbitrary-expr';
import { valueAt } from '../expr/reference-evaluate';

let engine: MemoryDuckdb;
beforeAll(async () => {
  engine = await startDuckdb();
});
afterAll(() => engine.stop());

test('DuckDB answers random expressions as `evaluate` does, over rows with blanks, ties and the ends of numbers', async () => {
  const seen = new Set<unknown>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyExpr, { minLength: 40, maxLength: 40 }),
      frameOf(40),
      async (exprs, frame) => {
        const rows = await engine.query(exprStatement(exprs, frame, duckdb));
        expect(differencesOf(exprs, frame, rows)).toEqual([]);
        const [employees, revenue] = ['employees', 'revenue'].map((name) => frame.columns.get(name)!);
        for (let row = 0; row < frame.length; row += 1) {
          const value = valueAt(employees!, row);
          if (value !== null && value === valueAt(revenue!, row)) seen.add('a tie');
        }
        for (const row of rows)
          for (const answer of Object.values(row)) seen.add(Object.is(answer, -0) ? '−0' : answer);
      },
    ),
    { numRuns: 20, endOnFailure: true },
  );
  for (const answer of [
    'a tie',
    null,
    true,
    false,
    0,
    '−0',
    1e308,
    -1e308,
    5e-324,
    'São Paulo',
    'New  York',
    'é',
  ]) {
    expect(seen).toContain(answer);
  }
});

test('DuckDB orders texts by their characters, a run by UTF-16: of emoji and U+E000 each has another first', async () => {
  const later: Expr = { op: 'compare', test: 'gt', left: constant('😀'), right: constant('\ue000') };
  const frame: Frame = { length: 1, columns: new Map() };
  const [row] = await engine.query(
    `SELECT ${printExpr(later, { column: () => undefined }, duckdb).sql} AS later`,
  );
  expect([valueAt(evaluate(later, frame), 0), row?.['later']]).toEqual([false, true]);
});

test('DuckDB reckons with the ends of numbers as `evaluate` does', async () => {
  const frame = edgeFrame();
  const rows = await engine.query(exprStatement(edgeExprs, frame, duckdb));
  expect(differencesOf(edgeExprs, frame, rows)).toEqual([]);
});
