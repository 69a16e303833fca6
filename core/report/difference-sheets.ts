import type { DifferenceVerdict, MeasureFinding } from '../segments/difference/outcomes';
import type { DifferenceFindings } from '../segments/does-it-differ';
import { counted, fieldOf, precise, statisticNotes, verdictTints } from './difference-columns';
import { differenceGroupsSheet } from './difference-groups-sheet';
import { differencePairsSheet } from './difference-pairs-sheet';
import { figureSheet, type FigureColumn } from './figure-sheet';
import type { Report } from './report';
import type { Sheet } from './workbook';

const OVERALL = 'all together';

/** The verdict on a field, or what one measure of it says. */
interface TestRow {
  readonly field: string;
  readonly measure: string;
  readonly verdict: string;
  readonly message: string;
  readonly found: MeasureFinding | null;
}

function verdictOf({ differs, canTell }: MeasureFinding): DifferenceVerdict {
  if (differs) return 'keep';
  return canTell ? 'drop' : 'too few';
}

function testRows(differences: readonly DifferenceFindings[]): readonly TestRow[] {
  return differences.flatMap((difference) => {
    const { verdict, message, measures } = difference;
    const field = fieldOf(difference);
    const all: TestRow = { field, measure: OVERALL, verdict, message, found: null };
    return [
      all,
      ...measures.map((found): TestRow => {
        const { measure, message: said } = found;
        return { field, measure, verdict: verdictOf(found), message: said, found };
      }),
    ];
  });
}

const testColumns: readonly FigureColumn<TestRow>[] = [
  { header: 'Compared by', width: 16, cell: ({ field }) => field },
  { header: 'Measure', width: 13, cell: ({ measure }) => measure },
  {
    header: 'Verdict',
    width: 10,
    note: 'keep: it differs; drop: it does not, and the sample would have shown it; too few: the sample could not have told',
    cell: ({ verdict }) => verdict,
  },
  { header: 'In words', width: 70, wrap: true, cell: ({ message }) => message },
  { header: 'Test', width: 16, note: statisticNotes.test, cell: ({ found }) => found?.test ?? null },
  { ...precise, header: 'Statistic', cell: ({ found }) => found?.statistic ?? null },
  {
    ...counted,
    header: 'Degrees of freedom',
    note: 'Blank for tests that have none',
    cell: ({ found }) => found?.degrees ?? null,
  },
  { ...precise, header: 'p', note: statisticNotes.p, cell: ({ found }) => found?.p ?? null },
  {
    ...precise,
    header: 'p corrected',
    note: statisticNotes.adjusted,
    cell: ({ found }) => found?.adjusted ?? null,
  },
  {
    ...precise,
    header: 'Effect',
    note: 'Cramér’s V of rates, epsilon squared of values, rank-biserial correlation of two groups; 0 is none',
    cell: ({ found }) => found?.effect ?? null,
  },
  {
    ...counted,
    header: 'Sample',
    note: 'Deals, values or customers of all groups together',
    cell: ({ found }) => found?.size ?? null,
  },
  {
    ...counted,
    header: 'Sample needed',
    note: statisticNotes.needed,
    cell: ({ found }) => found?.needed ?? null,
  },
];

/**
 * The sheets Segment tests (the verdict on segments and other fields, with its measures), Segment test groups (each group's
 * rates and medians) and Segment test pairs (each two groups).
 * @returns none without deals and spend
 */
export function differenceSheets({ evidence }: Report): readonly Sheet[] {
  const differences = evidence?.differences ?? [];
  if (differences.length === 0) return [];
  const notices = [...new Set(differences.flatMap((each) => each.notices.map(({ message }) => message)))];
  const sheets = [
    figureSheet('Segment tests', testColumns, testRows(differences), {
      highlights: verdictTints,
      remarks: notices,
    }),
    differenceGroupsSheet(differences),
    differencePairsSheet(differences),
  ];
  return sheets.filter((sheet) => sheet !== null);
}
