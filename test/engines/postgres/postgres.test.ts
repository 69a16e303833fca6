import { describeReadings } from '../../sql-parity/describe-readings';
import { edgeExprs, edgeFrame } from '../../sql-parity/edge-numbers';
import { exprStatement } from '../../sql-parity/expr-statement';
import { differencesOf } from '../../sql-parity/same-answers';
import { describeLeaves } from '../describe-leaves';
import { describeParity } from '../describe-parity';
import { openPostgres, type SqlEngine } from '../sql-engine';

let engine: SqlEngine;
beforeAll(async () => {
  engine = await openPostgres();
});
afterAll(() => engine.stop());

describe('the PostgreSQL of these tests', () => {
  test('speaks UTF-8, knows ICU, and stands where clocks change at midnight', async () => {
    const [row] = await engine.query(`SELECT current_setting('server_encoding') AS encoding,
      current_setting('timezone') AS zone, lower('ÄΟΔΟΣ' COLLATE "und-x-icu") AS small`);
    expect(row).toEqual({ encoding: 'UTF8', zone: 'America/Asuncion', small: 'äοδος' });
  });

  test('gives numbers to the last digit, and texts as they are', async () => {
    const rows = await engine.query(`SELECT 0.1::float8 + 0.2::float8 AS sum, '-0'::float8 AS zero,
      1e308::float8 AS large, E'a\\nb␟"' AS text, NULL AS blank`);
    expect(rows).toEqual([{ sum: 0.1 + 0.2, zero: -0, large: 1e308, text: 'a\nb␟"', blank: null }]);
  });

  test('says what is wrong with a statement', async () => {
    await expect(engine.query('SELECT 1 / 0')).rejects.toThrow('division by zero');
  });
});

describe('PostgreSQL', () => {
  describeLeaves(() => engine);
  describeReadings(() => engine, { spellings: 1000, noise: 2000, characters: 3 });

  test('reckons with the ends of numbers as the sheet does, though it raises errors where others give Infinity or 0', async () => {
    const frame = edgeFrame();
    const rows = await engine.query(exprStatement(edgeExprs, frame, engine.dialect));
    expect(differencesOf(edgeExprs, frame, rows)).toEqual([]);
  });

  describeParity(() => engine, { queries: 10, expressions: 40, rows: 40, models: 32, together: 4 });
});
