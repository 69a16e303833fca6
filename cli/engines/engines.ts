import type { DialectName } from '#core/sql';
import { openBigQuery } from './bigquery';
import { openDuckDbEngine } from './duckdb';
import type { OpenEngine } from './engine';
import { openPostgres } from './postgres';
import { openSnowflake } from './snowflake';
import { openSpark } from './spark';

/** Every engine, by the name that --engine takes. */
export const engines: ReadonlyMap<DialectName, OpenEngine> = new Map<DialectName, OpenEngine>([
  ['duckdb', openDuckDbEngine],
  ['postgres', openPostgres],
  ['spark', openSpark],
  ['bigquery', openBigQuery],
  ['snowflake', openSnowflake],
]);
