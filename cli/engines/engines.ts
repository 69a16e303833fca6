import type { DialectName } from '#core/sql';
import { openDuckDbEngine } from './duckdb';
import type { OpenEngine } from './engine';

/** Every engine, by the name that --engine takes. */
export const engines: ReadonlyMap<DialectName, OpenEngine> = new Map([['duckdb', openDuckDbEngine]]);
