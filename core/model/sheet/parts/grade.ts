import { fold } from '../../../expr/fold';
import { defineProblem } from '../../../values/problem';
import type { Part } from '../part';
import { readNote, readNumber, refuseOthers, remember } from '../sheet-reader';
import { cellText } from '../sheet-row';

const gradeTest = defineProblem('grade-test', 'a grade says "at least" in the column test, not "{value}"');

/** Grades, each from a score upwards. */
export const gradePart: Part = {
  name: 'grade',
  read: (items, reader) => ({
    grades: items
      .flatMap(({ name, rows }) => rows.map((row) => ({ name, row })))
      .map(({ name, row }, index) => {
        const test = fold(cellText(row.cells.test));
        if (test !== 'at least' && test !== '') {
          reader.problems.push(gradeTest({ value: test }, { cell: row.addressOf('test') }));
        }
        refuseOthers(reader, row, ['test', 'value', 'note']);
        remember(reader, `grades[${index}].name`, row, 'item');
        remember(reader, `grades[${index}].from`, row, 'value');
        return { name, from: readNumber(reader, row, 'value') ?? NaN, ...readNote(row) };
      }),
  }),
  write: (model) =>
    model.grades.map(({ name, from, note }) => ({
      part: 'grade',
      item: name,
      test: 'at least',
      value: from,
      ...(note === undefined ? {} : { note }),
    })),
};
