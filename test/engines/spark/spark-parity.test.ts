import { benchColumns, wholeModel } from '../../../bench/warehouse/statements';
import { describeReadings } from '../../sql-parity/describe-readings';
import { compareReading, mappingOf, readingQuery } from '../../sql-parity/reading-cases';
import { typedCells } from '../../sql-parity/typed-cells';
import { describeLeaves } from '../describe-leaves';
import { describeParity } from '../describe-parity';
import { openSpark, type SqlEngine } from '../sql-engine';

let engine: SqlEngine;
beforeAll(async () => {
  engine = await openSpark();
});
afterAll(() => engine.stop());

const sparkTypes: ReadonlyMap<string, string> = new Map([
  ['number', 'DOUBLE'],
  ['truth', 'BOOLEAN'],
]);

/** Points in time as parquet brings them that was written without a time zone: by DuckDB, by pandas. */
const withoutZone = (sql: string): string => sql.replace(/^TIMESTAMP '(.*)Z'$/, "TIMESTAMP_NTZ '$1'");

describe('Spark', () => {
  describeLeaves(() => engine);
  describeReadings(() => engine, { spellings: 500, noise: 1000, characters: 31 });
  describeParity(() => engine, { queries: 3, expressions: 40, rows: 40, models: 8, together: 2 });

  test.each(['number', 'date', 'category'] as const)(
    'points in time without a zone as a %s, wherever the session stands',
    async (kind) => {
      const { dialect, query } = engine;
      const cells = typedCells('moment', dialect).map(({ sql, cell }) => ({ sql: withoutZone(sql), cell }));
      expect(cells[0]!.sql).toMatch(/^TIMESTAMP_NTZ /);
      const reading = {
        mapping: mappingOf({ kind, zero: 'blank', unit: 1000 }),
        type: 'moment',
        cells,
      } as const;
      const { wrong, left } = compareReading(reading, await query(readingQuery(reading, dialect)));
      expect({ wrong, left }).toEqual({ wrong: [], left: [] });
    },
  );

  test('the plan of the whole model has a projection a step at most, and says no expression in several places', async () => {
    const columns = benchColumns.map(({ name, type }) =>
      type === 'date'
        ? `date_from_unix_date(CAST(id AS INT)) AS \`${name}\``
        : `CAST(id AS ${sparkTypes.get(type) ?? 'STRING'}) AS \`${name}\``,
    );
    const statement = wholeModel('spark', `(SELECT ${columns.join(', ')} FROM range(10))`);
    const { query } = engine;
    await query('SET spark.sql.debug.maxToStringFields = 100000');
    const [row = {}] = await query(`EXPLAIN ${statement}`);
    const plan = String(row['plan']);
    const steps = statement.match(/ AS \($/gm)?.length ?? 0;
    const projections = plan.match(/\bProject \[/g)?.length ?? 0;
    expect(projections).toBeGreaterThan(steps / 2);
    expect(projections).toBeLessThanOrEqual(steps);
    expect(plan.length).toBeLessThan(1.5 * statement.length);
  });
});
