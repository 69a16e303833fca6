import type { CellValueTest, Highlighting } from '../book/conditional-format';
import { refuse } from '../refusal';
import { defineKind, live } from './kind';
import { oneOf } from './settable';

declare module './kind' {
  interface Selves {
    CellValueConditionalFormat: Extract<Highlighting, { type: 'CellValue' }>;
  }
}

const betweens = ['Between', 'NotBetween'];
const operators = [
  ...betweens,
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
];

const formula = (given: object, name: 'formula1' | 'formula2') => {
  const value: unknown = Reflect.get(given, name);
  return value === undefined || value === null || value === '' ? null : String(value);
};

function test(given: unknown): CellValueTest {
  if (typeof given !== 'object' || given === null || !('operator' in given)) return refuse('InvalidArgument');
  const operator = oneOf(operators, given.operator);
  const [formula1, formula2] = [formula(given, 'formula1'), formula(given, 'formula2')];
  if (formula1 === null || (betweens.includes(operator) && formula2 === null))
    return refuse('InvalidArgument');
  return { operator, formula1, ...(formula2 === null ? {} : { formula2 }) };
}

export const cellValueConditionalFormatKind = defineKind({
  name: 'CellValueConditionalFormat',
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
