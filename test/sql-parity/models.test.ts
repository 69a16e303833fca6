import { criterionDefinitions } from '../../core/scoring/criterion-definitions';
import { duckdb } from '../../core/sql/dialects/duckdb';
import { startDuckdb, type MemoryDuckdb } from './memory-duckdb';
import { modelCases } from './model-cases';
import { coverageOf } from './model-coverage';
import { modelDifferences, parityQuery } from './model-parity';

/** Models in one query. */
const together = 8;

describe('models in DuckDB', () => {
  let engine: MemoryDuckdb;
  beforeAll(async () => {
    engine = await startDuckdb();
  });
  afterAll(() => engine.stop());

  const cases = modelCases(48, 20, 9);

  test('every column of every account is what a run makes of it', async () => {
    const differences = [];
    for (let at = 0; at < cases.length; at += together) {
      const some = cases.slice(at, at + together);
      const rows = await engine.query(parityQuery(some, duckdb));
      differences.push(...modelDifferences(some, rows, duckdb));
    }
    expect(differences.slice(0, 20)).toEqual([]);
  });

  test('models and accounts hold whatever rules trip over', () => {
    const counts = coverageOf(cases);
    const kinds = criterionDefinitions.map(({ kind }) => `criterion ${kind}`);
    expect(kinds.filter((kind) => !counts.has(kind))).toEqual([]);
    expect([...counts].filter(([, count]) => count === 0)).toEqual([]);
  });
});
