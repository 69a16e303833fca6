import { defineProblem, type Result } from '#core';
import type { DialectName, Source } from '#core/sql';

/** What a user may say of how an engine works; each engine takes what concerns it. */
export interface EngineOptions {
  /** Threads of DuckDB. */
  readonly threads: number | undefined;
  /** The most memory that DuckDB takes, such as `1500MB`. */
  readonly memory: string | undefined;
  /** Where Spark runs: `local[2]`, `spark://host:7077`, `yarn`. */
  readonly master: string | undefined;
  /** Spark's own settings, `key=value`. */
  readonly conf: readonly string[];
  /** The named connection of Snowflake's command line. */
  readonly connection: string | undefined;
}

/** What is to be done, and who follows it. */
export interface Job {
  readonly input: string;
  readonly out: string;
  readonly options: EngineOptions;
  /** Whether work that was cut off is taken up again. */
  readonly resume: boolean;
  /** Aborted when the user wants no more of it. */
  readonly signal: AbortSignal;
  /** Told what is going on. */
  say(doing: string): void;
}

/** A row of an answer, by column. */
export type AnswerRow = Readonly<Record<string, unknown>>;

/** What was put in the place of the former output. */
export interface Written {
  readonly rows: number;
  /** SQL that names the output in a FROM, for questions to this engine. */
  readonly relation: string;
  /** Files of the input, or parts of it, that were worked off now, and those whose result was there already. */
  readonly parts?: { readonly read: number; readonly kept: number; readonly of?: 'parts' };
}

/** An engine with the accounts open. What differs between engines stands behind this and in their dialects. */
export interface Engine {
  readonly dialect: DialectName;
  /** As people write it, with its version where it tells: `DuckDB 1.5.5`. */
  readonly label: string;
  /** The accounts as the engine describes them. */
  readonly source: Source;
  /**
   * Runs a statement and puts its rows in the place of the output, whole or not at all.
   * @param statement the SELECT, given what to read: the source, or one part of it
   */
  write(statement: (relation: string) => string): Promise<Result<Written>>;
  /** The rows of a SELECT, all at once and in no promised order: for answers that are small. */
  query(sql: string): Promise<Result<readonly AnswerRow[]>>;
  /**
   * Keeps the answer of a SELECT until the engine is closed, for several questions to it; absent where that is not cheap.
   * @returns SQL that names it in a FROM
   */
  hold?(sql: string): Promise<Result<string>>;
  /** Lets go of everything; the output stays. */
  close(): Promise<void>;
}

/** Opens the accounts of a job: one file for each engine and one line in their list. */
export type OpenEngine = (job: Job) => Promise<Result<Engine>>;

/** The engine said no, in its own words and, where we know them, in ours. */
export const engineRefused = defineProblem('warehouse/refused', '{engine} refused: {detail}');
export const engineMissing = defineProblem(
  'warehouse/engine-missing',
  '"{program}" is not on the path: {install}; then "{check}" answers',
);
export const cutOff = defineProblem('warehouse/cut-off', 'cut off; the former output is as it was');
export const cutOffLate = defineProblem(
  'warehouse/cut-off-late',
  'cut off when the output stood already: it is new and whole; what comes after it is missing',
);
export const diskFull = defineProblem(
  'warehouse/disk-full',
  'the disk of "{path}" is full: make room and run it again',
);
export const notWritable = defineProblem('warehouse/not-writable', '"{path}" cannot be written: {detail}');
export const notFound = defineProblem(
  'warehouse/not-found',
  '{engine} knows no table "{table}", or does not show it to you',
);
export const notATable = defineProblem(
  'warehouse/not-a-table',
  '"{table}" is a {kind}, which a table cannot take the place of: give --out another name',
);
export const ownInput = defineProblem(
  'warehouse/own-input',
  '--out "{out}" is what the accounts are read from: give another name',
);
export const takesTables = defineProblem(
  'warehouse/takes-tables',
  '--{option} "{value}" is a file, and {engine} works on tables: load it there first, or use --engine duckdb',
);
