import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { accountColumns, wholeModel } from './statements';

/** What one statement took in the server's own process. */
export interface ServerTook {
  readonly seconds: number;
  readonly worked: number;
  readonly megabytes: number;
}

const program = (name: string): string => join(process.env['POSTGRES_PROGRAMS'] ?? '', name);

/** PostgreSQL refuses to run as root: then it runs as the user that its package made. */
function ordinaryUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (option: string): number =>
    Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

const types = new Map([
  ['number', 'double precision'],
  ['date', 'date'],
  ['truth', 'boolean'],
]);
const quoted = (name: string): string => `"${name}"`;

/** The table of accounts with typed columns, and the same with texts alone, as a csv that was taken in brings them. */
const typedTable = accountColumns('typed')
  .map(({ name, type }) => `${quoted(name)} ${types.get(type) ?? 'text'}`)
  .join(', ');
const asTexts = accountColumns('texts')
  .map(({ name }) => `${quoted(name)}::text AS ${quoted(name)}`)
  .join(', ');

/** The server counts its own work; one process, no machine code, and nothing of it lasts. */
const settings = [
  ...['jit=off', 'max_parallel_workers_per_gather=0', 'fsync=off', 'synchronous_commit=off'],
  ...['full_page_writes=off', 'max_wal_size=4GB', 'shared_buffers=256MB', 'unix_socket_directories='],
];

function tookIn(said: string): ServerTook {
  const [, user, system, elapsed] = /([\d.]+) s user, ([\d.]+) s system, ([\d.]+) s elapsed/.exec(said) ?? [];
  const most = /(\d+) kB max resident/.exec(said)?.[1];
  if (elapsed === undefined || most === undefined) throw new Error(said.slice(-2000));
  return {
    seconds: Number(elapsed),
    worked: Number(user) + Number(system),
    megabytes: Number(most) / 1024,
  };
}

/**
 * Runs the whole model in a PostgreSQL of its own: over typed columns, then over columns of texts.
 * @param parquet a pattern of the accounts' files
 */
export async function runPostgres(
  duckdb: DuckDBConnection,
  parquet: string,
  tell: (columns: 'typed' | 'texts', took: ServerTook) => void,
): Promise<void> {
  const user = ordinaryUser();
  const folder = mkdtempSync(join(tmpdir(), 'tamarack-bench-postgres-'));
  if (user) chownSync(folder, user.uid, user.gid);
  const inFolder = { ...user, cwd: folder, encoding: 'utf8', maxBuffer: 1e8 } as const;
  const cluster = join(folder, 'cluster');
  const port = String(50_000 + (process.pid % 10_000));
  const psql = (sql: string): string =>
    execFileSync('sh', ['-c', 'exec "$0" "$@" 2>&1', program('psql'), ...client], {
      ...inFolder,
      input: sql,
      env: { ...process.env, PGHOST: '127.0.0.1', PGPORT: port, PGUSER: 'tamarack', PGDATABASE: 'postgres' },
    });
  const client = ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1'];
  const trusting = ['--username', 'tamarack', '--auth', 'trust', '--no-sync'];
  execFileSync(
    program('initdb'),
    ['--pgdata', cluster, ...trusting, '--encoding', 'UTF8', '--locale', 'C.UTF-8'],
    inFolder,
  );
  const options = [...settings, 'listen_addresses=127.0.0.1', `port=${port}`].map((each) => `-c ${each}`);
  const log = join(folder, 'log');
  execFileSync(
    program('pg_ctl'),
    ['start', '-w', '-s', '-D', cluster, '-l', log, '-o', options.join(' ')],
    inFolder,
  );
  try {
    const csv = join(folder, 'accounts.csv');
    await duckdb.run(`COPY (SELECT * FROM read_parquet('${parquet}')) TO '${csv}' (HEADER false)`);
    psql(`CREATE TABLE typed (${typedTable});\n\\copy typed FROM '${csv}' CSV\n`);
    psql(`CREATE TABLE texts AS SELECT ${asTexts} FROM typed;\nANALYZE;\n`);
    for (const columns of ['typed', 'texts'] as const) {
      const statement = wholeModel('postgres', columns, columns);
      const counting = 'SET client_min_messages = log;\nSET log_statement_stats = on;\n';
      // The last statement's statistics are those of the work.
      const said = psql(`${counting}CREATE TABLE made AS\n${statement};\n`);
      tell(columns, tookIn(said.slice(said.lastIndexOf('QUERY STATISTICS'))));
      psql('DROP TABLE made;\n');
    }
  } finally {
    execFileSync(program('pg_ctl'), ['stop', '-s', '-m', 'immediate', '-D', cluster], inFolder);
    rmSync(folder, { recursive: true, force: true });
  }
}
