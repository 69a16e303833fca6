import { describeReadings } from '../sql-parity/describe-readings';
import { openPostgres, openSpark, openTranslated, type SqlEngine } from './sql-engine';

describe.each([
  ['PostgreSQL', openPostgres, { spellings: 2000, noise: 6000, characters: 1 }],
  ['Spark', openSpark, { spellings: 600, noise: 1500, characters: 16 }],
  [
    'BigQuery, as sqlglot reads it',
    () => openTranslated('bigquery'),
    { spellings: 300, noise: 600, characters: 31 },
  ],
  [
    'Snowflake, as sqlglot reads it',
    () => openTranslated('snowflake'),
    { spellings: 300, noise: 600, characters: 31 },
  ],
] as const)('%s', (_, open, sizes) => {
  let engine: SqlEngine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.stop());

  describeReadings(() => engine, sizes);
});
