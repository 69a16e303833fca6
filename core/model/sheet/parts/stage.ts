import { fold } from '../../../expr/fold';
import type { StageNames } from '../../../values/stage-names';
import { defineProblem } from '../../../values/problem';
import type { Part } from '../part';
import { readNote, refuseOthers, remember } from '../sheet-reader';
import { cellText } from '../sheet-row';
import { joinTexts, splitTexts } from '../value-text';

const unknownOutcome = defineProblem(
  'unknown-outcome',
  '"{value}" is not what becomes of a deal; write won, lost or open',
);
const stageTest = defineProblem('stage-test', 'a stage says "in" in the column test, not "{value}"');

const outcomes = ['won', 'lost', 'open'] as const;

/** Which of the CRM's stage names mean that a deal is won, lost or open. */
export const stagePart: Part = {
  name: 'stage',
  read: (items, reader) => {
    const stages: StageNames[] = [];
    for (const { name, row } of items.flatMap((item) => item.rows.map((row) => ({ name: item.name, row })))) {
      const outcome = outcomes.find((known) => known === fold(name));
      const test = fold(cellText(row.cells.test));
      if (!outcome) reader.problems.push(unknownOutcome({ value: name }, { cell: row.addressOf('item') }));
      if (test !== 'in') reader.problems.push(stageTest({ value: test }, { cell: row.addressOf('test') }));
      refuseOthers(reader, row, ['test', 'value', 'note']);
      if (!outcome) continue;
      remember(reader, `stages[${stages.length}].outcome`, row, 'item');
      remember(reader, `stages[${stages.length}].names`, row, 'value');
      stages.push({ outcome, names: splitTexts(cellText(row.cells.value)), ...readNote(row) });
    }
    return stages.length > 0 ? { stages } : {};
  },
  write: ({ stages = [] }) =>
    stages.map(({ outcome, names, note }) => ({
      part: 'stage',
      item: outcome,
      test: 'in',
      value: joinTexts(names),
      ...(note === undefined ? {} : { note }),
    })),
};
