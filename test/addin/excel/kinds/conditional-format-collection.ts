import { refuseWhereProtected } from '../book/protect';
import type { Area } from '../book/area';
import { anyOverlap } from '../book/areas';
import { nextId } from '../book/book';
import {
  clearConditionalFormats,
  newHighlighting,
  type ConditionalFormat,
  type Highlighting,
} from '../book/conditional-format';
import { refuse } from '../refusal';
import { defineKind, live } from './kind';

declare module './kind' {
  interface Selves {
    ConditionalFormatCollection: Area;
  }
}

const modelled: readonly Highlighting['type'][] = [
  'ColorScale',
  'DataBar',
  'CellValue',
  'ContainsText',
  'Custom',
];

/** The formats that some cell of a block has, the one that counts most first. */
function formatsIn(block: Area): readonly ConditionalFormat[] {
  return block.sheet.natives.conditionalFormats.filter(({ areas }) => anyOverlap(areas, block));
}

function typeOf(given: unknown): Highlighting['type'] {
  const type = modelled.find((each) => each === given);
  if (type !== undefined) return type;
  if (['IconSet', 'TopBottom', 'PresetCriteria'].includes(String(given))) {
    throw new Error(`the workbook in memory does not know conditional formats of type ${String(given)}`);
  }
  return refuse('InvalidArgument');
}

export const conditionalFormatCollectionKind = defineKind({
  name: 'ConditionalFormatCollection',
  items: (block) => formatsIn(block).map((format) => live('ConditionalFormat', format)),
  item: (block, key) =>
    live('ConditionalFormat', formatsIn(block).find(({ id }) => id === key) ?? refuse('ItemNotFound')),
  methods: {
    /** A new format counts more than those that were there. */
    add(block, [type], { book }) {
      refuseWhereProtected(block.sheet, 'allowFormatCells');
      const does = newHighlighting(typeOf(type));
      const format = { id: `{CF-${nextId(book)}}`, stopIfTrue: false, areas: [block], does };
      block.sheet.natives.conditionalFormats.unshift(format);
      return live('ConditionalFormat', format);
    },
    clearAll(block) {
      refuseWhereProtected(block.sheet, 'allowFormatCells');
      clearConditionalFormats(block);
    },
    getCount: (block) => formatsIn(block).length,
    getItemAt: (block, [index]) =>
      live('ConditionalFormat', formatsIn(block)[Number(index)] ?? refuse('InvalidArgument')),
    getItemOrNullObject(block, [key]) {
      const format = formatsIn(block).find(({ id }) => id === key);
      return format ? live('ConditionalFormat', format) : null;
    },
  },
});
