import type { Rule } from '../../../expr/condition';
import { defineProblem } from '../../../values/problem';
import type { Part } from '../part';
import { readNote, refuseOthers, remember } from '../sheet-reader';
import { cellText } from '../sheet-row';
import { readRule, writeRule } from './rules';

const twoRests = defineProblem(
  'two-rest-segments',
  'a second rest segment: "{first}" takes the rest already',
);

/** Segments, first match wins; the item whose test is `otherwise` takes the rest. */
export const segmentPart: Part = {
  name: 'segment',
  read(items, reader) {
    const segments: Rule[] = [];
    let rest: string | undefined;
    let restNote: string | undefined;
    for (const item of items) {
      const [first] = item.rows;
      if (item.rows.length > 1 || cellText(first.cells.test).toLowerCase() !== 'otherwise') {
        segments.push(readRule(item, `segments[${segments.length}]`, reader));
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
