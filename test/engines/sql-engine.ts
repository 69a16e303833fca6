import { DuckDBInstance } from '@duckdb/node-api';
import type { Dialect, DialectName } from '../../core/sql/dialect';
import { dialects } from '../../core/sql/dialects';
import type { Source } from '../../core/sql/source';
import { warehouseSource, type WarehouseTable } from '../sql-parity/warehouse-table';
import { startPostgres } from './postgres/start-postgres';
import { startSpark } from './spark/start-spark';
import { startTranslator } from './sqlglot/start-translator';

/** An engine that answers queries in its own dialect. */
export interface SqlEngine {
  readonly dialect: Dialect;
  /** Whether a statement can carry the character NUL to it. */
  readonly holdsNul: boolean;
  /** Takes accounts as a table, where they are not to stand in the query. */
  hold?(name: string, table: WarehouseTable): Promise<Source>;
  /** The rows of a query, by the names of its columns. */
  query(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  stop(): Promise<void>;
}

function dialectOf(name: DialectName): Dialect {
  const dialect = dialects.get(name);
  if (!dialect) throw new Error(`there is no dialect ${name}`);
  return dialect;
}

export async function openDuckDb(): Promise<SqlEngine> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  return {
    dialect: dialectOf('duckdb'),
    holdsNul: true,
    query: async (sql) => (await connection.runAndReadAll(sql)).getRowObjects(),
    stop: () => {
      connection.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
}

export async function openPostgres(): Promise<SqlEngine> {
  const { query, stop } = await startPostgres();
  return { dialect: dialectOf('postgres'), holdsNul: false, query, stop };
}

export function openSpark(): Promise<SqlEngine> {
  const { query, stop } = startSpark();
  return Promise.resolve({ dialect: dialectOf('spark'), holdsNul: true, query, stop });
}

/** Functions that sqlglot passes on as they are, as their engine's manual has them, in DuckDB's words. */
const said: Readonly<Record<'bigquery' | 'snowflake', Readonly<Record<string, string>>>> = {
  bigquery: {
    SAFE_ADD: '(one, other) AS CASE WHEN isfinite(one + other) THEN one + other END',
    SAFE_SUBTRACT: '(one, other) AS CASE WHEN isfinite(one - other) THEN one - other END',
    SAFE_MULTIPLY: '(one, other) AS CASE WHEN isfinite(one * other) THEN one * other END',
    SAFE_DIVIDE: '(one, other) AS CASE WHEN other <> 0 AND isfinite(one / other) THEN one / other END',
  },
  snowflake: {},
};

/**
 * An engine that does not run here: another parser reads its statements, says them in its own words to DuckDB, and DuckDB
 * answers. What that parser does not know of the dialect is refused.
 */
export async function openTranslated(name: 'bigquery' | 'snowflake'): Promise<SqlEngine> {
  const duckDb = await openDuckDb();
  for (const [called, means] of Object.entries(said[name]))
    await duckDb.query(`CREATE MACRO ${called}${means}`);
  const translator = startTranslator();
  return {
    dialect: dialectOf(name),
    // DuckDB takes no statement with the character itself in it, which is how it is translated.
    holdsNul: false,
    async hold(name, table) {
      const { relation } = warehouseSource(table, duckDb.dialect);
      await duckDb.query(`CREATE OR REPLACE TABLE ${name} AS SELECT * FROM ${relation}`);
      return { relation: name, columns: table.columns };
    },
    async query(sql) {
      const translated = await translator.translate(name, sql);
      const unknown = translated.unnamed.filter((each) => !(each in said[name]));
      if (unknown.length > 0) throw new Error(`sqlglot does not know ${unknown.join(', ')}`);
      try {
        return await duckDb.query(translated.sql);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(`${reason}\n${translated.sql.slice(0, 4000)}`, { cause: error });
      }
    },
    async stop() {
      await translator.stop();
      await duckDb.stop();
    },
  };
}
