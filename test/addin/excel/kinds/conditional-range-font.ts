import type { RuleLook } from '../book/conditional-format';
import { defineKind } from './kind';
import { colour, flag, kept, oneOf } from './settable';

declare module './kind' {
  interface Selves {
    ConditionalRangeFont: RuleLook;
  }
}

export const conditionalRangeFontKind = defineKind({
  name: 'ConditionalRangeFont',
  properties: {
    color: {
      get: ({ fontColor }) => fontColor,
      set: (look, given) => {
        look.fontColor = colour(given);
      },
    },
    bold: kept('bold', flag),
    italic: kept('italic', flag),
    strikethrough: kept('strikethrough', flag),
    underline: kept('underline', (given) => oneOf(['None', 'Single', 'Double'], given)),
  },
  methods: {
    clear: (look) => {
      Object.assign(look, { fontColor: '', bold: null, italic: null, strikethrough: null, underline: null });
    },
  },
});
