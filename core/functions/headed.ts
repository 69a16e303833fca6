import type { Cell } from '../values/cell';
import { found, type Result } from '../values/problem';

/** The rows of a table below their header. */
export function headed(header: readonly string[], rows: Result<Cell[][]>): Result<Cell[][]> {
  return rows.ok ? found([[...header], ...rows.value], rows.notices) : rows;
}
