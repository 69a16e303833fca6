import fc from 'fast-check';
import { anyExpr, frameOf } from '../core/expr/arbitrary-expr';
import { exprStatement } from '../sql-parity/expr-statement';
import { modelCases } from '../sql-parity/model-cases';
import { modelDifferences, parityQuery } from '../sql-parity/model-parity';
import { differencesOf } from '../sql-parity/same-answers';
import type { SqlEngine } from './sql-engine';

const seed = 20_261_122;
/** As many as are looked at when an engine is of another mind. */
const shown = 10;

/** How much an engine is asked: some take seconds for what others do in milliseconds. */
export interface ParitySizes {
  /** Queries of random expressions, of `expressions` each over so many `rows`. */
  readonly queries: number;
  readonly expressions: number;
  readonly rows: number;
  readonly models: number;
  /** Models in one query. */
  readonly together: number;
}

/** Holds an engine to what TypeScript answers: random expressions over random rows, random models over random accounts. */
export function describeParity(engine: () => SqlEngine, sizes: ParitySizes): void {
  test('random expressions mean what they mean in the sheet', async () => {
    const { dialect, query } = engine();
    const several = fc.array(anyExpr, { minLength: sizes.expressions, maxLength: sizes.expressions });
    const drawn = fc.sample(fc.tuple(several, frameOf(sizes.rows)), { numRuns: sizes.queries, seed });
    for (const [exprs, frame] of drawn) {
      const rows = await query(exprStatement(exprs, frame, dialect));
      expect(differencesOf(exprs, frame, rows).slice(0, shown)).toEqual([]);
    }
  });

  test('random models make of random accounts what a run makes of them', async () => {
    const { dialect, query } = engine();
    const cases = modelCases(sizes.models, 20, seed);
    for (let at = 0; at < cases.length; at += sizes.together) {
      const some = cases.slice(at, at + sizes.together);
      const rows = await query(parityQuery(some, dialect));
      expect(modelDifferences(some, rows, dialect).slice(0, shown)).toEqual([]);
    }
  });
}
