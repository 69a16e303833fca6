import { refuse } from '../refusal';
import { defineKind } from './kind';
import { kept } from './settable';

declare module './kind' {
  interface Selves {
    ConditionalFormatRule: { formula: string };
  }
}

export const conditionalFormatRuleKind = defineKind({
  name: 'ConditionalFormatRule',
  properties: {
    formula: kept('formula', (given) =>
      typeof given === 'string' && given.startsWith('=') ? given : refuse('InvalidArgument'),
    ),
  },
});
