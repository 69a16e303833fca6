import fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { edgeExprs, edgeFrame } from '../sql-parity/edge-numbers';
import { exprStatement } from '../sql-parity/expr-statement';
import { differencesOf } from '../sql-parity/same-answers';
import { anyExpr, frameOf } from '../core/expr/arbitrary-expr';
import { openSpark } from './sql-engine';
test('spark', async () => {
  const engine = await openSpark();
  const log = (name: string, frame: any, exprs: any, rows: any) => {
    const d = differencesOf(exprs, frame, rows);
    console.log(name, d.length, d.slice(0,12).map((x) => JSON.stringify([JSON.stringify(x.expr).slice(0,300), [...frame.columns.values()].map((c: any) => c.values?.[x.row]).slice(0,3), x.ours, x.theirs])).join('\n'));
    return d.length;
  };
  try {
    const [sample] = fc.sample(fc.tuple(fc.array(anyExpr, { minLength: 30, maxLength: 30 }), frameOf(30)), { numRuns: 1, seed: 3 });
    const [exprs, frame] = sample!;
    const sql = exprStatement(exprs, frame, engine.dialect);
    writeFileSync('/tmp/sqlprint/spark.sql', sql);
    console.time('r'); const rows = await engine.query(sql); console.timeEnd('r');
    log('random', frame, exprs, rows);
    const f = edgeFrame(); const s2 = exprStatement(edgeExprs, f, engine.dialect); writeFileSync('/tmp/sqlprint/spark2.sql', s2);
    console.time('e'); const r2 = await engine.query(s2); console.timeEnd('e');
    log('edge', f, edgeExprs, r2);
    for (let seed = 10; seed < 16; seed += 1) {
      const [[x, fr]] = fc.sample(fc.tuple(fc.array(anyExpr, { minLength: 40, maxLength: 40 }), frameOf(30)), { numRuns: 1, seed }) as any;
      const r = await engine.query(exprStatement(x, fr, engine.dialect)); if (log('seed ' + seed, fr, x, r)) break;
    }
  } finally { await engine.stop(); }
});
