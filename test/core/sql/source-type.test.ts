import { sourceType } from '../../../core/sql/source-type';

describe('types as the engines call them', () => {
  test.each([
    // information_schema.columns of PostgreSQL
    ['postgres', 'character varying', 'text'],
    ['postgres', 'double precision', 'number'],
    ['postgres', 'numeric', 'number'],
    ['postgres', 'timestamp with time zone', 'moment'],
    ['postgres', 'timestamp without time zone', 'moment'],
    ['postgres', 'ARRAY', 'list'],
    ['postgres', 'text[]', 'list'],
    ['postgres', 'USER-DEFINED', 'text'],
    ['postgres', 'bytea', 'other'],
    ['postgres', 'interval', 'other'],
    // DESCRIBE of DuckDB
    ['duckdb', 'VARCHAR', 'text'],
    ['duckdb', 'VARCHAR[]', 'list'],
    ['duckdb', 'HUGEINT', 'number'],
    ['duckdb', 'DECIMAL(18,3)', 'number'],
    ['duckdb', "ENUM('a', 'b')", 'text'],
    ['duckdb', 'TIMESTAMP WITH TIME ZONE', 'moment'],
    ['duckdb', 'TIMESTAMP_NS', 'moment'],
    ['duckdb', 'BOOLEAN', 'truth'],
    ['duckdb', 'STRUCT(a INTEGER)', 'other'],
    ['duckdb', 'BLOB', 'other'],
    // DESCRIBE TABLE of Spark
    ['spark', 'string', 'text'],
    ['spark', 'bigint', 'number'],
    ['spark', 'array<string>', 'list'],
    ['spark', 'timestamp_ntz', 'moment'],
    ['spark', 'map<string,string>', 'other'],
    // INFORMATION_SCHEMA.COLUMNS of BigQuery
    ['bigquery', 'INT64', 'number'],
    ['bigquery', 'FLOAT64', 'number'],
    ['bigquery', 'BIGNUMERIC(40, 2)', 'number'],
    ['bigquery', 'BOOL', 'truth'],
    ['bigquery', 'ARRAY<STRING>', 'list'],
    ['bigquery', 'DATETIME', 'moment'],
    ['bigquery', 'DATE', 'date'],
    ['bigquery', 'BYTES', 'other'],
    // DESCRIBE TABLE of Snowflake
    ['snowflake', 'NUMBER(38,0)', 'number'],
    ['snowflake', 'VARCHAR(16777216)', 'text'],
    ['snowflake', 'TIMESTAMP_LTZ(9)', 'moment'],
    ['snowflake', 'ARRAY', 'list'],
    ['snowflake', 'VARCHAR(255) NOT NULL', 'text'],
    ['snowflake', 'TIME(9)', 'other'],
  ] as const)('%s calls it %s: %s', (dialect, name, type) => {
    expect(sourceType(name, dialect)).toBe(type);
  });
});
