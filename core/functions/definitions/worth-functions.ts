import { defineAccountFunction } from '../account-function';
import { exampleCustomers, exampleWorth } from '../example-worth';

const args = [exampleCustomers, exampleWorth] as const;

/** How likely each account is to buy. */
export const propensityFunction = defineAccountFunction({
  name: 'PROPENSITY',
  summary: 'How likely each account is to buy, 0 to 1, by the scorecard of the model.',
  column: 'propensity',
  unit: 'probability',
  // Points 20, -20, 20 and, of an industry that no bin holds, 0: 1 ÷ (1 + 2^(−points ÷ 20)).
  examples: [{ args, gives: [['propensity'], [2 / 3], [1 / 3], [2 / 3], [0.5]] }],
});

/** What each account could spend a year. */
export const potentialFunction = defineAccountFunction({
  name: 'POTENTIAL',
  summary: 'What each account could spend a year: the first way of the model that gives a figure.',
  column: 'potential',
  unit: 'money a year',
  // 100 a head; Fir Foods spends more than that already.
  examples: [{ args, gives: [['potential'], [120000], [15000], [''], [4000]] }],
});

/** What each account could spend a year beyond what it spends. */
export const whitespaceFunction = defineAccountFunction({
  name: 'WHITESPACE',
  summary: 'What each account could spend a year beyond what it spends: potential less current spend.',
  column: 'whitespace',
  unit: 'money a year',
  examples: [{ args, gives: [['whitespace'], [100000], [0], [''], [4000]] }],
});

/** What each account is worth over its lifetime. */
export const lifetimeValueFunction = defineAccountFunction({
  name: 'LIFETIME_VALUE',
  summary: 'What each account is worth over its lifetime: spend, margin, retention and discount.',
  column: 'lifetime value',
  unit: 'money',
  // Two years, margin 0.5, retention 0.75, discount 0.28 from the second year on. Customers: spend × 0.5 × (0.75 +
  // 0.5625 ÷ 1.28). Hazel Partners, a prospect of propensity 0.5, lands with 2,000: 0.5 × 2,000 × 0.5 × (1 + 0.75 ÷ 1.28).
  examples: [{ args, gives: [['lifetime value'], [11894.53125], [8920.8984375], [''], [792.96875]] }],
});

/** The quadrant of each account. */
export const roadFunction = defineAccountFunction({
  name: 'ROAD',
  summary: 'Retain, Opportunistic, Acquire or Develop: each account by current spend and whitespace.',
  column: 'road',
  examples: [{ args, gives: [['road'], ['Develop'], ['Retain'], [''], ['Opportunistic']] }],
});
