import type { Highlighting, TextTest } from '../book/conditional-format';
import { refuse } from '../refusal';
import { defineKind, live } from './kind';
import { oneOf } from './settable';

declare module './kind' {
  interface Selves {
    TextConditionalFormat: Extract<Highlighting, { type: 'ContainsText' }>;
  }
}

function test(given: unknown): TextTest {
  if (typeof given !== 'object' || given === null || !('operator' in given) || !('text' in given)) {
    return refuse('InvalidArgument');
  }
  const operator = oneOf(['Contains', 'NotContains', 'BeginsWith', 'EndsWith'], given.operator);
  return typeof given.text === 'string' && given.text !== ''
    ? { operator, text: given.text }
    : refuse('InvalidArgument');
}

export const textConditionalFormatKind = defineKind({
  name: 'TextConditionalFormat',
  properties: {
    rule: {
      get: (does) => does.test,
      set: (does, given) => {
        does.test = test(given);
      },
    },
  },
  objects: { format: ({ look }) => live('ConditionalRangeFormat', look) },
});
