import { callFunction } from '../../../core/functions/call-function';
import { problemLine } from '../../../core/functions/problem-line';
import type { Cell, Rows } from '../../../core/values/cell';

const accounts: Rows = [
  ['Key', 'Staff', 'Sales', 'Line', 'Tools', 'Target', 'Since', 'Area'],
  ['0042', 42, '$1.2M', 'Software', 'SAP; AWS', 'yes', { day: 46112 }, 'EMEA'],
  [42, 100, 5000, 'Retail', 'AWS', 'no', '2024-01-31', 'APAC'],
  ['A-7', null, null, null, null, null, null, null],
];
const fields: Rows = [
  ['field', 'id', 'Key', 'id', 'provider'],
  ['field', 'employees', 'Staff', 'number', 'provider'],
  ['field', 'revenue', 'Sales', 'money', 'provider'],
  ['field', 'industry', 'Line', 'category', 'provider'],
  ['field', 'technologies', 'Tools', 'list', 'provider'],
  ['field', 'target', 'Target', 'flag', 'website'],
  ['field', 'founded', 'Since', 'date', 'website'],
  ['field', 'region', 'Area', 'category', 'provider'],
];
const scored: Rows = [
  ['layer', 'SOM', 'score', 'at least', 50],
  ['criterion', 'Size', 'employees', 'bands'],
  ['criterion', 'Size', null, 'weight', 1],
  ['criterion', 'Size', null, 'from', 0, 0.4],
  ['criterion', 'Size', null, 'from', 50, 1],
  ['grade', 'A', null, 'at least', 50],
  ['grade', 'B', null, 'at least', 0],
  ['exclude', 'Shop', 'industry', 'is', 'retail'],
];

/** For each account whether a segment of this one condition takes it: yes, no, or ? where it is unknown. */
function taken(field: string, test: string, value: Cell, more: Rows = []): string {
  const model = [
    ...fields,
    ...scored,
    ...more,
    ['segment', 'Hit', field, test, value],
    ['segment', 'Miss', null, 'otherwise'],
  ];
  const answer = callFunction('SEGMENT', [accounts, model]);
  if (!answer.ok) return problemLine(answer.problems);
  const words = new Map<Cell, string>([
    ['Hit', 'yes'],
    ['Miss', 'no'],
    ['Unknown', '?'],
  ]);
  return answer.value
    .slice(1)
    .map(([segment]) => words.get(segment ?? null))
    .join(' ');
}

describe('a condition that makes sense is taken, and means what it says', () => {
  test.each<readonly [string, string, Cell, string]>([
    ['employees', 'in', '42; 7', 'yes no ?'],
    ['employees', 'in', 100, 'no yes ?'],
    ['employees', 'not in', '42; 7', 'no yes ?'],
    ['employees', 'is', '100', 'no yes ?'],
    ['employees', 'is not', 100, 'yes no ?'],
    ['employees', 'between', '42..99', 'yes no ?'],
    ['employees', 'between', '-5..1e3', 'yes yes ?'],
    ['revenue', 'at least', '$1M', 'yes no ?'],
    ['revenue', 'between', '$1M..$5M', 'yes no ?'],
    ['revenue', 'in', '1,200,000; 3', 'yes no ?'],
    ['id', 'is', 42, 'no yes no'],
    ['id', 'is', '0042', 'yes no no'],
    ['id', 'in', '42; a-7', 'no yes yes'],
    ['id', 'starts with', '00', 'yes no no'],
    ['industry', 'is', ' SOFTWARE ', 'yes no ?'],
    ['industry', 'in', 'Software; "Retail"', 'yes yes ?'],
    ['industry', 'is blank', null, 'no no yes'],
    ['technologies', 'contains any', 'sap', 'yes no ?'],
    ['technologies', 'contains all', 'AWS; SAP', 'yes no ?'],
    ['technologies', 'contains none', 'SAP', 'no yes ?'],
    ['target', 'is yes', null, 'yes no ?'],
    ['target', 'is no', null, 'no yes ?'],
    // 46112 is the serial of 2026-03-31.
    ['founded', 'is', '2026-03-31', 'yes no ?'],
    ['founded', 'is', { day: 46112 }, 'yes no ?'],
    ['founded', 'at least', 46112, 'yes no ?'],
    ['founded', 'between', '2024-01-01..2024-12-31', 'no yes ?'],
    ['score', 'at least', 50, 'no yes ?'],
    ['confidence', 'at least', 1, 'yes yes no'],
    ['grade', 'in', 'A; X', 'no yes ?'],
    ['layer', 'is', 'Outside', 'no yes yes'],
    ['layer', 'in', 'SAM; SOM', 'yes no no'],
    ['possible layer', 'is known', null, 'no no yes'],
    ['excluded', 'is', 'shop', '? yes ?'],
    ['excluded', 'is blank', null, 'yes no yes'],
    ['region', 'is', 'EMEA', 'yes no no'],
    ['region', 'is', 'Unknown', 'no no yes'],
  ])('%s %s %j', (field, test, value, expected) => {
    expect(taken(field, test, value)).toBe(expected);
  });

  test('region is what the region rules give, also where the accounts have a field region', () => {
    const rules: Rows = [['region', 'West', 'region', 'is', 'EMEA']];
    expect(taken('region', 'is', 'West', rules)).toBe('yes no no');
    expect(taken('region', 'is', 'Other', rules)).toBe('no yes no');
  });

  test('a computed field is asked like any other', () => {
    const rules: Rows = [['compute', 'sales each', null, 'formula', 'revenue / employees']];
    expect(taken('Sales  each', 'less than', 100, rules)).toBe('no yes ?');
  });

  test('a segment of one name may have rules of its own in each region', () => {
    const rules: Rows = [
      ['segment', 'Hit', 'employees', 'at least', 40, null, 'EMEA'],
      ['segment', 'Hit', 'employees', 'at least', 500, null, 'APAC'],
    ];
    const model = [...fields, ...scored, ...rules, ['segment', 'Miss', null, 'otherwise']];
    const answer = callFunction('SEGMENT', [accounts, model]);
    expect(answer.ok && answer.value.flat()).toEqual(['segment', 'Hit', 'Miss', 'Unknown']);
  });

  test('fields called as plain words of the run keep their own values', () => {
    const own: Rows = [['field', 'customer', 'Line', 'category', 'provider']];
    const model = [
      ...fields.filter((row) => row[1] !== 'industry'),
      ...own,
      ['segment', 'Hit', 'customer', 'is', 'Retail'],
      ['segment', 'Miss', null, 'otherwise'],
    ];
    const answer = callFunction('SEGMENT', [accounts, model]);
    expect(answer.ok && answer.value.flat()).toEqual(['segment', 'Miss', 'Hit', 'Unknown']);
  });
});
