import type { MotionFinding } from '../coverage/motion-finding';
import type { Problem } from '../values/problem';
import { verdictColours } from './colours';
import { figureSheet, type FigureColumn } from './figure-sheet';
import type { Report } from './report';
import type { Sheet } from './workbook';

const sentence = (said: readonly Problem[]): string => said.map(({ message }) => message).join('; ');

const nameColumns: readonly FigureColumn<MotionFinding>[] = [
  { header: 'About', width: 13, cell: ({ about }) => about },
  {
    ...{ header: 'Name', width: 24, note: 'The segment, or what the organisation is drawn by' },
    cell: ({ name }) => name,
  },
  { header: 'Function', width: 20, cell: (finding) => finding.function },
  {
    ...{ header: 'Motion that fits', width: 22, note: 'By the rows motion of the model' },
    cell: ({ motion }) => motion,
  },
  {
    ...{ header: 'In use', width: 22, note: 'By the rows motion, test is, of the model' },
    cell: ({ inUse }) => inUse,
  },
];

const figureColumns = (currency: string): readonly FigureColumn<MotionFinding>[] => [
  {
    ...{ header: 'Deals a year', format: 'number', width: 10 },
    note: 'New customers won in the last twelve months of the history',
    cell: ({ deals }) => deals,
  },
  {
    ...{ header: 'First-year contract', format: 'money', width: 14 },
    note: `In whole ${currency}: the median first purchase, else the land of the model, else its potential`,
    cell: ({ contract }) => contract,
  },
  {
    ...{ header: 'Lifetime value ÷ land', format: 'number', width: 12 },
    note: 'The median of the accounts, of a prospect as if it were won',
    cell: ({ lifetimeRatio }) => lifetimeRatio,
  },
  {
    ...{ header: 'Figure', format: 'number', width: 9 },
    note: 'Motions of a function; strain of an organisation: people that its cells take ÷ those there are',
    cell: ({ figure }) => figure,
  },
  { header: 'Threshold', format: 'number', width: 10, cell: ({ threshold }) => threshold },
  { header: 'Quota cells', format: 'integer', width: 9, cell: ({ cells }) => cells },
  {
    ...{ header: 'Small cells', format: 'integer', width: 9 },
    note: 'With fewer accounts than guardrail quota cells asks for',
    cell: ({ smallCells }) => smallCells,
  },
];

const verdictColumns: readonly FigureColumn<MotionFinding>[] = [
  { header: 'Verdict', width: 11, cell: ({ verdict }) => verdict },
  { header: 'Finding', width: 70, wrap: true, cell: ({ says }) => sentence(says) },
  { header: 'What to do', width: 50, wrap: true, cell: ({ advice }) => sentence(advice) },
];

/**
 * The sheet Motions: how each segment should be marketed to, sold to and served, and is; what does not fit together; what each
 * way to draw the organisation asks for.
 * @returns null where the model has no motions
 */
export function motionsSheet({ run, motions }: Report): Sheet | null {
  if (!motions) return null;
  const columns = [...nameColumns, ...figureColumns(run.model.settings.currency), ...verdictColumns];
  return figureSheet('Motions', columns, motions, {
    filter: true,
    highlights: verdictColours.map(([text, colour]) => ({
      kind: 'text equals',
      header: 'Verdict',
      text,
      colour,
    })),
  });
}
