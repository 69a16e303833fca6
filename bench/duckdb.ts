import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BOOLEAN, DOUBLE, DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Table } from '#core';
import { rollUpLine, toMillionth, type Answers } from './answers';
import type { Contender } from './contender';
import { readColumns } from './read-cells';

const sqlOf = (name: string): string => readFileSync(join(process.cwd(), 'bench/sql', `${name}.sql`), 'utf8');

const columnTypes = [INTEGER, VARCHAR, VARCHAR, DOUBLE, DOUBLE, VARCHAR, INTEGER, BOOLEAN];
/** Rows that DuckDB takes at once. */
const chunkRows = 2048;

async function load(connection: DuckDBConnection, table: Table): Promise<void> {
  await connection.run(`CREATE OR REPLACE TABLE accounts (
    place INTEGER, industry VARCHAR, country VARCHAR, employees DOUBLE, revenue DOUBLE,
    technologies VARCHAR, funded INTEGER, customer BOOLEAN
  )`);
  const appender = await connection.createAppender('accounts');
  for (let from = 0; from < table.rowCount; from += chunkRows) {
    const to = Math.min(from + chunkRows, table.rowCount);
    const { industry, country, employees, revenue, technologies, funded, customer } = readColumns(
      table,
      from,
      to,
    );
    const places = Array.from({ length: to - from }, (_, at) => from + at);
    const chunk = DuckDBDataChunk.create(columnTypes);
    chunk.setColumns([places, industry, country, employees, revenue, technologies, funded, customer]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

async function answersOf(connection: DuckDBConnection, rolled: readonly unknown[][]): Promise<Answers> {
  const reader = await connection.runAndReadAll(
    'SELECT score, grade, layer, segment FROM answers ORDER BY place',
  );
  const [score, grade, layer, segment] = reader.getColumns();
  return {
    score: (score as (number | null)[]).map(toMillionth),
    grade: grade as (string | null)[],
    layer: layer as string[],
    segment: segment as string[],
    rollUp: (rolled as [string | null, string | null, number, number][])
      .map((row) => rollUpLine(...row))
      .sort(),
  };
}

/**
 * DuckDB in memory, on one thread: the accounts are appended as typed columns, then one statement makes the answers
 * as a table and another rolls them up.
 * @param sql `straightforward` as people write it, or `tuned` by hand: rules over distinct texts, joined back
 */
export async function openDuckDb(
  sql: 'straightforward' | 'tuned',
): Promise<Contender & { readonly close: () => void }> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run('SET threads = 1');
  const answersSql = sqlOf(sql);
  const rollUpSql = sqlOf('roll-up');
  return {
    name: sql === 'tuned' ? 'DuckDB, tuned by hand' : 'DuckDB',
    async run(table) {
      const started = performance.now();
      await load(connection, table);
      const loaded = performance.now();
      await connection.run(answersSql);
      const rolled = (await connection.runAndReadAll(rollUpSql)).getRows();
      const done = performance.now();
      return {
        times: { load: loaded - started, execute: done - loaded },
        answers: () => answersOf(connection, rolled),
      };
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
