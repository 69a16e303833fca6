import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { makeParquet } from './make-parquet';
import { runPostgres } from './postgres';
import { peakMegabytes, wholeModel } from './statements';

const options = process.argv.slice(2);
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const folder = join(process.cwd(), 'out/bench-warehouse');
const threads = 2;
const memory = '1500MB';
/** What an account takes on the disk, there and back, with room to spare. */
const bytesARow = 220;
/** Accounts that Spark is given at most: with one worker they are minutes. */
const largestOfSpark = 10_000_000;

interface Measured {
  readonly who: string;
  readonly rows: number;
  readonly seconds: number;
  /**
   * Seconds of processors: what a machine that does other work besides does not lengthen. Spark's are those of its tasks,
   * without the driver and what Java takes to compile.
   */
  readonly worked: number;
  readonly megabytes: number | null;
}

const inputOf = (rows: number): string => join(folder, `accounts-${rows}`);

async function ensureAccounts(rows: number): Promise<void> {
  const done = join(inputOf(rows), '_done');
  if (existsSync(done)) return;
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < rows * bytesARow) throw new Error(`the disk has no room for ${rows} accounts`);
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(threads),
    memory_limit: memory,
  });
  const connection = await instance.connect();
  await makeParquet(connection, inputOf(rows), rows);
  connection.closeSync();
  instance.closeSync();
  writeFileSync(done, '');
}

/** In a process of its own, whose peak of memory is that of this run alone. */
async function runDuckDb(rows: number): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(threads),
    memory_limit: memory,
    temp_directory: join(folder, 'spill'),
    preserve_insertion_order: 'false',
  });
  const connection = await instance.connect();
  const query = wholeModel('duckdb', `read_parquet('${join(inputOf(rows), '*.parquet')}')`);
  const before = process.cpuUsage();
  const started = performance.now();
  await connection.run(`COPY (${query}) TO '${join(folder, 'out.parquet')}' (FORMAT parquet)`);
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  say(JSON.stringify({ seconds, worked: (user + system) / 1e6, megabytes: peakMegabytes() }));
  connection.closeSync();
  instance.closeSync();
}

function measureDuckDb(rows: number): Measured {
  const { status, stdout, stderr } = spawnSync(process.execPath, [process.argv[1]!, 'duckdb', String(rows)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  rmSync(join(folder, 'out.parquet'), { recursive: true, force: true });
  const told = JSON.parse(stdout) as Pick<Measured, 'seconds' | 'worked' | 'megabytes'>;
  return { who: `DuckDB, ${threads} threads`, rows, ...told };
}

/** Workers are processes of their own, of one core and a gigabyte and a half each. */
function measureSpark(rows: number, workers: number): Measured {
  const home = process.env['SPARK_HOME'];
  if (home === undefined) throw new Error('SPARK_HOME is not set');
  const statement = join(folder, 'statement.sql');
  writeFileSync(statement, wholeModel('spark', 'accounts'));
  const settings = {
    'spark.driver.memory': '1g',
    'spark.driver.host': '127.0.0.1',
    'spark.executor.memory': '1536m',
    'spark.sql.files.maxPartitionBytes': '16m',
    // As tamarack warehouse sets it.
    'spark.sql.codegen.hugeMethodLimit': '8000',
    'spark.local.dir': join(folder, 'spill'),
    'spark.ui.enabled': 'false',
    'spark.log.level': 'ERROR',
  };
  const said = Object.entries(settings).flatMap(([name, value]) => ['--conf', `${name}=${value}`]);
  const out = join(folder, 'out-spark');
  const job = [join(process.cwd(), 'bench/warehouse/spark-job.py'), statement, inputOf(rows), out];
  const { stdout, stderr } = spawnSync(
    join(home, 'bin/spark-submit'),
    ['--master', `local-cluster[${workers},1,1536]`, ...said, ...job],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  rmSync(out, { recursive: true, force: true });
  const [, took, worked] = /^took ([\d.]+) worked ([\d.]+)$/m.exec(stdout) ?? [];
  if (took === undefined) throw new Error(stderr.slice(-4000));
  const who = `Spark, ${workers} worker${workers > 1 ? 's' : ''}`;
  return { who, rows, seconds: Number(took), worked: Number(worked), megabytes: null };
}

/** One process of a PostgreSQL of its own; memory is that of this process, with the buffers that it has seen. */
async function measurePostgres(rows: number, tell: (one: Measured) => void): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(threads),
    memory_limit: memory,
  });
  const connection = await instance.connect();
  await runPostgres(connection, join(inputOf(rows), '*.parquet'), (columns, took) => {
    const who = columns === 'typed' ? 'PostgreSQL' : 'PostgreSQL, columns of texts alone';
    tell({ who, rows, ...took });
  });
  connection.closeSync();
  instance.closeSync();
}

