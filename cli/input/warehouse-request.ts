import type { DialectName } from '#core/sql';
import type { Words } from '../command';
import type { Job } from '../engines/engine';
import { engines } from '../engines/engines';
import { readBesideWarehouse, type BesideWarehouse } from '../output/write-beside-warehouse';
import type { SaidSettings } from './read-model-file';
import { readSettings, readWhole } from './read-settings';

const MOST_THREADS = 1024;

/** Engines that replace a table in one statement, of which nothing is left when it is called off. */
const inOneStatement: ReadonlySet<DialectName> = new Set(['bigquery', 'snowflake']);

/** What the command line asks of a warehouse. */
export interface WarehouseRequest {
  readonly engine: DialectName;
  readonly model: string;
  readonly overrides: string | undefined;
  readonly settings: SaidSettings;
  readonly beside: BesideWarehouse;
  readonly job: Omit<Job, 'signal' | 'say'>;
}

const isEngine = (name: string): name is DialectName => engines.has(name as DialectName);

/** Reads the words of the command; a sentence says what is wrong with them. */
export function readWarehouseRequest(words: Words): WarehouseRequest | string {
  const engine = words.text('engine') ?? 'duckdb';
  if (!isEngine(engine)) return `--engine takes one of ${[...engines.keys()].join(', ')}, not "${engine}"`;
  const [model, input, out] = ['model', 'input', 'out'].map((option) => words.text(option));
  if (model === undefined)
    return '--model MODEL is missing: the model that says what is made of the accounts';
  if (input === undefined) return '--input PATH|TABLE is missing: where the accounts stand';
  if (out === undefined) return '--out PATH|TABLE is missing: where the result goes';
  const settings = readSettings(words);
  if (typeof settings === 'string') return settings;
  const beside = readBesideWarehouse(words);
  if (typeof beside === 'string') return beside;
  const threads = readWhole(words, 'threads', 1, MOST_THREADS);
  if (typeof threads === 'string') return threads;
  const memory = words.text('memory')?.replace(/\s+/g, '');
  if (memory !== undefined && !/^\d+(?:\.\d+)?[MG]B$/i.test(memory))
    return `--memory takes a size such as 1500MB or 4GB, not "${memory}"`;
  const conf = words.texts('conf');
  const unset = conf.find((each) => !/^[^=\s]+=/.test(each));
  if (unset !== undefined)
    return `--conf takes a setting of Spark such as spark.executor.memory=4g, not "${unset}"`;
  const resume = words.flag('resume');
  if (resume && inOneStatement.has(engine))
    return `--resume goes on part by part, and ${engine} is given one statement, which it does as a whole or not at all: run it without`;
  const foreign = foreignOption(words, engine);
  if (foreign !== undefined) return foreign;
  const options = {
    threads,
    memory,
    conf,
    master: words.text('master'),
    connection: words.text('connection'),
  };
  return {
    engine,
    model,
    overrides: words.text('overrides'),
    settings,
    beside,
    job: { input, out, options, resume },
  };
}

/** Options that one engine alone takes. */
const optionOf: Readonly<Record<string, DialectName>> = {
  threads: 'duckdb',
  memory: 'duckdb',
  master: 'spark',
  connection: 'snowflake',
};

function foreignOption(words: Words, engine: DialectName): string | undefined {
  for (const [option, owner] of Object.entries(optionOf)) {
    if (words.text(option) !== undefined && owner !== engine)
      return `--${option} is for --engine ${owner}, and this is ${engine}`;
  }
  return words.texts('conf').length > 0 && engine !== 'spark'
    ? `--conf is for --engine spark, and this is ${engine}`
    : undefined;
}
