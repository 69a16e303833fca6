import { defineProblem, found, type Model, type Override, type Problem, type Result } from '#core';
import {
  compileModel,
  dialects,
  printStatement,
  type CompiledModel,
  type DialectName,
  type Source,
} from '#core/sql';
import { CANCELLED, cancellable } from '../cancellation';
import type { Command, Words } from '../command';
import { cutOffLate, type Engine, type Job, type Written } from '../engines/engine';
import { engines } from '../engines/engines';
import { overridesHelp, overridesOption } from '../input/account-options';
import { readModelFile } from '../input/read-model-file';
import { readOverridesFile } from '../input/read-overrides-file';
import { readWarehouseRequest, type WarehouseRequest } from '../input/warehouse-request';
import {
  besideWarehouseHelp,
  besideWarehouseOptions,
  writeBesideWarehouse,
} from '../output/write-beside-warehouse';
import { printMisuse, printProblems } from '../print/print-problems';
import { printWarehouse, warehouseJson, type WarehouseAnswer } from '../print/print-warehouse';
import { createProgress } from '../progress';
import type { ExitCode, Terminal } from '../terminal';

const notCounted = defineProblem(
  'warehouse/no-counts',
  'the output stands, but its accounts cannot be counted: {detail}',
);

/** What stands in `--json` where there is no answer. */
const nothing = { accounts: null };

/** What a run works with, and what should be known about it. */
interface Rules {
  readonly model: Model;
  readonly overrides: readonly Override[];
  readonly notices: readonly Problem[];
}

/** The problems of one file. */
interface Obstacle {
  readonly source?: string;
  readonly problems: readonly Problem[];
}

async function readRules({ model, overrides, settings }: WarehouseRequest): Promise<Rules | Obstacle> {
  const read = await readModelFile(model, settings);
  if (!read.ok) return { source: model, problems: read.problems };
  const decided = overrides === undefined ? found([]) : await readOverridesFile(overrides);
  if (!decided.ok) return { source: overrides ?? model, problems: decided.problems };
  return { model: read.value, overrides: decided.value, notices: [...read.notices, ...decided.notices] };
}

function compiledFor(
  { model, overrides }: Rules,
  dialectName: DialectName,
  source: Source,
): Result<CompiledModel> {
  const dialect = dialects.get(dialectName);
  if (!dialect) throw new Error(`there is no dialect ${dialectName}`);
  return compileModel(model, { source, dialect, overrides, unread: true });
}

/** The statement as it stands within another one. */
const selectOf = (compiled: CompiledModel): string => printStatement(compiled).trimEnd().replace(/;$/, '');

const unlike = (one: string | null, other: string | null): number => ((one ?? '') < (other ?? '') ? -1 : 1);

/** Counts what is said at the end: accounts by segment, and cells that were not read by field. */
async function counted(
  engine: Engine,
  { relation }: Written,
  compiled: CompiledModel,
): Promise<Result<WarehouseAnswer['counts']>> {
  const { columns, unread } = compiled;
  const segment = columns.find(({ name }) => name === 'segment');
  const segments = segment
    ? await engine.query(
        `SELECT ${segment.id} AS segment, count(*) AS accounts FROM ${relation} GROUP BY ${segment.id}`,
      )
    : found([]);
  if (!segments.ok) return segments;
  const sums = unread.map(({ id }, at) => `sum(CASE WHEN ${id} THEN 1 ELSE 0 END) AS unread_${at}`);
  const cells =
    unread.length === 0 ? found([{}]) : await engine.query(`SELECT ${sums.join(', ')} FROM ${relation}`);
  if (!cells.ok) return cells;
  const [row = {}] = cells.value;
  return found({
    segments: segments.value
      .map((each) => ({
        segment: typeof each['segment'] === 'string' ? each['segment'] : null,
        accounts: Number(each['accounts']),
      }))
      .sort((one, other) => other.accounts - one.accounts || unlike(one.segment, other.segment)),
    unread: unread
      .map(({ name }, at) => ({
        field: name,
        cells: Number((row as Record<string, unknown>)[`unread_${at}`] ?? 0),
      }))
      .filter(({ cells: count }) => count > 0),
  });
}

async function runOn(
  engine: Engine,
  rules: Rules,
  request: WarehouseRequest,
  today: string,
  { signal, say }: Pick<Job, 'signal' | 'say'>,
): Promise<WarehouseAnswer | Obstacle> {
  const { input, out } = request.job;
  const compiled = compiledFor(rules, engine.dialect, engine.source);
  if (!compiled.ok) return { source: input, problems: compiled.problems };
  const start = performance.now();
  const written = await engine.write((relation) => {
    const part = compiledFor(rules, engine.dialect, { ...engine.source, relation });
    // The columns are those that were compiled before.
    if (!part.ok) throw new Error('a part of the accounts does not compile as the whole does');
    return selectOf(part.value);
  });
  if (!written.ok) return { problems: written.problems };
  const seconds = (performance.now() - start) / 1000;
  say('Counting');
  const counts = await counted(engine, written.value, compiled.value);
  if (!counts.ok) {
    const [problem] = counts.problems;
    return { problems: [signal.aborted ? cutOffLate() : notCounted({ detail: problem?.message ?? '' })] };
  }
  const origin = { engine: engine.label, input, today, say };
  const beside = await writeBesideWarehouse({ engine, ...rules }, request.beside, origin);
  if (!beside.ok) return { problems: signal.aborted ? [cutOffLate()] : beside.problems };
  const notices = [...rules.notices, ...compiled.notices, ...beside.notices];
  return {
    ...{ engine: engine.label, out, written: written.value, seconds, counts: counts.value, notices },
    beside: beside.value,
  };
}