const shown = (value: number): string => value.toLocaleString('en-US', { maximumSignificantDigits: 3 });

const heading = [
  '| who | accounts | seconds | µs an account | µs of a processor | peak MB |',
  '| --- | ---: | ---: | ---: | ---: | ---: |',
];

const linesOf = (measured: readonly Measured[]): readonly string[] =>
  measured.map(({ who, rows, seconds, worked, megabytes }) => {
    const cells = [
      ...[who, rows.toLocaleString('en-US'), shown(seconds)],
      ...[shown((seconds / rows) * 1e6), shown((worked / rows) * 1e6)],
      megabytes === null ? '' : shown(megabytes),
    ];
    return `| ${cells.join(' | ')} |`;
  });

const begins = '<!-- figures of warehouses: written by npm run bench:warehouse -- --write -->';
const ends = '<!-- end of the figures of warehouses -->';

/** Whose figure a line is, and of how many accounts. */
const lineOf = (line: string): string =>
  line
    .split('|')
    .slice(1, 3)
    .map((cell) => cell.trim())
    .join(', ');

/** Puts lines in the place of those of the same work; lines of what was not measured now stay. */
function write(lines: readonly string[]): void {
  const page = join(process.cwd(), 'docs/performance.md');
  const text = readFileSync(page, 'utf8');
  const [before = '', rest = ''] = text.split(begins);
  const [table = '', after] = rest.split(ends);
  if (after === undefined) throw new Error(`${page} has no place for the figures of warehouses`);
  const standing = table.split('\n').filter((line) => /^\|.*\d/.test(line));
  const all = new Map([...standing, ...lines].map((line) => [lineOf(line), line]));
  const machine = `Measured on ${cpus().length} × ${cpus()[0]?.model.replace(/\s+/g, ' ') ?? 'unknown processor'}, Node ${process.version}.`;
  const made = [...heading, ...all.values()].join('\n');
  writeFileSync(page, `${before}${begins}\n\n${machine}\n\n${made}\n\n${ends}${after}`);
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  if (options[0] === 'duckdb') return runDuckDb(Number(options[1]));
  const named = options.find((option) => /^[\d,]+$/.test(option));
  const sizes = (named ?? '1000000,3000000,10000000').split(',').map(Number);
  const measured: Measured[] = [];
  const tell = (one: Measured): void => {
    measured.push(one);
    say(`${one.who}, ${one.rows.toLocaleString('en-US')} accounts: ${shown(one.seconds)} s`);
  };
  for (const rows of sizes) {
    await ensureAccounts(rows);
    tell(measureDuckDb(rows));
  }
  if (options.includes('--postgres')) {
    const rows = Math.min(Math.max(...sizes), 1_000_000);
    await ensureAccounts(rows);
    await measurePostgres(rows, tell);
  }
  if (options.includes('--spark')) {
    for (const rows of sizes.filter((size) => size <= largestOfSpark))
      for (const workers of [1, 2]) tell(measureSpark(rows, workers));
  }
  const lines = linesOf(measured);
  say(`\n${[...heading, ...lines].join('\n')}`);
  if (options.includes('--write')) write(lines);
  const target = measured.find(({ who, rows }) => who.startsWith('DuckDB') && rows === 10_000_000);
  if (target && (target.seconds > 30 || (target.megabytes ?? 0) > 2000)) {
    say('Missed: 10,000,000 accounts in DuckDB are to take 30 s and 2,000 MB at most');
    process.exitCode = 1;
  }
}

await main();
