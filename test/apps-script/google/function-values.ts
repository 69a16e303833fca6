import { refuse } from './refusal';
import type { ServerRun } from './run';

/** What a cell shows of a custom function: a block of cells, blank as ''. */
export interface FunctionResult {
  readonly cells: readonly (readonly (string | number | boolean | Date)[])[];
}

/** Blocks, texts and days come from outside the run's realm, as cells hand them over: no `instanceof` knows them. */
export function functionArgument(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((cells: unknown) => functionArgument(cells));
  return value === null ? '' : value;
}

/** @returns What the cells take on of an answer, as Google reads it: one value, a column, or rows. */
export function functionResult(answer: unknown, run: ServerRun): FunctionResult {
  const rows: unknown[][] = Array.isArray(answer)
    ? Array.from(answer as unknown[], (row) => (Array.isArray(row) ? (row as unknown[]) : [row]))
    : [[answer]];
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  const cells = Array.from(rows, (row) =>
    Array.from({ length: width }, (_, column) => cellOf(row[column], run)),
  );
  return { cells: cells.length > 0 ? cells : [['']] };
}

function cellOf(value: unknown, run: ServerRun): string | number | boolean | Date {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (typeof value === 'string') {
    return value.length > 50_000
      ? refuse('Your input contains more than the maximum of 50000 characters in a single cell.')
      : value;
  }
  if (typeof value === 'boolean') return value;
  if (Object.prototype.toString.call(value) === '[object Date]') return new Date((value as Date).getTime());
  return run.fault('a custom function answers with texts, numbers, truths and days only');
}
