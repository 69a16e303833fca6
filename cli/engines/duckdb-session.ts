import { availableParallelism } from 'node:os';
import type { DuckDBConnection } from '@duckdb/node-api';
import { defineProblem, found, refused, type Problem, type Result } from '#core';
import { notUtf8 } from './csv-header';
import { cutOff, diskFull, engineRefused, notWritable, type AnswerRow, type Job } from './engine';

/** A database in memory that may open the named paths and nothing else. */
export interface DuckDbSession {
  readonly version: string;
  /** Runs one statement; what it changes is counted. */
  run(sql: string): Promise<Result<{ readonly rows: readonly AnswerRow[]; readonly changed: number }>>;
  /** How far the running statement is, from 0 to 1; undefined while that is not known. */
  progress(): number | undefined;
  close(): void;
}

/** What a session may open. */
export interface Reach {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  /** Where it puts what memory does not hold. */
  readonly spill: string;
}

const notLoaded = defineProblem(
  'warehouse/duckdb-missing',
  'DuckDB cannot be loaded: {detail}; run npm ci on this machine, as DuckDB comes compiled for each system',
);
const outOfMemory = defineProblem(
  'warehouse/out-of-memory',
  'DuckDB needs more than {memory} of memory: give it more, such as --memory 4GB, or fewer --threads',
);
const badLine = defineProblem(
  'warehouse/bad-line',
  '"{file}", line {line}: {detail}; each row needs as many cells as the header, texts with quotation marks in "…" and doubled',
);
const unreadable = defineProblem('warehouse/unreadable', '"{file}" cannot be read: {detail}');

/** Leaves room for this program beside it within 2 GB. */
export const usualMemory = '1500MB';
const MOST_THREADS = 4;

/** A text as DuckDB writes it. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const list = (texts: readonly string[]): string => `[${texts.map(literal).join(', ')}]`;

function lineProblem(message: string): Problem | undefined {
  const line = /CSV Error on Line: (\d+)/.exec(message)?.[1];
  if (line === undefined) return undefined;
  const file = /^\s*file = (.*)$/m.exec(message)?.[1] ?? 'the csv file';
  if (/not utf-8|Invalid unicode/i.test(message)) return notUtf8({ file });
  const counts = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(message);
  const detail = counts
    ? `${counts[2]} cells where the header has ${counts[1]}`
    : /quote/i.test(message)
      ? 'a quotation mark that is not closed, or stands within a text'
      : 'it cannot be cut into cells';
  return badLine({ file, line: Number(line), detail });
}

/** What DuckDB says, in our words where we know what it means. */
export function duckDbProblem(message: string, memory: string, folder: string): Problem {
  const said = lineProblem(message);
  if (said) return said;
  if (/INTERRUPT/.test(message)) return cutOff();
  if (/No space left on device|disk full/i.test(message)) return diskFull({ path: folder });
  if (/Out of Memory/i.test(message)) return outOfMemory({ memory });
  const file = /"([^"]+)"/.exec(message)?.[1] ?? '';
  if (/Permission denied/i.test(message))
    return /write|create|open file .*unfinished/i.test(message)
      ? notWritable({ path: file, detail: 'you may not write there' })
      : unreadable({ file, detail: 'you may not read it' });
  if (/No magic bytes|not a parquet|Invalid Input Error: .*parquet/i.test(message))
    return unreadable({
      file: /'([^']+)'/.exec(message)?.[1] ?? file,
      detail: 'it is no parquet file, or is damaged',
    });
  const [detail = message] = message.split(/\n\s*\n|\nLINE \d/);
  return engineRefused({ engine: 'DuckDB', detail: detail.replace(/\s+/g, ' ').trim().slice(0, 500) });
}

async function loadDuckDb(): Promise<Result<typeof import('@duckdb/node-api')>> {
  try {
    return found(await import('@duckdb/node-api'));
  } catch (error) {
    const [detail = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return refused([notLoaded({ detail })]);
  }
}

/** What is set before anything is opened, and then locked. */
function locks({ files, folders }: Reach): readonly string[] {
  return [
    "SET TimeZone = 'UTC'",
    // Counted, and said by us.
    'SET enable_progress_bar = true',
    'SET enable_progress_bar_print = false',
    `SET allowed_paths = ${list(files)}`,
    `SET allowed_directories = ${list(folders)}`,
    'SET enable_external_access = false',
    'SET lock_configuration = true',
  ];
}

const INTERRUPT_EVERY = 100;

function sessionOn(
  connection: DuckDBConnection,
  version: string,
  job: Job,
  reach: Reach,
  close: () => void,
): DuckDbSession {
  const { signal, options } = job;
  const interrupt = (): void => connection.interrupt();
  signal.addEventListener('abort', interrupt);
  return {
    version,
    async run(sql) {
      if (signal.aborted) return refused([cutOff()]);
      // A word that comes before the statement has begun is not heard, so it is said again while there is one to hear it.
      const again = setInterval(() => signal.aborted && interrupt(), INTERRUPT_EVERY);
      try {
        const reader = await connection.runAndReadAll(sql);
        return found({ rows: reader.getRowObjectsJson(), changed: reader.rowsChanged });
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return refused([duckDbProblem(message, options.memory ?? usualMemory, reach.spill)]);
      } finally {
        clearInterval(again);
      }
    },
    progress() {
      const { percentage } = connection.progress;
      return percentage >= 0 ? percentage / 100 : undefined;
    },
    close() {
      signal.removeEventListener('abort', interrupt);
      close();
    },
  };
}

/**
 * Opens DuckDB in memory: no extension is fetched or loaded, no secret is read, and no path is opened but those that are
 * named; none of this can be changed by a statement that comes after.
 */
export async function openDuckDb(job: Job, reach: Reach): Promise<Result<DuckDbSession>> {
  const loaded = await loadDuckDb();
  if (!loaded.ok) return loaded;
  const { DuckDBInstance, version } = loaded.value;
  const { threads, memory } = job.options;
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    allow_persistent_secrets: 'false',
    threads: String(threads ?? Math.min(MOST_THREADS, availableParallelism())),
    memory_limit: memory ?? usualMemory,
    temp_directory: reach.spill,
  });
  const connection = await instance.connect();
  for (const lock of locks(reach)) await connection.run(lock);
  const close = (): void => {
    connection.closeSync();
    instance.closeSync();
  };
  return found(sessionOn(connection, version().replace(/^v/, ''), job, reach, close));
}
