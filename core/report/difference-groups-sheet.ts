import type { GroupEstimate, MeasureFinding } from '../segments/difference/outcomes';
import type { DifferenceFindings } from '../segments/does-it-differ';
import { counted, fieldOf } from './difference-columns';
import { figureSheet, type FigureColumn } from './figure-sheet';
import type { Sheet } from './workbook';

interface EstimateRow {
  readonly field: string;
  readonly found: MeasureFinding;
  readonly of: GroupEstimate;
}

const rateOf = ({ found }: EstimateRow, figure: number): number | null =>
  found.unit === 'share' ? figure : null;
const medianOf = ({ found }: EstimateRow, figure: number): number | null =>
  found.unit === 'share' ? null : figure;

const estimateColumns: readonly FigureColumn<EstimateRow>[] = [
  { header: 'Compared by', width: 16, cell: ({ field }) => field },
  { header: 'Measure', width: 13, cell: ({ found }) => found.measure },
  { header: 'Group', width: 26, cell: ({ of }) => of.group },
  { ...counted, header: 'Sample', note: 'Deals, values or customers behind it', cell: ({ of }) => of.size },
  ...(
    [
      ['Rate', 'estimate', 'Won ÷ decided, or kept ÷ up for renewal'],
      ['Rate at least', 'low', '95 % interval. Source: Wilson (1927)'],
      ['Rate at most', 'high', '95 % interval. Source: Wilson (1927)'],
    ] as const
  ).map(([header, figure, note]) => ({
    header,
    note,
    format: 'percent' as const,
    width: 10,
    cell: (row: EstimateRow) => rateOf(row, row.of[figure]),
  })),
  ...(
    [
      ['Median', 'estimate', 'Days of a won deal, or money of a won deal'],
      ['Median at least', 'low', '95 % interval by order statistics; blank below 6 values'],
      ['Median at most', 'high', '95 % interval by order statistics; blank below 6 values'],
    ] as const
  ).map(([header, figure, note]) => ({
    header,
    note,
    format: 'number' as const,
    width: 13,
    cell: (row: EstimateRow) => medianOf(row, row.of[figure]),
  })),
];

/**
 * The sheet Segment test groups: each group's rates and medians with their intervals.
 * @returns null where no group has any
 */
export function differenceGroupsSheet(differences: readonly DifferenceFindings[]): Sheet | null {
  const rows = differences.flatMap((difference) =>
    difference.measures.flatMap((found) =>
      found.estimates.map((of): EstimateRow => ({ field: fieldOf(difference), found, of })),
    ),
  );
  return rows.length === 0
    ? null
    : figureSheet('Segment test groups', estimateColumns, rows, { filter: true });
}
