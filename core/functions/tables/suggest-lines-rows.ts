import type { Model } from '../../model/model';
import { run } from '../../model/run';
import { segmentLineColumns, suggestSegmentLines } from '../../model/suggest-segment-lines';
import type { LineMoves } from '../../value/line-moves';
import type { Cell } from '../../values/cell';
import { found, type Result } from '../../values/problem';
import type { Table } from '../../values/table';
import { figureCell } from './figure-cell';

const knownCell = (figure: number | null): Cell => (figure === null ? '' : figureCell(figure));

const moveCells = ({ up, down }: LineMoves): Cell[] => [
  ...[up.accounts, knownCell(up.value), down.accounts, knownCell(down.value)],
];

/** Suggested segment lines beside the model's own, the highest first, and what moves when all of them move. */
export function suggestLinesRows(
  accounts: Table,
  model: Model,
  classes: number | undefined,
): Result<Cell[][]> {
  const done = run(accounts, model, segmentLineColumns(model));
  if (!done.ok) return done;
  const suggested = suggestSegmentLines(done.value, classes === undefined ? {} : { classes });
  if (!suggested.ok) return suggested;
  const { lines, moves, known, value } = suggested.value;
  const total = ['Total', '', '', '', '', known, 1, knownCell(value), ...moveCells(moves)];
  return found(
    [
      ...lines.map((row): Cell[] => [
        ...[row.name, knownCell(row.now), knownCell(row.line), knownCell(row.natural), row.message],
        ...[knownCell(row.accounts), knownCell(row.share), knownCell(row.value)],
        ...moveCells(row.moves),
      ]),
      total,
    ],
    [...done.notices, ...suggested.notices],
  );
}
