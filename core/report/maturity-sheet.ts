import { cellsOf } from '../expr/cells-of';
import type { MaturityFinding } from '../maturity/maturity';
import { maturityFacts } from '../maturity/maturity-facts';
import { maturityOf } from '../maturity/maturity-of';
import { columnOf } from '../model/run';
import { figureSheet, type FigureColumn } from './figure-sheet';
import { figureText } from './figure-text';
import type { Report } from './report';
import type { Sheet } from './workbook';

interface StageTest {
  readonly stage: string;
  readonly reached: boolean;
  /** Null for a stage that asks nothing. */
  readonly finding: MaturityFinding | null;
}

const columns: readonly FigureColumn<StageTest>[] = [
  { header: 'Stage', width: 16, cell: ({ stage }) => stage },
  { header: 'Reached', width: 9, cell: ({ reached }) => (reached ? 'yes' : 'no') },
  { header: 'Test', width: 24, cell: ({ finding }) => finding?.name ?? null },
  { header: 'Verdict', width: 12, cell: ({ finding }) => finding?.verdict ?? null },
  {
    ...{ header: 'Figure', width: 12 },
    cell: ({ finding }) => finding && figureText(finding.figure, finding.unit),
  },
  {
    ...{ header: 'Threshold', width: 12, note: 'What the figure must reach, or may not pass' },
    cell: ({ finding }) => finding && figureText(finding.threshold, finding.unit),
  },
  { header: 'Finding', width: 60, wrap: true, cell: ({ finding }) => finding?.message ?? null },
  { header: 'What to do', width: 60, wrap: true, cell: ({ finding }) => finding?.advice ?? null },
];

const colours = [
  ['passed', 'D5E8D4'],
  ['not passed', 'F6C7B6'],
  ['not known', 'E4E4E4'],
] as const;

/** What comes next is three steps at most: more is no plan. */
const steps = 3;

/** The sheet Maturity: how far the workbook with this report has come, test by test, and what is next. */
export function maturitySheet({ run, evidence, guardrails }: Report): Sheet {
  const { model, frame } = run;
  // This workbook has the segments beside its accounts.
  const segmentOf = cellsOf(columnOf(frame, 'segment'));
  const written = Array.from({ length: frame.length }, (_, row) => segmentOf(row));
  const history = evidence !== null || (model.propensity ?? []).length > 0;
  const { stage, stages, next } = maturityOf(model, maturityFacts(run, { written, history, guardrails }));
  const tests = stages.flatMap(({ name, reached, findings }): readonly StageTest[] => {
    const all: readonly (MaturityFinding | null)[] = findings.length === 0 ? [null] : findings;
    return all.map((finding) => ({ stage: name, reached, finding }));
  });
  return figureSheet('Maturity', columns, tests, {
    highlights: colours.map(([text, colour]) => ({ kind: 'text equals', header: 'Verdict', text, colour })),
    remarks: [
      `The stage is ${stage}: its tests and those of every stage below pass.`,
      ...(next
        ? next.steps.slice(0, steps).map(({ advice }, at) => `${at + 1}. towards ${next.stage}: ${advice}.`)
        : []),
    ],
  });
}
