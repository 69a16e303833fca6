import { columnUnder } from '../accounts/column-under';
import { constant } from '../expr/builders';
import type { Expr } from '../expr/expr';
import { fieldsOf } from '../expr/fields-of';
import { substitute } from '../expr/substitute';
import type { CompiledColumn, CompiledModel } from './compiled-model';
import type { Dialect } from './dialect';
import { printExpr } from './print-expr';
import { printStatement } from './print-statement';
import { indented } from './printed';
import type { Source, SourceType } from './source';

/** A column of the accounts, as the result keeps it. */
export interface KeptColumn {
  readonly name: string;
  readonly id: string;
  readonly type: SourceType;
}

/** The result of a model, a row an account, for statements that ask something of it. */
export interface ResultRows {
  readonly dialect: Dialect;
  /** SQL that names it in a FROM: a table, a view, or a statement in brackets with a name. */
  readonly relation: string;
  /** What the model says; a column that is not here is unknown of every account. */
  readonly columns: readonly CompiledColumn[];
  readonly kept: readonly KeptColumn[];
  /** Headers of the kept columns that name an account, the best first: its id, its domain, its name. */
  readonly names: readonly string[];
}

/** The column of a result under its name in the model. */
export const resultColumn = ({ columns }: ResultRows, name: string): CompiledColumn | undefined =>
  columns.find((column) => column.name === name);

/** The column of the accounts that a header names, without case and blanks where none has the very name. */
export function keptUnder({ kept }: ResultRows, header: string): KeptColumn | undefined {
  const headers = kept.map(({ name }) => name);
  return kept[columnUnder({ headers, rows: [], firstRow: 0, rowCount: 0 }, header)];
}

/** A column of the accounts as text; a date as its day in digits, since engines write dates as their sessions say. */
export function keptText({ dialect }: ResultRows, { id, type }: KeptColumn): string {
  switch (type) {
    case 'number':
      return dialect.numberToText(id);
    case 'truth':
      return truthText(id);
    case 'moment':
      return dialect.toText(dialect.dayOfDate(dialect.dateOfMoment(id)));
    case 'date':
      return dialect.toText(dialect.dayOfDate(id));
    case 'list':
      return dialect.joinList(id, dialect.text('; '));
    case 'text':
      return id;
    default:
      return dialect.toText(id);
  }
}

/** A truth as the text `yes` or `no`: engines answer truths in many ways. */
export const truthText = (id: string): string => `CASE WHEN ${id} THEN 'yes' WHEN NOT ${id} THEN 'no' END`;

/** What an account is called, as text; the empty text where it has no name at all. */
export function nameText(rows: ResultRows): string {
  const named = rows.names.flatMap((name) => keptUnder(rows, name) ?? []);
  return `COALESCE(${[...named.map((column) => keptText(rows, column)), "''"].join(', ')})`;
}

/** The condition of an expression over the result. */
export function whereText(rows: ResultRows, where: Expr | undefined): string {
  if (!where) return '';
  const column = (name: string) => resultColumn(rows, name);
  const missing = [...fieldsOf(where)].filter((name) => !column(name));
  const settled = substitute(where, new Map(missing.map((name) => [name, constant(null)])));
  return `\nWHERE ${printExpr(settled, { column }, rows.dialect).sql}`;
}

/**
 * The result of a compiled model, for questions to it: each question reads the accounts anew.
 * @param source - the table that it was compiled for
 * @param names - headers of the columns that name an account, the best first
 */
export function rowsOfModel(compiled: CompiledModel, source: Source, names: readonly string[]): ResultRows {
  const computed = new Set(compiled.columns.map(({ name }) => name));
  const columns = [...compiled.columns, ...compiled.fields.filter(({ name }) => !computed.has(name))];
  const types = new Map(source.columns.map(({ name, type }) => [name, type]));
  const query = printStatement({ ...compiled, columns, unread: [] }).replace(/;\s*$/, '');
  return {
    dialect: compiled.dialect,
    relation: `(\n${indented(query)}\n) AS result`,
    columns,
    kept: compiled.kept.map((column) => ({ ...column, type: types.get(column.name) ?? 'other' })),
    names,
  };
}

/** What several questions to a result read, so that an engine may work it out once. */
export interface HeldRows {
  readonly select: string;
  /** The same result, as it is kept. */
  at(relation: string): ResultRows;
}

/**
 * The columns of a result that some questions ask for.
 * @param whole - columns that are read as they are; of the others it is only kept whether they are known
 * @param headers - columns of the accounts that are shown
 */
export function heldRows(rows: ResultRows, whole: ReadonlySet<string>, headers: readonly string[]): HeldRows {
  const kept = [...new Set([...rows.names, ...headers].flatMap((header) => keptUnder(rows, header) ?? []))];
  const columns = rows.columns.map(({ name, id }) =>
    whole.has(name) ? id : `CASE WHEN ${id} IS NOT NULL THEN TRUE END AS ${id}`,
  );
  const select = `SELECT\n${[...columns, ...kept.map(({ id }) => id)].map(indented).join(',\n')}\nFROM ${rows.relation}`;
  return { select, at: (relation) => ({ ...rows, relation, kept }) };
}
