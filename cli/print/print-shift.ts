import { numberText, type ModelComparison } from '#core';
import type { Terminal } from '../terminal';
import { shortAmount } from './figures';
import { createPage } from './page';
import { printTable, type PrintedColumn } from './table';

const mostMoves = 12;

const columns: readonly PrintedColumn[] = [
  { header: 'From', width: 20 },
  { header: 'To', width: 20 },
  { header: 'Accounts', width: 8, right: true },
  { header: 'Value', width: 9, right: true },
  { header: 'Pipeline', width: 9, right: true },
  { header: 'Owners', width: 6, right: true },
];

const amount = (figure: number | null): string => (figure === null ? '' : shortAmount(figure));
const count = (figure: number | null): string => (figure === null ? '' : numberText(figure));

/** Prints who moves between two models, what hangs on it, in which order regions would follow, and what guardrails say. */
export function printShift(
  terminal: Terminal,
  { before, after, accounts, moves, moved, phaseIn, guardrails }: ModelComparison,
): void {
  const page = createPage(terminal);
  page.heading('Segment shift', `from ${before} to ${after}`);
  page.text(`${numberText(moved.accounts)} of ${numberText(accounts)} accounts move`, 2);
  if (moves.length > 0) {
    printTable(
      page,
      columns,
      moves
        .slice(0, mostMoves)
        .map(({ from, to, accounts: many, valueAfter, pipeline, owners }) => [
          ...[from.name, to.name, numberText(many), amount(valueAfter), amount(pipeline), count(owners)],
        ]),
    );
  }
  if (moves.length > mostMoves) page.line(page.dim(`  and ${numberText(moves.length - mostMoves)} more`));
  if (phaseIn.length > 1) {
    const order = phaseIn.map(({ region }) => region).join(', ');
    page.text(`least disturbed first: ${order}`, 2);
  }
  for (const { name, shift, before: was, after: is } of guardrails) {
    if (shift === 'better' || shift === 'worse')
      page.text(`${name}: ${shift}, ${was.verdict} → ${is.verdict}; ${is.message}`, 2);
  }
  page.line();
}
