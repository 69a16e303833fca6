import { field } from '../../../core/expr/builders';
import { evaluate } from '../../../core/expr/evaluate';
import {
  discountedExpectedLifetime,
  discountedResidualLifetime,
} from '../../../core/stats/expected-lifetime';
import { checkLifetime } from '../../../core/value/check-lifetime';
import { lifetimeExprs, type LifetimeInput } from '../../../core/value/lifetime-exprs';
import { landOf, lifetimeOf } from './lifetime-of';
import { rankShifts } from '../../../core/value/rank-shifts';
import type { Lifetime, Retention } from '../../../core/value/valuation';
import { dayOf } from '../../../core/values/day';
import { frameOf, plainColumn, type PlainField } from '../frame-of';

const plain: Lifetime = {
  margin: 1,
  discount: 0.1,
  horizon: 10,
  growth: 0,
  timing: 'start',
  land: 1,
  acquisitionCost: null,
};
const highEnd: Retention = { name: 'all', method: 'sBG', alpha: 0.668, beta: 3.806 };
const constant = (rate: number): Retention => ({ name: 'all', method: 'constant', rate });
const longRun = 2000;

const prospectValue = (lifetime: Partial<Lifetime>, retention: Retention, propensity = 1): number =>
  lifetimeOf({ lifetime: { ...plain, ...lifetime }, retention, potential: 1, prospect: { propensity } });
const customerValue = (lifetime: Partial<Lifetime>, retention: Retention, years: number): number =>
  lifetimeOf({ lifetime: { ...plain, ...lifetime }, retention, potential: 1, customer: { spend: 1, years } });

describe('lifetime value in closed form', () => {
  test('a constant rate is worth m(1 + d) ÷ (1 + d − r) in the long run', () => {
    const value = prospectValue({ margin: 0.7, horizon: longRun }, constant(0.8));
    expect(value).toBeCloseTo((0.7 * 1.1) / (1.1 - 0.8), 10);
  });

  test('over a horizon it is the geometric sum', () => {
    // Σ q^j = (1 − q^H) ÷ (1 − q) with q = r ÷ (1 + d)
    const q = 0.8 / 1.1;
    for (const horizon of [1, 2, 5, 30]) {
      expect(prospectValue({ horizon }, constant(0.8))).toBeCloseTo((1 - q ** horizon) / (1 - q), 12);
    }
  });

  test('flat spend under the sBG is DEL for a prospect, DERL for a customer', () => {
    // Fader & Hardie (2010): 5.9226; 5.4149 5.9018 6.2943.
    expect(prospectValue({ horizon: longRun }, highEnd)).toBeCloseTo(5.9226, 4);
    const of = { alpha: 0.668, beta: 3.806 };
    expect(prospectValue({ horizon: longRun }, highEnd)).toBeCloseTo(discountedExpectedLifetime(of, 0.1), 9);
    for (const years of [0, 1, 2, 10]) {
      expect(customerValue({ horizon: longRun }, highEnd, years)).toBeCloseTo(
        discountedResidualLifetime(of, 0.1, years),
        9,
      );
    }
  });

  test('counting at the end divides by 1 + d, in the middle by its root', () => {
    for (const value of [
      (timing: Lifetime['timing']) => prospectValue({ timing, growth: 0.3, land: 0.2 }, highEnd),
      (timing: Lifetime['timing']) => customerValue({ timing }, highEnd, 3),
    ]) {
      expect(value('end')).toBeCloseTo(value('start') / 1.1, 12);
      expect(value('middle')).toBeCloseTo(value('start') / Math.sqrt(1.1), 12);
    }
  });

  test('growth below the potential makes q = r(1 + g) ÷ (1 + d)', () => {
    const q = (0.8 * 1.05) / 1.1;
    const value = prospectValue({ growth: 0.05, land: 0.1, horizon: 30 }, constant(0.8));
    expect(value).toBeCloseTo((0.1 * (1 - q ** 30)) / (1 - q), 12);
  });

  test('spend that has grown to the potential stays there', () => {
    // ¼, ½, 1, 1, … of the potential
    const q = 0.8 / 1.1;
    const value = prospectValue({ growth: 1, land: 0.25, horizon: longRun }, constant(0.8));
    expect(value).toBeCloseTo(0.25 + 0.5 * q + (q * q) / (1 - q), 10);
  });

  test('margin, propensity and cost count once each', () => {
    const full = prospectValue({}, highEnd);
    expect(prospectValue({ margin: 0.4 }, highEnd)).toBeCloseTo(0.4 * full, 12);
    expect(prospectValue({}, highEnd, 0.3)).toBeCloseTo(0.3 * full, 12);
    expect(prospectValue({ acquisitionCost: 2 }, highEnd, 0.3)).toBeCloseTo(0.3 * (full - 2), 12);
    expect(customerValue({ acquisitionCost: 2 }, highEnd, 1)).toBe(customerValue({}, highEnd, 1));
  });

  test('a blank that is needed makes it blank', () => {
    const of = (potential: number, propensity: number) =>
      lifetimeOf({ lifetime: plain, retention: highEnd, potential, prospect: { propensity } });
    expect(of(NaN, 0.5)).toBeNaN();
    expect(of(1, NaN)).toBeNaN();
    expect(lifetimeOf({ lifetime: plain, retention: highEnd, potential: 1 })).toBeNaN();
    expect(landOf({ ...plain, land: 'first deal' }, 100, 250)).toBe(100);
  });
});

