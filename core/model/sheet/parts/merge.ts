import { fold } from '../../../expr/fold';
import { defineProblem } from '../../../values/problem';
import type { Part } from '../part';
import { readNote, readRegions, refuseOthers, remember } from '../sheet-reader';
import { cellText } from '../sheet-row';
import { joinTexts } from '../value-text';

const mergeTest = defineProblem('merge-test', 'a merge says "into" in the column test, not "{value}"');

/** Segments that are counted with another one, everywhere or in the regions named. */
export const mergePart: Part = {
  name: 'merge',
  read: (items, reader) => {
    const rows = items.flatMap((item) => item.rows.map((row) => ({ name: item.name, row })));
    return {
      merges: rows.map(({ name, row }, index) => {
        const test = fold(cellText(row.cells.test));
        if (test !== 'into')
          reader.problems.push(mergeTest({ value: test }, { cell: row.addressOf('test') }));
        refuseOthers(reader, row, ['test', 'value', 'region', 'note']);
        remember(reader, `merges[${index}].segment`, row, 'item');
        remember(reader, `merges[${index}].into`, row, 'value');
        remember(reader, `merges[${index}].regions`, row, 'region');
        return {
          segment: name,
          into: cellText(row.cells.value),
          regions: readRegions(row) ?? [],
          ...readNote(row),
        };
      }),
    };
  },
  write: (model) =>
    model.merges.map(({ segment, into, regions, note }) => ({
      part: 'merge',
      item: segment,
      test: 'into',
      value: into,
      ...(regions.length > 0 ? { region: joinTexts(regions) } : {}),
      ...(note === undefined ? {} : { note }),
    })),
};
