import type { RuleLook } from '../book/conditional-format';
import { defineKind } from './kind';
import { colour } from './settable';

declare module './kind' {
  interface Selves {
    ConditionalRangeFill: RuleLook;
  }
}

export const conditionalRangeFillKind = defineKind({
  name: 'ConditionalRangeFill',
  properties: {
    color: {
      get: ({ fill }) => fill,
      set: (look, given) => {
        look.fill = colour(given);
      },
    },
  },
  methods: {
    clear: (look) => {
      look.fill = '';
    },
  },
});
