import { join } from 'node:path';
import { startLineProcess } from '../line-process';

export interface Translated {
  readonly sql: string;
  /** Functions that sqlglot does not know, and passes on by their names. */
  readonly unnamed: readonly string[];
}

/** sqlglot: a parser of SQL that is not ours, and its own way of saying the same in another dialect. */
export interface Translator {
  /** Refuses what it cannot read, and what the other dialect cannot say. */
  translate(dialect: string, sql: string, to?: string): Promise<Translated>;
  stop(): Promise<void>;
}

export function startTranslator(): Translator {
  const { ask, stop } = startLineProcess('python3', [join(__dirname, 'translate.py')], {});
  return {
    async translate(dialect, sql, to = 'duckdb') {
      return (await ask({ dialect, sql, to })) as unknown as Translated;
    },
    stop,
  };
}
