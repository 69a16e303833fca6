import { found, refused, type Result } from '#core';
import { dialects, parseTableName, type DialectName } from '#core/sql';
import { ownInput, takesTables, type Job } from './engine';

/** The tables of a job, quoted for the engine. */
export interface TableNames {
  readonly input: string;
  readonly out: string;
}

const isFile = (value: string): boolean => /[/\\]|\.(?:csv|tsv|parquet|xlsx)(?:\.gz)?$/i.test(value);

/** The tables that a job reads and writes; files are none, and no table is written over itself. */
export function tableNames({ input, out }: Job, name: DialectName): Result<TableNames> {
  const dialect = dialects.get(name);
  if (!dialect) throw new Error(`there is no dialect ${name}`);
  const engine = dialect.label;
  const files = [
    ...(isFile(input) ? [takesTables({ option: 'input', value: input, engine })] : []),
    ...(isFile(out) ? [takesTables({ option: 'out', value: out, engine })] : []),
  ];
  if (files.length > 0) return refused(files);
  const [from, to] = [parseTableName(input, dialect), parseTableName(out, dialect)];
  if (!from.ok || !to.ok) return refused([...(from.ok ? [] : from.problems), ...(to.ok ? [] : to.problems)]);
  if (from.value === to.value) return refused([ownInput({ out })]);
  return found({ input: from.value, out: to.value });
}

/**
 * A name beside a table: in the same schema, another last part.
 * @param table quoted, as `parseTableName` gives it
 */
export function besideTable(table: string, name: string, quote: '"' | '`'): string {
  const parts = table.match(quote === '"' ? /"(?:[^"]|"")*"/g : /`(?:[^`]|``)*`/g) ?? [];
  return [...parts.slice(0, -1), `${quote}${name}${quote}`].join('.');
}

/** The last part of a table's name. */
export function lastPart(table: string, quote: '"' | '`'): string {
  return (table.match(quote === '"' ? /"(?:[^"]|"")*"/g : /`(?:[^`]|``)*`/g) ?? [table]).at(-1) ?? table;
}
