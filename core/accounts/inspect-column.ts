import { cellAt, type Table } from '../values/table';
import { sampleColumn, spreadRows, type ColumnSample } from './column-sample';
import { matchHeader, type HeaderMatch, type HeaderMatcher } from './match-header';
import { valueEvidence, type ValueEvidence } from './value-evidence';

/** A column with all that recognition looks at. */
export interface InspectedColumn {
  readonly index: number;
  readonly header: string;
  readonly matches: readonly HeaderMatch[];
  readonly sample: ColumnSample;
  readonly values: ValueEvidence;
}

/** The rows that are looked at: at most 1,000, fewer in very wide tables, so that the time does not grow with the table. */
export function rowsToInspect(table: Table): number[] {
  const most = Math.max(60, Math.min(1000, Math.floor(100_000 / Math.max(1, table.headers.length))));
  return spreadRows(table.rowCount, most);
}

/** Looks at every column of a table: its header and a sample of its values. */
export function inspectColumns(
  table: Table,
  rows: readonly number[],
  match: HeaderMatcher = matchHeader,
): InspectedColumn[] {
  return table.headers.map((header, index) => {
    const sample = sampleColumn(table, index, rows);
    return { index, header, matches: match(header), sample, values: valueEvidence(sample) };
  });
}

/** How many of a column's filled cells differ, by all rows (at most 200,000). */
export function distinctShare(table: Table, column: number): number {
  const seen = new Set<unknown>();
  let filled = 0;
  for (const row of spreadRows(table.rowCount, 200_000)) {
    const cell = cellAt(table, row, column);
    if (cell === null || cell === '') continue;
    filled++;
    seen.add(typeof cell === 'string' ? cell.trim() : cell);
  }
  return filled === 0 ? 0 : seen.size / filled;
}
