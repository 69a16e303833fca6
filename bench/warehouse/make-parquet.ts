import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { countries, industries, technologies } from '../make-accounts';

/** Rows of one file: as many as fit into memory while they are made, whatever the whole comes to. */
const fileRows = 1_000_000;

const listOf = (texts: readonly string[]): string =>
  `[${texts.map((text) => `'${text.replaceAll("'", "''")}'`).join(', ')}]`;

/** A number between 0 and 1 that hangs on the account and on what it is for. */
const chance = (what: number): string => `((hash(i * 1000 + ${what}) >> 11)::DOUBLE / 9007199254740992)`;
const oneOf = (texts: readonly string[], what: number): string =>
  `${listOf(texts)}[1 + CAST(floor(${chance(what)} * ${texts.length}) AS INTEGER)]`;
/** Three chances added: near enough to the normal distribution, about 0. */
const bell = (what: number): string =>
  `((${chance(what)} + ${chance(what + 1)} + ${chance(what + 2)} - 1.5) * 2)`;
const blankIn = (share: number, what: number, value: string): string =>
  `CASE WHEN ${chance(what)} >= ${share} THEN ${value} END`;

/**
 * Accounts by DuckDB alone, the columns of the bench: texts spelt in two ways, lists of up to six technologies, a tenth of
 * the figures blank. An account is the same whatever stands beside it.
 */
const accounts = (from: number, to: number): string => `SELECT
  'A' || i AS "Account ID",
  'Account ' || i AS "Account Name",
  'account' || i || '.example' AS "Domain",
  ${blankIn(0.05, 1, `CASE WHEN ${chance(2)} < 0.05 THEN lower(${oneOf(industries, 3)}) ELSE ${oneOf(industries, 3)} END`)} AS "Industry",
  ${blankIn(0.03, 4, oneOf(countries, 5))} AS "Country",
  ${blankIn(0.1, 6, `floor(exp(4.5 + 1.7 * ${bell(7)}))`)} AS "Employees",
  ${blankIn(0.1, 10, `round(exp(15.5 + 1.9 * ${bell(11)}))`)} AS "Annual Revenue",
  ${blankIn(0.08, 14, `array_to_string(list_distinct([${[15, 16, 17, 18, 19, 20].map((what) => oneOf(technologies, what)).join(', ')}]), '; ')`)} AS "Technologies",
  ${blankIn(0.3, 21, `DATE '2015-01-01' + CAST(floor(${chance(22)} * 4320) AS INTEGER)`)} AS "Last Funding",
  ${chance(23)} < 0.15 AS "Customer",
  CASE WHEN ${chance(23)} < 0.15 THEN round(exp(9 + 1.2 * ${bell(24)})) ELSE 0 END AS "Current Spend",
  CASE WHEN ${chance(23)} < 0.15 THEN DATE '2026-11-01' - CAST(floor(${chance(27)} * 3000) AS INTEGER) END AS "Customer Since"
FROM range(${from}, ${to}) AS numbers(i)`;

/** Writes accounts as parquet, a million a file. */
export async function makeParquet(connection: DuckDBConnection, folder: string, rows: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (let from = 0; from < rows; from += fileRows) {
    const file = join(folder, `part-${String(from / fileRows).padStart(4, '0')}.parquet`);
    await connection.run(
      `COPY (${accounts(from, Math.min(from + fileRows, rows))}) TO '${file}' (FORMAT parquet, COMPRESSION zstd)`,
    );
  }
}
