import type { CompiledModel } from './compiled-model';
import type { DialectName } from './dialect';
import { indented } from './printed';

/** What is made of a statement: nothing but an answer, a view, or a table. */
export type StatementForm = 'query' | 'view' | 'table';

/** How a statement is written. */
export interface StatementOptions {
  readonly as?: StatementForm;
  /** SQL that names the view or table that is made. */
  readonly target?: string;
}

/** The columns of the result: the accounts' own, then those of the run, then what was not read. */
function resultLines({ kept, columns, unread }: CompiledModel): string {
  const ids = [...kept, ...columns, ...unread].map(({ id }) => id);
  return ids.map(indented).join(',\n');
}

/** The statement as a query. */
function printQuery(compiled: CompiledModel): string {
  const { steps } = compiled;
  const parts = steps.map(({ name, sql }) => `${name} AS (\n${indented(sql)}\n)`);
  const last = steps.at(-1)?.name ?? '';
  return `WITH ${parts.join(',\n')}\nSELECT\n${resultLines(compiled)}\nFROM ${last}`;
}

type Wrap = (target: string, query: string) => string;

const createTable: Wrap = (target, query) => `CREATE OR REPLACE TABLE ${target} AS\n${query};\n`;

/** How a table is made in place of the one before; as a whole or not at all. */
const tables: Readonly<Record<DialectName, Wrap>> = {
  duckdb: createTable,
  bigquery: createTable,
  snowflake: createTable,
  spark: createTable,
  postgres: (target, query) =>
    `BEGIN;\nDROP TABLE IF EXISTS ${target};\nCREATE TABLE ${target} AS\n${query};\nCOMMIT;\n`,
};

/**
 * Writes a compiled model as one statement, to be read by people too.
 * @param options - a query if nothing is said; a view or a table needs the target that it is called by
 */
export function printStatement(
  compiled: CompiledModel,
  { as = 'query', target }: StatementOptions = {},
): string {
  const query = printQuery(compiled);
  if (as === 'query') return `${query};\n`;
  if (target === undefined) throw new Error(`a ${as} needs a name`);
  return as === 'view'
    ? `CREATE OR REPLACE VIEW ${target} AS\n${query};\n`
    : tables[compiled.dialect.name](target, query);
}
