import type { GroupComparison, MeasureComparison } from '../segments/difference/outcomes';
import type { DifferenceFindings } from '../segments/does-it-differ';
import { counted, fieldOf, precise, statisticNotes, verdictTints } from './difference-columns';
import { figureSheet, type FigureColumn } from './figure-sheet';
import type { Sheet } from './workbook';

interface PairRow {
  readonly field: string;
  readonly pair: GroupComparison;
  readonly found: MeasureComparison;
}

const isRate = ({ measure }: MeasureComparison): boolean => measure === 'win rate' || measure === 'retention';

const pairColumns: readonly FigureColumn<PairRow>[] = [
  { header: 'Compared by', width: 16, cell: ({ field }) => field },
  { header: 'First', width: 24, cell: ({ pair }) => pair.first },
  {
    header: 'Second',
    width: 24,
    note: 'Another group, or all the others together',
    cell: ({ pair }) => pair.second ?? 'all others',
  },
  {
    header: 'Verdict',
    width: 10,
    note: 'Of the two: keep them apart, merge them, drop the distinction, or too few to tell',
    cell: ({ pair }) => pair.verdict,
  },
  { header: 'Measure', width: 12, cell: ({ found }) => found.measure },
  { header: 'Test', width: 18, note: statisticNotes.test, cell: ({ found }) => found.test },
  { ...precise, header: 'p', note: statisticNotes.p, cell: ({ found }) => found.p },
  { ...precise, header: 'p corrected', note: statisticNotes.adjusted, cell: ({ found }) => found.adjusted },
  {
    header: 'Difference of rates',
    format: 'percent',
    width: 12,
    note: 'First − second',
    cell: ({ found }) => (isRate(found) ? found.difference : null),
  },
  ...(
    [
      ['At least', 'low'],
      ['At most', 'high'],
    ] as const
  ).map(([header, end]) => ({
    header,
    format: 'percent' as const,
    width: 10,
    note: '95 % interval. Source: Newcombe (1998), method 10',
    cell: ({ found }: PairRow) => found[end],
  })),
  {
    header: 'Difference of medians',
    format: 'number',
    width: 13,
    note: 'First − second, in days or money',
    cell: ({ found }) => (isRate(found) ? null : found.difference),
  },
  {
    ...precise,
    header: 'Effect',
    note: 'Cohen’s h of rates, rank-biserial correlation of values; above 0 where the first is higher',
    cell: ({ found }) => found.effect,
  },
  { ...counted, header: 'Sample of first', cell: ({ found }) => found.sizes[0] },
  { ...counted, header: 'Sample of second', cell: ({ found }) => found.sizes[1] },
  {
    ...counted,
    header: 'Needed of each',
    note: statisticNotes.needed,
    cell: ({ found }) => found.needed,
  },
];

/**
 * The sheet Segment test pairs: each two groups side by side, or a group and all the others together.
 * @returns null where there is nothing to compare
 */
export function differencePairsSheet(differences: readonly DifferenceFindings[]): Sheet | null {
  const rows = differences.flatMap((difference) =>
    difference.comparisons.flatMap((pair) =>
      pair.measures.map((found): PairRow => ({ field: fieldOf(difference), pair, found })),
    ),
  );
  if (rows.length === 0) return null;
  return figureSheet('Segment test pairs', pairColumns, rows, { filter: true, highlights: verdictTints });
}
