import { execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from '../free-port';

/** A PostgreSQL of our own: a fresh cluster in a temporary folder, on a free port of this machine. */
export interface Postgres {
  /** What psql and every other client reads its connection from. */
  readonly environment: Readonly<Record<string, string>>;
  /** The rows of a query, by the names of its columns. */
  query(sql: string): Promise<Readonly<Record<string, unknown>>[]>;
  /** Statements, with data for COPY … FROM STDIN among them if need be. */
  run(sql: string): Promise<void>;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root: then it runs as the user that its package made, or as nobody. */
function ordinaryUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (option: string, user: string) =>
    Number(execFileSync('id', [option, user], { encoding: 'utf8', stdio: 'pipe' }));
  for (const user of ['postgres', 'nobody']) {
    try {
      return { uid: idOf('-u', user), gid: idOf('-g', user) };
    } catch {
      // There is no such user: the next one.
    }
  }
  throw new Error('PostgreSQL cannot run as root, and this machine has no user postgres or nobody');
}

const programs = () => process.env['POSTGRES_PROGRAMS'] ?? '';

/** Small, and careless of what a power cut would take: the folder goes with the test. */
const settings = (port: number) =>
  Object.entries({
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    shared_buffers: '64MB',
    // Nothing that we print may hang on where the server stands; here the clocks change at midnight.
    timezone: 'America/Asuncion',
    datestyle: 'SQL, DMY',
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

/**
 * @param sql what psql is given, on its input: a statement may be longer than an argument can be
 * @returns what it prints
 */
function psql(environment: Readonly<Record<string, string>>, sql: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1'];
    const child = spawn(join(programs(), 'psql'), options, { env: { ...process.env, ...environment } });
    const printed: Buffer[] = [];
    let complaint = '';
    child.stdout.on('data', (part: Buffer) => printed.push(part));
    child.stderr.on('data', (part) => (complaint += String(part)));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(Buffer.concat(printed).toString('utf8')) : reject(new Error(complaint)),
    );
    child.stdin.on('error', () => {});
    child.stdin.end(sql);
  });
}

export async function startPostgres(): Promise<Postgres> {
  const user = ordinaryUser();
  const folder = mkdtempSync(join(tmpdir(), 'tamarack-postgres-'));
  if (user) chownSync(folder, user.uid, user.gid);
  const port = await freePort();
  const cluster = ['--pgdata', folder, '--username', 'tamarack', '--auth', 'trust', '--no-sync'];
  execFileSync(join(programs(), 'initdb'), [...cluster, '--encoding', 'UTF8', '--locale', 'C.UTF-8'], {
    ...user,
    cwd: folder,
    stdio: 'pipe',
  });
  const server = spawn(join(programs(), 'postgres'), ['-D', folder, ...settings(port)], {
    ...user,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const over = new Promise<void>((resolve) => server.on('close', () => resolve()));
  let complaint = '';
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: server.stderr }).on('line', (line) => {
      complaint += `${line}\n`;
      if (line.includes('ready to accept connections')) resolve();
    });
    server.on('error', reject);
    server.on('close', () => reject(new Error(`PostgreSQL did not start:\n${complaint}`)));
  });
  const environment = {
    PGHOST: '127.0.0.1',
    PGPORT: String(port),
    PGUSER: 'tamarack',
    PGDATABASE: 'postgres',
    PGCLIENTENCODING: 'UTF8',
  };
  return {
    environment,
    async query(sql) {
      const printed = await psql(environment, `SELECT row_to_json(answers) FROM (\n${sql}\n) AS answers;`);
      return printed
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Record<string, unknown>);
    },
    async run(sql) {
      await psql(environment, sql);
    },
    async stop() {
      // Fast: what is under way is broken off.
      server.kill('SIGINT');
      await over;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
