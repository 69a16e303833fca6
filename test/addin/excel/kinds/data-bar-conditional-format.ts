import type { Bar, BarBound } from '../book/conditional-format';
import { refuse } from '../refusal';
import { defineKind, live } from './kind';
import { colour, flag, kept, oneOf } from './settable';

declare module './kind' {
  interface Selves {
    DataBarConditionalFormat: Bar;
  }
}

const bare = ['Automatic', 'LowestValue', 'HighestValue'];

function bound(given: unknown): BarBound {
  if (typeof given !== 'object' || given === null || !('type' in given)) return refuse('InvalidArgument');
  const type = oneOf([...bare, 'Number', 'Percent', 'Percentile', 'Formula'], given.type);
  if (bare.includes(type)) return { type };
  return 'formula' in given && given.formula !== null && given.formula !== ''
    ? { type, formula: String(given.formula) }
    : refuse('InvalidArgument');
}

export const dataBarConditionalFormatKind = defineKind({
  name: 'DataBarConditionalFormat',
  properties: {
    showDataBarOnly: kept('showDataBarOnly', flag),
    barDirection: kept('barDirection', (given) => oneOf(['Context', 'LeftToRight', 'RightToLeft'], given)),
    axisFormat: kept('axisFormat', (given) => oneOf(['Automatic', 'None', 'CellMidPoint'], given)),
    axisColor: kept('axisColor', colour),
    lowerBoundRule: kept('lowerBoundRule', bound),
    upperBoundRule: kept('upperBoundRule', bound),
  },
  objects: {
    positiveFormat: ({ positive }) => live('ConditionalDataBarPositiveFormat', positive),
  },
});
