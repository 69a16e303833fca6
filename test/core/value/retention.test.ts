import { checkRetention } from '../../../core/value/check-retention';
import { retentionSurvival } from '../../../core/value/retention';
import { retentionBias } from '../../../core/value/retention-bias';
import type { Retention } from '../../../core/value/valuation';

const highEnd: Retention = { name: 'all', method: 'sBG', alpha: 0.668, beta: 3.806 };
const constant = (rate: number): Retention => ({ name: 'all', method: 'constant', rate });
const curve = (...remaining: readonly number[]): Retention => ({ name: 'all', method: 'curve', remaining });

describe('survival', () => {
  test('of a constant rate it is its powers', () => {
    expect(retentionSurvival(constant(0.5), 4)).toEqual([1, 0.5, 0.25, 0.125, 0.0625]);
  });

  test('of a curve it is the curve, then its last ratio', () => {
    const survival = retentionSurvival(curve(0.8, 0.6), 4);
    [1, 0.8, 0.6, 0.45, 0.3375].forEach((share, year) => expect(survival[year]).toBeCloseTo(share, 14));
    expect(retentionSurvival(curve(0.8, 0.6), 1)).toEqual([1, 0.8]);
    expect(retentionSurvival(curve(0.5), 2)).toEqual([1, 0.5, 0.25]);
    expect(retentionSurvival(curve(0.5, 0), 4)).toEqual([1, 0.5, 0, 0, 0]);
  });
});

describe('check of a retention', () => {
  test.each<[string, Retention, readonly string[]]>([
    ['sound sBG', highEnd, []],
    ['sound rate', constant(1), []],
    ['sound curve', curve(1, 0.9, 0.9), []],
    [
      'alpha and beta of nothing',
      { name: 'all', method: 'sBG', alpha: 0, beta: -1, betaError: -2 },
      [
        'alpha: alpha of an sBG is a number above 0, and 0 is not',
        'beta: beta of an sBG is a number above 0, and -1 is not',
        'betaError: the standard error of beta is a number of 0 or more, and -2 is not',
      ],
    ],
    ['a percentage', constant(85), ['rate: a retention rate is a share of 1: 0.85, not 85']],
    ['a rate of 0', constant(0), ['rate: a retention rate is more than 0 and at most 1, and 0 is not']],
    [
      'a curve that rises',
      curve(0.8, 0.85, 1.5, -1),
      [
        'remaining[1]: the curve rises from 0.8 to 0.85 after 2 years; who has left does not come back',
        'remaining[2]: a share that remains is a share of 1: 0.015, not 1.5',
        'remaining[3]: a share that remains is from 0 to 1, and -1 is not',
      ],
    ],
    [
      'a curve in percent',
      curve(86.9),
      ['remaining[0]: a share that remains is a share of 1: 0.869, not 86.9'],
    ],
    [
      'an empty curve',
      curve(),
      ['remaining: a curve needs the share of customers that remain after 1, 2, … years'],
    ],
    ['a curve of nobody', curve(0), ['remaining[0]: nobody remains after the first year, so nobody stays']],
    [
      'half an account',
      { ...constant(0.9), accounts: 0.5 } as Retention,
      ['accounts: the accounts behind a retention are a whole number of 1 or more, not 0.5'],
    ],
  ])('%s', (_, retention, expected) => {
    expect(checkRetention(retention).map(({ at, message }) => `${at?.path}: ${message}`)).toEqual(expected);
  });
});

describe('the bias of a constant rate', () => {
  test('High End at 10 %: 4.4122 in the place of 5.9226', () => {
    // Fader & Hardie (2010).
    const found = retentionBias({ alpha: 0.668, beta: 3.806 }, 0.1);
    expect(found.constantPayments).toBeCloseTo(4.4122, 4);
    expect(found.payments).toBeCloseTo(5.9226, 4);
    expect(found.bias).toBeCloseTo(4.4122 / 5.9226 - 1, 4);
    expect(found.notice.code).toBe('retention-bias');
    expect(found.notice.message).toBe(
      'at the constant retention of the first year, 85.1 %, a new customer would be worth 4.41 years of its margin; as those who stay are the more loyal ones it is worth 5.92: the constant rate is 25.5 % too low',
    );
  });

  test('customers that are all alike have none', () => {
    const found = retentionBias({ alpha: 2000, beta: 8000 }, 0.1);
    expect(found.bias).toBeCloseTo(0, 3);
    expect(found.notice.code).toBe('retention-bias-small');
  });
});
