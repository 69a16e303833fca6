import { fold } from '../../../expr/fold';
import { defineProblem } from '../../../values/problem';
import type { Part } from '../part';
import { readNote, readNumber, refuseOthers, remember } from '../sheet-reader';
import { cellText } from '../sheet-row';

const guardrailTest = defineProblem(
  'guardrail-test',
  'a guardrail says "threshold" in the column test, not "{value}"',
);

/** Guardrails whose threshold the user moved. */
export const guardrailPart: Part = {
  name: 'guardrail',
  read: (items, reader) => ({
    guardrails: items
      .flatMap(({ name, rows }) => rows.map((row) => ({ name, row })))
      .map(({ name, row }, index) => {
        const test = fold(cellText(row.cells.test));
        if (test !== 'threshold') {
          reader.problems.push(guardrailTest({ value: test }, { cell: row.addressOf('test') }));
        }
        refuseOthers(reader, row, ['test', 'value', 'note']);
        remember(reader, `guardrails[${index}].name`, row, 'item');
        remember(reader, `guardrails[${index}].threshold`, row, 'value');
        return { name: fold(name), threshold: readNumber(reader, row, 'value') ?? NaN, ...readNote(row) };
      }),
  }),
  write: (model) =>
    model.guardrails.map(({ name, threshold, note }) => ({
      part: 'guardrail',
      item: name,
      test: 'threshold',
      value: threshold,
      ...(note === undefined ? {} : { note }),
    })),
};
