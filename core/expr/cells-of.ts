import type { Cell } from '../values/cell';
import type { Column } from './columns';

/** The cells of a column by row; unknown is null, and so is a list, which keeps only what rules ask of it. */
export function cellsOf(column: Column): (row: number) => Cell {
  switch (column.kind) {
    case 'number':
      return (row) => {
        const value = column.values[row] ?? NaN;
        return Number.isNaN(value) ? null : value;
      };
    case 'text':
      return (row) => column.values[column.codes[row] ?? 0] ?? null;
    case 'truth':
      return (row) => [false, null, true][column.values[row] ?? 1] ?? null;
    case 'list':
      return () => null;
  }
}
