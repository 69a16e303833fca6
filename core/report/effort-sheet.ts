import { effortYardstick } from '../evidence/posture-of';
import type { EffortShare, SegmentEffort } from '../segments/effort-share';
import { numberText } from '../values/number-text';
import { chartColours, seriesColours } from './colours';
import { figureSheet, rangesOf, type FigureColumn } from './figure-sheet';
import type { Report } from './report';
import type { Chart, Sheet } from './workbook';

const NAME = 'Effort share';

interface EffortRow extends SegmentEffort {
  readonly kind: string;
}

const segmentColumns: readonly FigureColumn<EffortRow>[] = [
  { header: 'Kind of effort', width: 20, cell: ({ kind }) => kind },
  { header: 'Segment', width: 18, cell: ({ segment }) => segment },
  { header: 'Accounts', format: 'integer', width: 10, note: 'In the market', cell: (row) => row.accounts },
  { header: 'Share of accounts', format: 'percent', width: 11, cell: (row) => row.accountShare },
  {
    header: 'Effort',
    format: 'integer',
    width: 12,
    note: 'Pieces or hours; money where the kind has no count',
    cell: ({ effort }) => effort,
  },
  { header: 'Share of effort', format: 'percent', width: 10, cell: ({ effortShare }) => effortShare },
];

const effortColumns = (yardstick: string): readonly FigureColumn<EffortRow>[] => [
  ...segmentColumns,
  {
    header: 'Share of value',
    format: 'percent',
    width: 10,
    note: `Of ${yardstick}`,
    cell: ({ valueShare }) => valueShare,
  },
  {
    header: 'Effort ÷ value',
    format: 'number',
    width: 10,
    note: 'Share of effort ÷ share of value: 1 is in step with value',
    cell: ({ ratio }) => ratio,
  },
  {
    header: 'Accounts without',
    format: 'integer',
    width: 11,
    note: 'Accounts of the segment that got none of it',
    cell: ({ accountsWithout }) => accountsWithout,
  },
  {
    header: 'Value without',
    format: 'money',
    width: 15,
    note: `Their ${yardstick}`,
    cell: ({ valueWithout }) => valueWithout,
  },
];

function wordsOf({ kind, message, advice, rowsWithout }: EffortShare): readonly string[] {
  return [
    `${kind}: ${message}${advice === '' ? '' : `; ${advice}`}`,
    ...(rowsWithout > 0
      ? [`${kind}: ${numberText(rowsWithout)} rows name no known account or segment, and are in no share`]
      : []),
  ];
}

/** The share of value beside the share of each kind of effort, by segment. */
function effortChart(effort: readonly EffortShare[], segments: number): Chart {
  const block = (at: number) => rangesOf(NAME, { from: at * segments, count: segments });
  return {
    kind: 'bar',
    title: 'Where the value is, and where the effort goes',
    categories: block(0)('Segment'),
    series: [
      { name: 'value', values: block(0)('Share of value'), colour: chartColours.value },
      ...effort.map(({ kind }, at) => ({
        name: kind,
        values: block(at)('Share of effort'),
        colour: seriesColours.filter((colour) => colour !== chartColours.value)[
          at % (seriesColours.length - 1)
        ]!,
      })),
    ],
  };
}

/**
 * The sheet Effort: each segment's share of each kind of effort against its share of the value.
 * @returns null without a table of effort
 */
export function effortSheet({ run, evidence }: Report): Sheet | null {
  const effort = evidence?.effort ?? [];
  const segments = effort[0]?.segments.length ?? 0;
  if (segments === 0) return null;
  const rows = effort.flatMap((each) => each.segments.map((row) => ({ ...row, kind: each.kind })));
  return figureSheet(NAME, effortColumns(effortYardstick(run)), rows, {
    remarks: effort.flatMap(wordsOf),
    charts: [effortChart(effort, segments)],
  });
}
