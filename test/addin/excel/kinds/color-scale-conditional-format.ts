import type { Highlighting, ScaleCriteria, ScaleCriterion } from '../book/conditional-format';
import { refuse } from '../refusal';
import { defineKind } from './kind';
import { colour, oneOf } from './settable';

declare module './kind' {
  interface Selves {
    ColorScaleConditionalFormat: Extract<Highlighting, { type: 'ColorScale' }>;
  }
}

const measured = ['Number', 'Percent', 'Percentile', 'Formula'] as const;

/** An end is the lowest or highest value, or is measured, and then needs something to be measured by. */
function criterion(given: unknown, extreme: 'LowestValue' | 'HighestValue' | null): ScaleCriterion {
  if (typeof given !== 'object' || given === null || !('type' in given)) return refuse('InvalidArgument');
  const words = extreme ? [extreme, ...measured] : measured;
  const type = oneOf<string>(words, given.type);
  const formula = 'formula' in given && given.formula !== null ? String(given.formula) : null;
  if (type !== extreme && (formula === null || formula === '')) return refuse('InvalidArgument');
  return {
    type,
    color: 'color' in given ? colour(given.color) : refuse('InvalidArgument'),
    ...(type === extreme ? {} : { formula }),
  };
}

function criteria(given: unknown): ScaleCriteria {
  if (typeof given !== 'object' || given === null || !('minimum' in given) || !('maximum' in given)) {
    return refuse('InvalidArgument');
  }
  const middle = 'midpoint' in given && given.midpoint ? { midpoint: criterion(given.midpoint, null) } : {};
  return {
    minimum: criterion(given.minimum, 'LowestValue'),
    ...middle,
    maximum: criterion(given.maximum, 'HighestValue'),
  };
}

export const colorScaleConditionalFormatKind = defineKind({
  name: 'ColorScaleConditionalFormat',
  properties: {
    criteria: {
      get: (scale) => scale.criteria,
      set: (scale, given) => {
        scale.criteria = criteria(given);
      },
    },
    threeColorScale: { get: (scale) => scale.criteria.midpoint !== undefined },
  },
});
