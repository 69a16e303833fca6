import type { Frame } from '../expr/columns';

/** The values of a number column of a run, `NaN` for blank; undefined where the run has no such column. */
export function numbersIn(frame: Frame, name: string): Float64Array | undefined {
  const column = frame.columns.get(name);
  return column?.kind === 'number' ? column.values : undefined;
}
