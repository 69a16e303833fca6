import type { Criterion } from '../../../core/scoring/criterion';
import { accountReasons } from '../../../core/scoring/account-reasons';
import { dayOf } from '../../../core/values/day';
import { frameOf, type PlainField } from '../frame-of';
import { criterionOf } from './criteria/points';
import { runFit } from './run-fit';

const criteria: readonly Criterion[] = [
  criterionOf(
    'bands',
    'employees',
    [
      ['from', 200, 0.6],
      ['from', 1000, 0.91],
    ],
    { name: 'Size', weight: 20 },
  ),
  criterionOf(
    'match',
    'industry',
    [
      ['is', 'Software', 1],
      ['otherwise', null, 0.1],
    ],
    {
      name: 'Industry',
      weight: 30,
    },
  ),
  criterionOf('list', 'technologies', [['contains any', ['SAP', 'Oracle'], 1]], {
    name: 'Technology',
    weight: 25,
    blank: 'zero',
  }),
  criterionOf('recency', 'last activity', [['within days', 90, 1]], {
    name: 'Active',
    weight: 10,
    blank: 'neutral',
  }),
  criterionOf(
    'scale',
    'revenue',
    [
      ['low', 0, 0],
      ['high', 1e7, 1],
    ],
    { name: 'Revenue', weight: 10 },
  ),
  criterionOf('formula', '', [['formula', 'revenue / 20000000', null]], { name: 'Reach', weight: 5 }),
  criterionOf('flag', 'public', [['yes', null, 1]], { name: 'Listed', weight: 0 }),
];

const accounts: Record<string, PlainField> = {
  employees: { kind: 'number', values: [1200, 50, null] },
  industry: { kind: 'category', values: ['Software', null, null] },
  technologies: { kind: 'list', items: ['SAP', 'Oracle'], values: [['Slack', 'oracle'], null, null] },
  'last activity': { kind: 'date', values: ['2026-11-20', null, null] },
  revenue: { kind: 'money', values: [4500000, 0, null] },
  public: { kind: 'flag', values: [true, true, true] },
  excluded: { kind: 'category', values: [null, 'Competitor', null] },
  'possible exclusion': { kind: 'category', values: [null, null, 'Embargo'] },
};

function reasonsOf(row: number) {
  const { frame, kindOf } = frameOf(accounts);
  const context = { kindOf, asOf: dayOf('2026-11-21'), currency: 'USD' };
  return accountReasons(runFit(frame, criteria, context), criteria, context)(row);
}

// By hand: all weights known, 100 in sum, so points × weight is the contribution; effect is contribution − weight ÷ 2.
test('the strongest reason stands first and every figure is said', () => {
  expect(reasonsOf(0).map(({ message, sign }) => [message, sign])).toEqual([
    ['Industry: Software, 30 of 30', 'positive'],
    ['Technology: Oracle, 25 of 25', 'positive'],
    ['Size: 1,200 employees, 18.2 of 20', 'positive'],
    ['Active: 1 day ago, 10 of 10', 'positive'],
    ['Reach: the formula gives 0.23, 1.1 of 5', 'negative'],
    ['Revenue: USD 4,500,000, 4.5 of 10', 'negative'],
  ]);
});

// By hand: weights that count are 20 + 25 + 10 + 10 + 5 = 70, so a weight of 25 is 35.7 of 100.
test('blanks say what they were counted as, and an exclusion stands before everything', () => {
  expect(reasonsOf(1).map(({ message, sign }) => [message, sign])).toEqual([
    ['Excluded: Competitor', 'excluded'],
    ['Technology unknown (no points), 0 of 35.7', 'unknown'],
    ['Size: 50 employees, 0 of 28.6', 'negative'],
    ['Revenue: USD 0, 0 of 14.3', 'negative'],
    ['Reach: the formula gives 0, 0 of 7.1', 'negative'],
    ['Industry unknown (left out)', 'unknown'],
    ['Active unknown (half the points), 7.1 of 14.3', 'unknown'],
  ]);
});

test('without a score nothing contributes, and an exclusion that cannot be checked is said', () => {
  const reasons = reasonsOf(2);
  expect(reasons[0]?.message).toBe('Exclusion Embargo cannot be checked');
  expect(reasons.every(({ sign, contribution }) => sign === 'unknown' && contribution === 0)).toBe(true);
});

test('code and parameters carry the meaning for the panel', () => {
  expect(reasonsOf(0)[0]).toEqual({
    code: 'points-given',
    parameters: { criterion: 'Industry', value: 'Software', contribution: '30', most: '30' },
    message: 'Industry: Software, 30 of 30',
    sign: 'positive',
    contribution: 30,
    effect: 15,
  });
});

// A band such as 201 to 500 stands as a number between its ends, 317.02 by their geometric mean.
test.each([
  ['employees', 317.02, 'Size: about 317 employees, 0 of 100'],
  ['employees', 317, 'Size: 317 employees, 0 of 100'],
  ['rating', 4.25, 'Size: 4.25 rating, 0 of 100'],
])('%s of %d is said as people count', (field, value, message) => {
  const { frame, kindOf } = frameOf({ [field]: { kind: 'number', values: [value] } });
  const own = [criterionOf('bands', field, [['from', 1000, 1]], { name: 'Size', weight: 1 })];
  const context = { kindOf, asOf: null };
  expect(accountReasons(runFit(frame, own, context), own, context)(0)[0]?.message).toBe(message);
});
