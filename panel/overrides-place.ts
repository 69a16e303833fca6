import { blockText } from './block';
import type { NamedRange } from './host';

/** The sheet of decisions about single accounts, and the name of its rows that functions take. */
export const overridesPlace = { sheet: 'Overrides', name: 'OVERRIDES' } as const;

/** Rows below the last decision that the name holds too, so that a decision typed there counts at once. */
const spareRows = 40;

/** The name over header, decisions and the blank rows below them; functions skip blank rows. */
export function overridesName(rows: readonly (readonly unknown[])[]): NamedRange {
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const range = blockText({ row: 0, column: 0, rowCount: rows.length + spareRows, columnCount });
  return { ...overridesPlace, range };
}
