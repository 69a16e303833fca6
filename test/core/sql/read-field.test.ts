import type { FieldKind } from '../../../core/values/field-kind';
import { openDuckDb, type SqlEngine } from '../../engines/sql-engine';
import { describeReadings } from '../../sql-parity/describe-readings';
import { mappingOf, readingQuery } from '../../sql-parity/reading-cases';

let engine: SqlEngine;
beforeAll(async () => {
  engine = await openDuckDb();
});
afterAll(() => engine.stop());

describeReadings(() => engine, { spellings: 2000, noise: 6000, characters: 1 });

describe('numbers of every type that DuckDB has', () => {
  const read = async (kind: FieldKind, sql: readonly string[]) => {
    const cells = sql.map((each) => ({ sql: each, cell: null }));
    const query = readingQuery({ mapping: mappingOf({ kind }), type: 'number', cells }, engine.dialect);
    return (await engine.query(query)).map(({ value, unread }) => [value, unread]);
  };

  test.each([
    [
      ['CAST(9007199254740993 AS BIGINT)', '7'],
      ['9007199254740993', '7'],
    ],
    [
      ['CAST(12.50 AS DECIMAL(10, 2))', '3.00'],
      ['12.5', '3'],
    ],
    [['CAST(99999999999999999999 AS HUGEINT)'], ['99999999999999999999']],
    [
      ["'NaN'::DOUBLE", "'-Infinity'::DOUBLE", '2e0'],
      [null, null, '2'],
    ],
  ])('%s are the ids %s', async (sql, expected) => {
    expect(await read('id', sql)).toEqual(expected.map((value) => [value, false]));
  });

  test('what is no number is not read', async () => {
    expect(await read('number', ["'NaN'::DOUBLE", "'Infinity'::DOUBLE", '2e0', 'NULL'])).toEqual([
      [null, true],
      [null, true],
      [2, false],
      [null, false],
    ]);
  });
});
