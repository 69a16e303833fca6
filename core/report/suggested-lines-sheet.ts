import type { SegmentLine, SegmentLines } from '../model/segment-lines';
import type { LineMoves } from '../value/line-moves';
import type { Cell } from '../values/cell';
import { percentText } from '../segments/finding';
import { problemText } from '../values/problem';
import { chartColours } from './colours';
import type { Report } from './report';
import { valueNote, valueWord } from './value-word';
import type { Sheet, SheetColumn } from './workbook';

const moveCells = ({ up, down }: LineMoves): Cell[] => [up.accounts, up.value, down.accounts, down.value];

function rowOf({ name, now, line, natural, message, accounts, share, value, moves }: SegmentLine): Cell[] {
  const told = [name, now, line, natural, message, accounts, share, value];
  return [...told, ...(line === null && accounts !== null ? [null, null, null, null] : moveCells(moves))];
}

function rowsOf({ lines, known, value, moves }: SegmentLines): Cell[][] {
  return [
    ...lines.map(rowOf),
    ['Total', null, null, null, 'when all lines move at once', known, 1, value, ...moveCells(moves)],
  ];
}

/** What the classes keep to, for the header's note. */
function limitsOf({ lines }: Report): string {
  if (!lines.ok) return 'No lines can be suggested: the first row says why';
  const { mostAtTop, least } = lines.value;
  return `Natural breaks on the log, moved up to round numbers: at most ${percentText(mostAtTop)} in the top class, ${least} accounts or more in each`;
}

/**
 * The sheet Suggested lines: where segment lines on the yardstick could stand, beside those of the model, and what would
 * move. Where there is nothing to cut, its one row says why.
 */
export function suggestedLinesSheet(report: Report): Sheet {
  const { lines, run } = report;
  const yardstick = run.model.settings.yardstick ?? 'the yardstick';
  const byYardstick = `By ${yardstick} alone: other conditions, named accounts and overrides may keep an account`;
  const note = valueNote(report);
  const value = valueWord(report);
  const columns: readonly SheetColumn[] = [
    { header: 'Class', width: 22 },
    { header: 'Line now', format: 'number', width: 12, note: `What the model asks of ${yardstick}` },
    { header: 'Line', format: 'number', width: 12, note: limitsOf(report) },
    { header: 'Natural break', format: 'number', width: 14, note: 'Where the accounts part by themselves' },
    { header: 'Reason', width: 60, wrap: true },
    { header: 'Accounts', format: 'integer', width: 11, note: `In the market, with ${yardstick} above 0` },
    { header: 'Share of accounts', format: 'percent', width: 11 },
    { header: value, format: 'money', width: 18, note },
    { header: 'Moves up', format: 'integer', width: 11, note: byYardstick },
    { header: 'Value up', format: 'money', width: 18, note },
    { header: 'Moves down', format: 'integer', width: 11, note: byYardstick },
    { header: 'Value down', format: 'money', width: 18, note },
  ];
  const why = lines.ok ? '' : lines.problems.map(problemText).join('; ');
  return {
    name: 'Suggested lines',
    role: 'output',
    columns,
    rows: lines.ok ? rowsOf(lines.value) : [columns.map(({ header }) => (header === 'Reason' ? why : null))],
    freezeHeader: true,
    highlights: [{ kind: 'data bar', header: 'Share of accounts', colour: chartColours.accounts }],
  };
}
