import { readFileSync } from 'node:fs';
import { compileModel, dialects, printStatement, type DialectName, type SourceColumn } from '#core/sql';
import { everything } from '../worth';
import { worthModel } from '../worth-model';

const types: ReadonlyMap<string, SourceColumn['type']> = new Map([
  ['Employees', 'number'],
  ['Annual Revenue', 'number'],
  ['Last Funding', 'date'],
  ['Customer', 'truth'],
  ['Current Spend', 'number'],
  ['Customer Since', 'date'],
]);
const names = [
  ...['Account ID', 'Account Name', 'Domain', 'Industry', 'Country', 'Employees', 'Annual Revenue'],
  ...['Technologies', 'Last Funding', 'Customer', 'Current Spend', 'Customer Since'],
];

/** The columns of the accounts of the bench. */
export const benchColumns = names.map((name): SourceColumn => ({ name, type: types.get(name) ?? 'text' }));

/** Columns of their own types, or of texts alone, as a csv brings them. */
export type ColumnsAs = 'typed' | 'texts';

/** The columns of the accounts. */
export const accountColumns = (as: ColumnsAs): readonly SourceColumn[] =>
  names.map((name) => ({ name, type: (as === 'typed' ? types.get(name) : undefined) ?? 'text' }));

/** The whole model over a relation, as one query without its semicolon. */
export function wholeModel(dialect: DialectName, relation: string, as: ColumnsAs = 'typed'): string {
  const spoken = dialects.get(dialect);
  if (!spoken) throw new Error(`there is no dialect ${dialect}`);
  const compiled = compileModel(worthModel(), {
    source: { relation, columns: accountColumns(as) },
    dialect: spoken,
    wanted: everything,
  });
  if (!compiled.ok) throw new Error(compiled.problems.map(({ message }) => message).join('; '));
  return printStatement(compiled.value).replace(/;\s*$/, '');
}

/** The most memory that this process has held, in MB: all of it, DuckDB's buffers and Node's own. */
export function peakMegabytes(): number {
  const line = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  if (line === undefined) throw new Error('this system does not tell the peak of its memory');
  return Number(line) / 1024;
}
