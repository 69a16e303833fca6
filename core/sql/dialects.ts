import type { Dialect, DialectName } from './dialect';
import { bigquery } from './dialects/bigquery';
import { duckdb } from './dialects/duckdb';
import { postgres } from './dialects/postgres';
import { snowflake } from './dialects/snowflake';
import { spark } from './dialects/spark';

/** Every SQL that is spoken, by name. */
export const dialects: ReadonlyMap<DialectName, Dialect> = new Map(
  [duckdb, postgres, spark, bigquery, snowflake].map((dialect) => [dialect.name, dialect]),
);
