import { fold } from '../expr/fold';
import type { Override } from '../segments/segmentation';
import { isBlankCell, type Cell, type Rows } from '../values/cell';
import { isoDay } from '../values/day';
import { defineProblem, found, refused, type Result } from '../values/problem';
import { textOf } from './shown-text';

/** The columns of the table OVERRIDES, in order. */
export const overrideColumns = ['key', 'field', 'value', 'who', 'when', 'why'] as const;

const columnMissing = defineProblem(
  'override-column',
  'overrides: the column "{column}" is missing; the table needs key, field, value, who, when, why',
);
const cellMissing = defineProblem('override-cell', 'overrides: row {row} has no {column}');

/** A day as ISO writes it, also where a sheet hands over its serial number: days are compared as texts. */
const dayText = (cell: Cell | undefined): string =>
  typeof cell === 'number' && cell > 0 && cell < 3e6 ? isoDay(cell) : textOf(cell ?? null);

/**
 * Reads the table OVERRIDES: what a person decided for one account. Its columns may stand in any order, among others;
 * blank rows are skipped.
 * @returns every override, or every row that lacks a key, a field or a value
 */
export function readOverrides(grid: Rows): Result<readonly Override[]> {
  const header = (grid[0] ?? []).map((cell) => fold(textOf(cell)));
  const places = new Map(overrideColumns.map((column) => [column, header.indexOf(column)]));
  const missing = overrideColumns.filter((column) => (places.get(column) ?? -1) < 0);
  if (missing.length > 0) return refused(missing.map((column) => columnMissing({ column })));
  const problems: ReturnType<typeof cellMissing>[] = [];
  const overrides = grid.slice(1).flatMap((row, index): Override[] => {
    if (row.every((cell) => isBlankCell(cell))) return [];
    const at = (column: (typeof overrideColumns)[number]) => textOf(row[places.get(column) ?? -1] ?? null);
    const lacking = (['key', 'field', 'value'] as const).filter((column) => at(column) === '');
    problems.push(...lacking.map((column) => cellMissing({ row: index + 2, column })));
    const [key, value, who, why] = [at('key'), at('value'), at('who'), at('why')];
    const when = dayText(row[places.get('when') ?? -1]);
    return [{ key, field: fold(at('field')), value, who, when, why, row: index + 2 }];
  });
  return problems.length > 0 ? refused(problems) : found(overrides);
}
