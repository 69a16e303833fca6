import type { Highlighting } from '../book/conditional-format';
import { defineKind, live } from './kind';

declare module './kind' {
  interface Selves {
    CustomConditionalFormat: Extract<Highlighting, { type: 'Custom' }>;
  }
}

export const customConditionalFormatKind = defineKind({
  name: 'CustomConditionalFormat',
  objects: {
    rule: ({ rule }) => live('ConditionalFormatRule', rule),
    format: ({ look }) => live('ConditionalRangeFormat', look),
  },
});