async function answer(
  request: WarehouseRequest,
  signal: AbortSignal,
  today: string,
  say: (doing: string) => void,
): Promise<WarehouseAnswer | Obstacle> {
  const rules = await readRules(request);
  if ('problems' in rules) return rules;
  const open = engines.get(request.engine);
  if (!open) throw new Error(`there is no engine ${request.engine}`);
  const engine = await open({ ...request.job, signal, say });
  if (!engine.ok) return { problems: engine.problems };
  try {
    return await runOn(engine.value, rules, request, today, { signal, say });
  } finally {
    await engine.value.close();
  }
}

async function runWarehouse(words: Words, terminal: Terminal): Promise<ExitCode> {
  const request = readWarehouseRequest(words);
  if (typeof request === 'string') return printMisuse(terminal, request);
  const json = words.flag('json');
  const progress = createProgress(terminal, 0);
  const [done, isCancelled] = await cancellable(
    async (signal) =>
      [await answer(request, signal, terminal.today(), progress.step), signal.aborted] as const,
  );
  progress.end();
  if ('problems' in done) {
    const { source } = done;
    const code = printProblems(terminal, done.problems, {
      json,
      beside: nothing,
      ...(source === undefined ? {} : { source }),
    });
    return isCancelled ? CANCELLED : code;
  }
  if (json) terminal.print(`${JSON.stringify(warehouseJson(done), null, 2)}\n`);
  else printWarehouse(terminal, done);
  return 0;
}

export const warehouseCommand: Command = {
  name: 'warehouse',
  usage:
    '--model MODEL --input PATH|TABLE --out PATH|TABLE [--engine duckdb|postgres|spark|bigquery|snowflake] [--overrides FILE] [--summary FILE.xlsx] [--review FILE.csv] [--resume]',
  summary:
    'Runs a model on accounts by the million, on files or in your own warehouse: the same rules as in the sheet, as one SQL statement. The output is replaced whole or not at all.',
  options: {
    engine: { type: 'string' },
    model: { type: 'string' },
    input: { type: 'string' },
    out: { type: 'string' },
    resume: { type: 'boolean' },
    threads: { type: 'string' },
    memory: { type: 'string' },
    master: { type: 'string' },
    conf: { type: 'string', multiple: true },
    connection: { type: 'string' },
    'as-of': { type: 'string' },
    seed: { type: 'string' },
    value: { type: 'string' },
    ...overridesOption,
    ...besideWarehouseOptions,
  },
  help: [
    {
      option: '--engine duckdb',
      help: 'duckdb: files, within this program, nothing to install (the usual); postgres: through psql; spark: through spark-submit; bigquery: through bq; snowflake: through snow',
    },
    { option: '--model MODEL', help: 'a model as JSON, or the rows of a Model sheet as csv or xlsx' },
    {
      option: '--input PATH|TABLE',
      help: 'duckdb: a .csv, .tsv, .csv.gz or .parquet, a folder of them, or a pattern such as "2026/*.parquet"; spark: a folder, file or table; the others: a table such as crm.accounts',
    },
    {
      option: '--out PATH|TABLE',
      help: 'duckdb: a .parquet or .csv, or a folder (ending in /); spark: a folder or table; the others: a table, which is replaced in one step',
    },
    overridesHelp,
    ...besideWarehouseHelp,
    {
      option: '--resume',
      help: 'goes on where a run was cut off: over many files (duckdb; spark where it writes a folder) or over a large table (postgres); what has changed since is done anew; bigquery and snowflake have nothing to go on from',
    },
    { option: '--threads 4, --memory 1500MB', help: 'the most that DuckDB takes' },
    {
      option: '--master spark://HOST:7077, --conf key=value',
      help: 'where Spark runs, and its own settings; both are handed to spark-submit as they are',
    },
    {
      option: '--connection NAME',
      help: 'the connection of Snowflake, of those that snow connection list shows',
    },
    { option: '--as-of 2026-03-31', help: 'the day that recency is counted from' },
    { option: '--value FIELD, --seed N', help: 'settings in place of those of the model' },
    { option: '--json', help: 'prints what was done as JSON' },
  ],
  least: 0,
  most: 0,
  run: runWarehouse,
};
