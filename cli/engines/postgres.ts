import { found, refused, type Result } from '#core';
import { sourceType } from '#core/sql';
import { notATable, notFound, type AnswerRow, type Engine, type Job } from './engine';
import { jsonRows } from './json-rows';
import { writeTable } from './postgres-output';
import { runProgram, type Program } from './run-program';
import { tableNames } from './table-names';

const psql: Program = {
  engine: 'PostgreSQL',
  program: 'psql',
  install:
    'install the client of PostgreSQL (Debian, Ubuntu: apt-get install postgresql-client; macOS: brew install libpq; Windows: the installer of postgresql.org)',
  check: 'psql --version',
  meanings: [
    [
      /password|authentication failed|no pg_hba/i,
      'it did not let you in; who you are is read from PGUSER, PGSERVICE and ~/.pgpass, and never asked for here',
    ],
    [
      /could not connect|connection to server|could not translate host/i,
      'it cannot be reached; where it is is read from PGHOST, PGPORT, PGDATABASE and PGSERVICE',
    ],
    [/No space left on device|could not extend file/i, 'the disk of the server is full'],
    [/permission denied/i, 'you may not do this there'],
    [
      /other objects depend on it/i,
      'a view stands on the table that would be replaced; let it read another one',
    ],
    [
      /could not serialize access|relation "[^"]*tamarack_[0-9a-f]{12}/,
      'another run has begun to write the same output, and goes on alone',
    ],
    [/canceling statement|terminating connection/i, 'the server ended it'],
  ],
};

const kinds = new Map([
  ['v', 'view'],
  ['m', 'materialized view'],
  ['f', 'foreign table'],
  ['i', 'index'],
  ['S', 'sequence'],
  ['c', 'type'],
]);

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** No file of settings is read, no password asked for, nothing but answers printed, and the first error ends it. */
const args = [
  '--no-psqlrc',
  '--no-password',
  '--quiet',
  '--tuples-only',
  '--no-align',
  '--set=ON_ERROR_STOP=1',
];
/**
 * Texts mean what they say, whatever the server is set to; and no machine code is made of the statement, which takes ten
 * seconds for a whole model, cannot be broken off, and makes it no faster.
 */
const settings = "SET standard_conforming_strings = on;\nSET TIME ZONE 'UTC';\nSET jit = off;\n";

const columnsSql = (
  table: string,
): string => `SELECT attname AS name, format_type(atttypid, NULL) AS type, typtype AS kind, attnum AS place
FROM pg_attribute JOIN pg_type ON pg_type.oid = atttypid
WHERE attrelid = to_regclass(${literal(table)}) AND attnum > 0 AND NOT attisdropped ORDER BY attnum`;

const standingSql = (table: string): string =>
  `SELECT relkind AS kind FROM pg_class WHERE oid = to_regclass(${literal(table)})`;

/** PostgreSQL through psql, which knows how to reach the server and who asks. */
export async function openPostgres(job: Job): Promise<Result<Engine>> {
  const names = tableNames(job, 'postgres');
  if (!names.ok) return names;
  const { input, out } = names.value;
  const run = (sql: string, signal = job.signal): Promise<Result<string>> =>
    runProgram(psql, { args, input: `${settings}${sql}`, env: { PGCLIENTENCODING: 'UTF8' }, signal });
  const query = async (sql: string): Promise<Result<readonly AnswerRow[]>> => {
    const printed = await run(`SELECT json_agg(answer) FROM (\n${sql}\n) AS answer;\n`);
    return printed.ok ? jsonRows(psql.engine, printed.value) : printed;
  };
  job.say(`Reading ${job.input}`);
  const told = await query(columnsSql(input));
  if (!told.ok) return told;
  if (told.value.length === 0) return refused([notFound({ engine: psql.engine, table: job.input })]);
  const columns = told.value.map(({ name, type, kind }) => ({
    name: String(name),
    // Types of the user's own that list their values hold texts.
    type: sourceType(kind === 'e' ? 'user-defined' : String(type), 'postgres'),
  }));
  return found({
    dialect: 'postgres',
    label: psql.engine,
    source: { relation: input, columns },
    async write(statement) {
      const standing = await query(standingSql(out));
      if (!standing.ok) return standing;
      const kind = kinds.get(String(standing.value[0]?.['kind'] ?? ''));
      if (kind !== undefined) return refused([notATable({ table: job.out, kind })]);
      return writeTable({ job, input, out, run, query, columns: JSON.stringify(told.value) }, statement);
    },
    query,
    close: () => Promise.resolve(),
  });
}
