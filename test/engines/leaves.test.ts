import { describeLeaves } from './describe-leaves';
import { openDuckDb, openPostgres, openSpark, openTranslated, type SqlEngine } from './sql-engine';

describe.each([
  ['DuckDB', openDuckDb],
  ['PostgreSQL', openPostgres],
  ['Spark', openSpark],
  ['BigQuery, as sqlglot reads it', () => openTranslated('bigquery')],
  ['Snowflake, as sqlglot reads it', () => openTranslated('snowflake')],
] as const)('%s', (_, open) => {
  let engine: SqlEngine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.stop());

  describeLeaves(() => engine);
});