const asOf = dayOf('2026-06-30')!;
const accounts: Record<string, PlainField> = {
  potential: { kind: 'money', values: [1000, 1000, 1000, 1000, null, 1000, 0, 1000] },
  spend: { kind: 'money', values: [400, 400, 1000, null, 100, null, 0, -50] },
  customer: { kind: 'flag', values: [true, true, true, true, true, null, true, true] },
  since: {
    kind: 'date',
    values: ['2024-06-30', '2024-07-01', null, '2020-01-01', '2020-01-01', null, null, '2030-01-01'],
  },
  propensity: { kind: 'number', values: [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5] },
  segment: { kind: 'category', values: ['A', 'B', 'A', 'A', 'A', 'B', 'A', 'A'] },
};

function inputOf(changes: Partial<LifetimeInput> = {}): LifetimeInput {
  return {
    lifetime: { ...plain, growth: 0.25, land: 0.2, acquisitionCost: 10 },
    retention: [highEnd],
    segment: null,
    potential: field('potential'),
    spend: field('spend'),
    customer: field('customer'),
    since: field('since'),
    asOf,
    propensity: field('propensity'),
    ...changes,
  };
}

describe('lifetime value of accounts', () => {
  const valuesOf = (input: LifetimeInput) => {
    const { frame } = frameOf(accounts);
    const { land, lifetimeValue, notices } = lifetimeExprs(input);
    return {
      land: plainColumn(evaluate(land, frame)),
      value: plainColumn(evaluate(lifetimeValue, frame)) as readonly (number | null)[],
      notices: notices.map(({ code }) => code),
    };
  };
  const customer = (spend: number, years: number, retention: Retention = highEnd) =>
    lifetimeOf({ lifetime: inputOf().lifetime, retention, potential: 1000, customer: { spend, years } });
  const close = (value: number | null | undefined, expected: number) => {
    expect(value).not.toBeNull();
    expect(value! / expected).toBeCloseTo(1, 10);
  };

  test('goes by completed years, which are full on the anniversary; a blank or a coming day counts as none', () => {
    const { value, notices } = valuesOf(inputOf());
    close(value[0], customer(400, 2));
    close(value[1], customer(400, 1));
    close(value[2], customer(1000, 0));
    close(value[7], customer(-50, 0));
    expect(notices).toEqual([]);
  });

  test('is blank where spend or potential is, and 0 where there is nothing to spend', () => {
    const { value } = valuesOf(inputOf());
    expect(value.slice(3, 5)).toEqual([null, null]);
    expect(value[6]).toBe(0);
  });

  test('whoever is not known to buy is a prospect', () => {
    const { value, land } = valuesOf(inputOf());
    const { lifetime } = inputOf();
    close(
      value[5],
      lifetimeOf({ lifetime, retention: highEnd, potential: 1000, prospect: { propensity: 0.5 } }),
    );
    expect(land).toEqual([400, 400, 1000, null, 100, 200, 0, -50]);
  });

  test('without a scorecard prospects are blank, and it is said', () => {
    const { value, notices } = valuesOf(inputOf({ propensity: null }));
    close(value[0], customer(400, 2));
    expect(value[5]).toBeNull();
    expect(notices).toEqual(['no-propensity']);
  });

  test('a segment has a curve of its own, the others that of all', () => {
    const ofA: Retention = { name: 'a', method: 'constant', rate: 0.5 };
    const { value } = valuesOf(inputOf({ retention: [ofA, highEnd], segment: field('segment') }));
    close(value[0], customer(400, 2, ofA));
    close(value[1], customer(400, 1));
    const alone = valuesOf(inputOf({ retention: [ofA], segment: field('segment') }));
    expect([alone.value[1], alone.notices]).toEqual([null, ['no-retention']]);
    close(alone.value[0], customer(400, 2, ofA));
  });

  test('without a day to count from it is said, where age matters', () => {
    const { value, notices } = valuesOf(inputOf({ asOf: null }));
    close(value[0], customer(400, 0));
    expect(notices).toEqual(['no-tenure']);
    expect(valuesOf(inputOf({ asOf: null, retention: [constant(0.8)] })).notices).toEqual([]);
  });

  test('without any retention there is none, and the column holds numbers all the same', () => {
    const { frame } = frameOf(accounts);
    const { lifetimeValue } = lifetimeExprs(inputOf({ retention: [] }));
    const column = evaluate(lifetimeValue, frame);
    expect([column.kind, new Set(plainColumn(column))]).toEqual(['number', new Set([null])]);
  });
});

