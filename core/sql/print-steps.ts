import type { CompiledStep } from './compiled-model';
import type { Dialect } from './dialect';
import type { OrderedStep } from './order-steps';
import { indented } from './printed';
import type { Source } from './source';

/** The step that the accounts come in by. */
const sourceStep = 'source';

/** A list of columns, one a line. */
const columnLines = (columns: readonly string[]): string => columns.map(indented).join(',\n');

/**
 * The steps of a statement. Each reads the one before it alone and adds columns to it; the accounts' own columns are named in
 * the first, so that one that is added to the table later does not change the statement.
 */
export function printSteps(
  { relation, columns }: Source,
  steps: readonly OrderedStep[],
  { identifier, fence }: Dialect,
): readonly CompiledStep[] {
  const names = columns.map(({ name }) => identifier(name));
  const first = { name: sourceStep, sql: `SELECT\n${columnLines(names)}\nFROM ${relation}` };
  const end = fence === '' ? '' : `\n${fence}`;
  return [
    first,
    ...steps.map(({ name, columns: own }, at) => {
      const before = steps[at - 1]?.name ?? sourceStep;
      const list = columnLines(['*', ...own.map(({ id, sql }) => `${sql} AS ${id}`)]);
      return { name, sql: `SELECT\n${list}\nFROM ${before}${end}` };
    }),
  ];
}
