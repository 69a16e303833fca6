import { fold } from '../../../expr/fold';
import type { TagNames } from '../../../segments/crm-truth/tag-names';
import { defineProblem } from '../../../values/problem';
import type { Part } from '../part';
import { readNote, refuseOthers, remember } from '../sheet-reader';
import { cellText } from '../sheet-row';
import { joinTexts, splitTexts } from '../value-text';

const tagTest = defineProblem('tag-test', 'a tag says "in" in the column test, not "{value}"');

/** Which texts of the CRM mean each segment, or none. */
export const tagPart: Part = {
  name: 'tag',
  read: (items, reader) => {
    const tags: TagNames[] = [];
    for (const { name, row } of items.flatMap((item) => item.rows.map((row) => ({ name: item.name, row })))) {
      const test = fold(cellText(row.cells.test));
      if (test !== 'in') reader.problems.push(tagTest({ value: test }, { cell: row.addressOf('test') }));
      refuseOthers(reader, row, ['test', 'value', 'note']);
      remember(reader, `tags[${tags.length}].segment`, row, 'item');
      remember(reader, `tags[${tags.length}].names`, row, 'value');
      tags.push({ segment: name, names: splitTexts(cellText(row.cells.value)), ...readNote(row) });
    }
    return tags.length > 0 ? { tags } : {};
  },
  write: ({ tags = [] }) =>
    tags.map(({ segment, names, note }) => ({
      part: 'tag',
      item: segment,
      test: 'in',
      value: joinTexts(names),
      ...(note === undefined ? {} : { note }),
    })),
};