describe('check of a lifetime', () => {
  const kindOf = (name: string) =>
    ({ 'first deal': 'money', industry: 'category' })[name] as 'money' | undefined;
  const said = (changes: Partial<Lifetime>) =>
    checkLifetime({ ...plain, ...changes }, kindOf).map(({ at, message }) => `${at?.path}: ${message}`);

  test('sound ones have no problem', () => {
    expect(said({})).toEqual([]);
    expect(said({ land: 'first deal', growth: -0.5, acquisitionCost: 0, discount: 0 })).toEqual([]);
  });

  test.each<[Partial<Lifetime>, string]>([
    [{ discount: 12 }, 'discount: discount is a share of 1: 0.12, not 12'],
    [{ discount: -0.1 }, 'discount: discount is at least 0 and less than 1, and -0.1 is not'],
    [{ margin: 70 }, 'margin: margin is a share of 1: 0.7, not 70'],
    [{ margin: 0 }, 'margin: margin is more than 0 and at most 1, and 0 is not'],
    [{ horizon: 2.5 }, 'horizon: horizon is a whole number of years from 1 to 30, and 2.5 is not'],
    [{ horizon: 31 }, 'horizon: horizon is a whole number of years from 1 to 30, and 31 is not'],
    [{ growth: -1 }, 'growth: growth is more than -1 and at most 10, and -1 is not'],
    [{ growth: 20 }, 'growth: growth is a share of 1: 0.2, not 20'],
    [{ land: 30 }, 'land: land is a share of 1: 0.3, not 30'],
    [{ land: -1 }, 'land: land is a share from 0 to 1, or a money field, and -1 is not'],
    [{ land: 'deal' }, 'land: there is no field "deal" to land with'],
    [
      { land: 'industry' },
      'land: "industry" is a category field, and land is a share of the potential or a money field',
    ],
    [{ acquisitionCost: -5 }, 'acquisitionCost: acquisition cost is money of 0 or more, and -5 is not'],
    [{ timing: 'late' as 'end' }, 'timing: "late" is none of start, middle, end'],
    [{ margin: NaN }, 'margin: margin is more than 0 and at most 1, and NaN is not'],
  ])('%j', (changes, expected) => {
    expect(said(changes)).toEqual([expected]);
  });

  test('all problems come at once', () => {
    expect(said({ discount: 12, margin: 2, horizon: 0 })).toHaveLength(3);
  });
});

describe('ranks by land and by lifetime value', () => {
  test('the accounts that the two rank most differently', () => {
    const found = rankShifts([50, 40, 30, 20, 10, NaN, 5], [1, 400, 500, 300, 200, 900, NaN], 2);
    expect([...found.landRanks]).toEqual([1, 2, 3, 4, 5, NaN, NaN]);
    expect([...found.valueRanks]).toEqual([5, 2, 1, 3, 4, NaN, NaN]);
    expect(found.ranked).toBe(5);
    expect(found.shifts).toEqual([
      { row: 0, land: 50, value: 1, landRank: 1, valueRank: 5 },
      { row: 2, land: 30, value: 500, landRank: 3, valueRank: 1 },
    ]);
  });

  test('equal figures share the best rank; alike ranks are no shift', () => {
    const found = rankShifts([5, 5, 1], [9, 9, 2]);
    expect([...found.landRanks]).toEqual([1, 1, 3]);
    expect(found.shifts).toEqual([]);
  });
});
