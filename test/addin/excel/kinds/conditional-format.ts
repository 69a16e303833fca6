import type { ConditionalFormat, Highlighting } from '../book/conditional-format';
import { refuse } from '../refusal';
import { defineKind, live, type Live } from './kind';
import { finite, flag } from './settable';

declare module './kind' {
  interface Selves {
    ConditionalFormat: ConditionalFormat;
  }
}

type Does<Type extends Highlighting['type']> = Extract<Highlighting, { type: Type }>;

const isOf = <Type extends Highlighting['type']>(type: Type, does: Highlighting): does is Does<Type> =>
  does.type === type;

/** What belongs to another type of format is not there. */
function part<Type extends Highlighting['type']>(type: Type, give: (does: Does<Type>) => Live) {
  return ({ does }: ConditionalFormat): Live => (isOf(type, does) ? give(does) : refuse('ItemNotFound'));
}

function indexOf(format: ConditionalFormat): number {
  const formats = format.areas[0]?.sheet.natives.conditionalFormats ?? [];
  return formats.includes(format) ? formats.indexOf(format) : refuse('ItemNotFound');
}

export const conditionalFormatKind = defineKind({
  name: 'ConditionalFormat',
  id: ({ id }) => id,
  properties: {
    id: { get: ({ id }) => id },
    type: { get: ({ does }) => does.type },
    stopIfTrue: {
      get: ({ stopIfTrue }) => stopIfTrue,
      /** Scales and bars colour every cell, so nothing can stop after them. */
      set(format, given) {
        if (format.does.type === 'ColorScale' || format.does.type === 'DataBar') refuse('InvalidOperation');
        format.stopIfTrue = flag(given);
      },
    },
    priority: {
      get: indexOf,
      set(format, given) {
        const sheet = format.areas[0]?.sheet ?? refuse('ItemNotFound');
        const others = sheet.natives.conditionalFormats.filter((other) => other !== format);
        others.splice(finite(given), 0, format);
        sheet.natives.conditionalFormats = others;
      },
    },
  },
  objects: {
    colorScale: part('ColorScale', (does) => live('ColorScaleConditionalFormat', does)),
    dataBar: part('DataBar', ({ bar }) => live('DataBarConditionalFormat', bar)),
    cellValue: part('CellValue', (does) => live('CellValueConditionalFormat', does)),
    textComparison: part('ContainsText', (does) => live('TextConditionalFormat', does)),
    custom: part('Custom', (does) => live('CustomConditionalFormat', does)),
  },
  methods: {
    delete(format) {
      const sheet = format.areas[0]?.sheet ?? refuse('ItemNotFound');
      sheet.natives.conditionalFormats = sheet.natives.conditionalFormats.filter((other) => other !== format);
    },
    getRange: ({ areas: [area, ...others] }) =>
      live('Range', area && others.length === 0 ? area : refuse('InvalidOperation')),
    getRangeOrNullObject: ({ areas: [area, ...others] }) =>
      area && others.length === 0 ? live('Range', area) : null,
  },
});
