import type { RuleLook } from '../book/conditional-format';
import { defineKind, live } from './kind';
import { kept, text } from './settable';

declare module './kind' {
  interface Selves {
    ConditionalRangeFormat: RuleLook;
  }
}

export const conditionalRangeFormatKind = defineKind({
  name: 'ConditionalRangeFormat',
  properties: { numberFormat: kept('numberFormat', text) },
  objects: {
    fill: (look) => live('ConditionalRangeFill', look),
    font: (look) => live('ConditionalRangeFont', look),
  },
});
