import type { Bar } from '../book/conditional-format';
import { defineKind } from './kind';
import { colour, flag, kept } from './settable';

declare module './kind' {
  interface Selves {
    ConditionalDataBarPositiveFormat: Bar['positive'];
  }
}

/** A border may be absent; a bar is always painted. */
export const conditionalDataBarPositiveFormatKind = defineKind({
  name: 'ConditionalDataBarPositiveFormat',
  properties: {
    fillColor: kept('fillColor', colour),
    gradientFill: kept('gradientFill', flag),
    borderColor: kept('borderColor', (given) => (given === '' ? '' : colour(given))),
  },
});
