import type { Rule } from '../../../expr/condition';
import { fold } from '../../../expr/fold';
import { defineProblem } from '../../../values/problem';
import type { Part } from '../part';
import { readNote, refuseOthers, remember } from '../sheet-reader';
import { splitItems } from '../sheet-item';
import { cellText, type SheetRow } from '../sheet-row';
import { readRule, regionalItems, writeRule } from './rules';

const twoRests = defineProblem(
  'two-rest-segments',
  'a second rest segment: "{first}" takes the rest already',
);

const takesRest = (row: SheetRow) => fold(cellText(row.cells.test)) === 'otherwise';

/** Segments, first match wins; the item whose test is `otherwise` takes the rest. */
export const segmentPart: Part = {
  name: 'segment',
  read(items, reader) {
    const segments: Rule[] = [];
    let rest: string | undefined;
    let restNote: string | undefined;
    for (const item of splitItems(regionalItems(items), takesRest)) {
      const [first, second] = item.rows;
      if (second || !takesRest(first)) {
        segments.push(readRule(item, `segments[${segments.length}]`, reader, true));
        continue;
      }
      refuseOthers(reader, first, ['test', 'note']);
      if (rest !== undefined)
        reader.problems.push(twoRests({ first: rest }, { cell: first.addressOf('item') }));
      remember(reader, 'rest', first, 'item');
      rest = item.name;
      restNote = readNote(first).note;
    }
    return {
      segments,
      ...(rest === undefined ? {} : { rest }),
      ...(restNote === undefined ? {} : { restNote }),
    };
  },
  write: (model) => [
    ...model.segments.flatMap((rule) => writeRule('segment', rule)),
    {
      part: 'segment',
      item: model.rest,
      test: 'otherwise',
      ...(model.restNote === undefined ? {} : { note: model.restNote }),
    },
  ],
};
