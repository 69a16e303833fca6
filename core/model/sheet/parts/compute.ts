import { fold } from '../../../expr/fold';
import { defineProblem } from '../../../values/problem';
import type { Part } from '../part';
import { readNote, refuseOthers, remember } from '../sheet-reader';
import { cellText } from '../sheet-row';

const computeTest = defineProblem(
  'compute-test',
  'a computed field says "formula" in the column test, not "{value}"',
);

/** Fields that are computed from others. */
export const computePart: Part = {
  name: 'compute',
  read: (items, reader) => {
    const rows = items.flatMap((item) => item.rows.map((row) => ({ name: item.name, row })));
    return {
      computed: rows.map(({ name, row }, index) => {
        const test = fold(cellText(row.cells.test));
        if (test !== 'formula') {
          reader.problems.push(computeTest({ value: test }, { cell: row.addressOf('test') }));
        }
        refuseOthers(reader, row, ['test', 'value', 'note']);
        remember(reader, `computed[${index}].field`, row, 'item');
        remember(reader, `computed[${index}].formula`, row, 'value');
        return { field: fold(name), formula: cellText(row.cells.value), ...readNote(row) };
      }),
    };
  },
  write: (model) =>
    model.computed.map(({ field, formula, note }) => ({
      part: 'compute',
      item: field,
      test: 'formula',
      value: formula,
      ...(note === undefined ? {} : { note }),
    })),
};
