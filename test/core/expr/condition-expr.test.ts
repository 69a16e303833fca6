import { conditionExpr, whenExpr } from '../../../core/expr/condition-expr';
import { tests, type Condition, type ConditionValue, type Test } from '../../../core/expr/condition';
import type { Column, Frame } from '../../../core/expr/columns';
import { evaluate } from '../../../core/expr/evaluate';
import type { FieldKind } from '../../../core/values/field-kind';

const text = (...values: readonly (string | null)[]): Column => {
  const known = [null, ...new Set(values.filter((value) => value !== null))];
  return { kind: 'text', codes: Uint8Array.from(values, (value) => known.indexOf(value)), values: known };
};

/** Three rows; the last is blank in every field. */
const frame: Frame = {
  length: 3,
  columns: new Map<string, Column>([
    ['employees', { kind: 'number', values: Float64Array.of(50, 200, NaN) }],
    // 2026-03-31 and 2026-04-01.
    ['last deal', { kind: 'number', values: Float64Array.of(46112, 46113, NaN) }],
    ['industry', text('Software', 'Retail', null)],
    ['postcode', text('94105', '10115', null)],
    ['technologies', { kind: 'list', items: ['sap', 'aws'], masks: [Uint32Array.of(1, 2, 0x80000000)] }],
    ['customer', { kind: 'truth', values: Uint8Array.of(2, 0, 1) }],
  ]),
};

const kinds = new Map<string, FieldKind>([
  ['employees', 'number'],
  ['last deal', 'date'],
  ['industry', 'category'],
  ['postcode', 'id'],
  ['technologies', 'list'],
  ['customer', 'flag'],
]);
const kindOf = (field: string) => kinds.get(field);

function answers(condition: Condition): readonly (string | undefined)[] {
  const column = evaluate(conditionExpr(condition, kindOf), frame);
  if (column.kind !== 'truth') throw new Error('truth is meant');
  return [...column.values].map((value) => ['no', 'unknown', 'yes'][value]);
}

describe('conditions', () => {
  test.each<[string, Test, ConditionValue, string]>([
    ['employees', 'is', 50, 'yes no unknown'],
    ['employees', 'is not', 50, 'no yes unknown'],
    ['employees', 'at least', 200, 'no yes unknown'],
    ['employees', 'at most', 50, 'yes no unknown'],
    ['employees', 'more than', 50, 'no yes unknown'],
    ['employees', 'less than', 50, 'no no unknown'],
    ['employees', 'between', [50, 199], 'yes no unknown'],
    ['employees', 'is blank', null, 'no no yes'],
    ['employees', 'is known', null, 'yes yes no'],
    ['last deal', 'is', '2026-03-31', 'yes no unknown'],
    ['last deal', 'more than', '2026-03-31', 'no yes unknown'],
    ['last deal', 'between', ['2026-03-31', '2026-04-01'], 'yes yes unknown'],
    ['industry', 'is', ' SOFTWARE', 'yes no unknown'],
    ['industry', 'in', ['retail', 'Banking'], 'no yes unknown'],
    ['industry', 'not in', ['retail', 'Banking'], 'yes no unknown'],
    ['industry', 'starts with', 'soft', 'yes no unknown'],
    ['postcode', 'is', 94105, 'yes no unknown'],
    ['technologies', 'contains any', ['SAP', 'AWS'], 'yes yes unknown'],
    ['technologies', 'contains all', ['SAP', 'AWS'], 'no no unknown'],
    ['technologies', 'contains none', ['SAP'], 'no yes unknown'],
    ['technologies', 'is', 'sap', 'yes no unknown'],
    ['technologies', 'is blank', null, 'no no yes'],
    ['customer', 'is yes', null, 'yes no unknown'],
    ['customer', 'is no', null, 'no yes unknown'],
  ])('%s %s %j', (field, test, value, expected) => {
    expect(answers({ field, test, value }).join(' ')).toBe(expected);
  });

  test.each<[string, Test, ConditionValue]>([
    ['employees', 'at least', 'two thousand'],
    ['employees', 'between', [1] as unknown as ConditionValue],
    ['last deal', 'is', '2026-02-30'],
    ['industry', 'at least', 5],
    ['industry', 'is yes', null],
    ['technologies', 'starts with', 's'],
    ['customer', 'is', 'yes'],
    ['customer', 'contains any', ['yes']],
  ])('%s %s %j makes no sense and is unknown', (field, test, value) => {
    expect(answers({ field, test, value })).toEqual(['unknown', 'unknown', 'unknown']);
  });

  test('no test of any field with any value crashes', () => {
    const odd = [null, 0, NaN, '', 'x', [], [1, 2], ['a'], [null], {}, true] as unknown as ConditionValue[];
    for (const field of kinds.keys()) {
      for (const test of tests) {
        for (const value of odd) {
          const expr = conditionExpr({ field, test, value }, kindOf);
          expect(typeof expr.op).toBe('string');
        }
      }
    }
  });
});

describe('alternatives', () => {
  const large: Condition = { field: 'employees', test: 'at least', value: 100 };
  const software: Condition = { field: 'industry', test: 'is', value: 'software' };
  const holds = (when: Parameters<typeof whenExpr>[0]) => {
    const column = evaluate(whenExpr(when, kindOf), frame);
    return column.kind === 'truth' ? [...column.values] : [];
  };

  test('none at all holds for every account', () => expect(holds([])).toEqual([2, 2, 2]));
  test('all conditions of one must hold', () => expect(holds([[large, software]])).toEqual([0, 0, 1]));
  test('one of several is enough', () => expect(holds([[large], [software]])).toEqual([2, 2, 1]));
});
