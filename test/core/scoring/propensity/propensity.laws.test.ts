import fc from 'fast-check';
import { evaluate } from '../../../../core/expr/evaluate';
import { checkScorecards } from '../../../../core/scoring/propensity/check-scorecards';
import { learnScorecard } from '../../../../core/scoring/propensity/learn-scorecard';
import { propensityExpr, propensitySumExpr } from '../../../../core/scoring/propensity/propensity-expr';
import type { Bin, Characteristic, Scorecard } from '../../../../core/scoring/scorecard';
import { frameOf } from '../../frame-of';
import { drawAccounts, shuffled } from './drawn-accounts';

const points = fc.integer({ min: -400, max: 400 }).map((tenths) => tenths / 10);
const industries = ['Software', 'Retail', 'Steel'] as const;
const technologies = ['SAP', 'Oracle', 'Slack'] as const;

const account = fc.record({
  employees: fc.option(fc.integer({ min: -5, max: 1000 })),
  industry: fc.option(fc.constantFrom(...industries)),
  public: fc.option(fc.boolean()),
  technologies: fc.option(fc.subarray([...technologies])),
});
type Account = typeof account extends fc.Arbitrary<infer Value> ? Value : never;
/** Every item is among the accounts, so that a card can ask for it. */
const known: Account = { employees: 1, industry: 'Steel', public: true, technologies: [...technologies] };

const bin = (test: Bin['test'], value: Bin['value'], given: number): Bin => ({ test, value, points: given });
const some = (bins: fc.Arbitrary<Bin>[]): fc.Arbitrary<readonly Bin[]> =>
  fc.tuple(...bins.map((one) => fc.option(one))).map((list) => list.filter((one) => one !== null));
const blank = points.map((given) => bin('is blank', null, given));
const rest = points.map((given) => bin('otherwise', null, given));

const characteristic: fc.Arbitrary<Omit<Characteristic, 'name' | 'card'>> = fc.oneof(
  some([
    points.map((given) => bin('from', 500, given)),
    points.map((given) => bin('from', 10, given)),
    points.map((given) => bin('from', 100, given)),
    blank,
    rest,
  ]).map((bins) => ({ field: 'employees', bins })),
  some([
    rest,
    points.map((given) => bin('in', ['software', 'Retail'], given)),
    points.map((given) => bin('in', ['STEEL'], given)),
    blank,
  ]).map((bins) => ({ field: 'industry', bins })),
  some([
    points.map((given) => bin('is yes', null, given)),
    points.map((given) => bin('is no', null, given)),
    blank,
    rest,
  ]).map((bins) => ({ field: 'public', bins })),
  some([points.map((given) => bin('contains any', ['sap', 'Slack'], given)), blank, rest]).map((bins) => ({
    field: 'technologies',
    bins,
  })),
);

const characteristics = fc
  .array(characteristic, { maxLength: 8 })
  .map((list): Characteristic[] => list.map((one, at) => ({ ...one, name: `${at}`, card: 'new' })));

const card = (base: number): Scorecard => ({
  name: 'new',
  base,
  learned: '',
  rows: 100,
  won: 40,
  prior: null,
  auc: 0.7,
  aucLow: 0.6,
  aucHigh: 0.8,
  brier: 0.2,
});

/** The points of one account, read off the card by hand. */
function byHand(one: Account, { field, bins }: Characteristic): number {
  const pick = (holds: (bin: Bin) => boolean) => bins.find(holds)?.points;
  const value = one[field as keyof Account];
  if (value === null) return pick(({ test }) => test === 'is blank') ?? 0;
  const otherwise = pick(({ test }) => test === 'otherwise') ?? 0;
  if (typeof value === 'number') {
    const reached = bins.filter((each) => each.test === 'from' && value >= (each.value as number));
    return reached.sort((a, b) => (b.value as number) - (a.value as number))[0]?.points ?? otherwise;
  }
  if (typeof value === 'boolean')
    return pick(({ test }) => test === (value ? 'is yes' : 'is no')) ?? otherwise;
  const held = (typeof value === 'string' ? [value] : value).map((text) => text.toLowerCase());
  const names = (each: Bin) => (Array.isArray(each.value) ? (each.value as string[]) : []);
  return pick((each) => names(each).some((text) => held.includes(text.toLowerCase()))) ?? otherwise;
}

describe('laws of scorecards', () => {
  test.each([1, 300])('the expression is the base and the points of one bin each, times %d', (copies) => {
    fc.assert(
      fc.property(fc.array(account, { maxLength: 12 }), characteristics, points, (drawn, list, base) => {
        const accounts = Array.from({ length: copies }, () => [...drawn, known]).flat();
        const column = (key: keyof Account) => accounts.map((one) => one[key]);
        const { frame, kindOf } = frameOf({
          employees: { kind: 'number', values: column('employees') },
          industry: { kind: 'category', values: column('industry') },
          public: { kind: 'flag', values: column('public') },
          technologies: { kind: 'list', values: column('technologies') },
        });
        const sums = evaluate(propensitySumExpr(card(base), list, kindOf), frame);
        const chances = evaluate(propensityExpr(card(base), list, kindOf), frame);
        if (sums.kind !== 'number' || chances.kind !== 'number') throw new Error('numbers are meant');
        accounts.forEach((one, row) => {
          const sum = list.reduce((total, each) => total + byHand(one, each), base);
          expect(sums.values[row]).toBeCloseTo(sum, 9);
          expect(chances.values[row]).toBeCloseTo(1 / (1 + 2 ** (-sum / 20)), 9);
        });
        expect(
          checkScorecards(
            [card(base)],
            list.filter(({ bins }) => bins.length > 0),
            kindOf,
          ),
        ).toEqual([]);
      }),
      { numRuns: copies === 1 ? 60 : 15 },
    );
  });

  test('shuffling accounts and deals changes nothing that is learned', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (seed, order) => {
        const { input } = drawAccounts({ accounts: 300, seed, flag: 1, doubling: 0.4 });
        // Two deals for every third account
        const again = input.rows.account.filter((row) => row % 3 === 0);
        const rows = {
          label: Uint8Array.from([
            ...input.rows.label,
            ...again.map((row) => input.rows.label[(row * 7) % 300]!),
          ]),
          account: Int32Array.from([...input.rows.account, ...again]),
        };
        const whole = { ...input, rows };
        expect(learnScorecard(shuffled(whole, order))).toEqual(learnScorecard(whole));
      }),
      { numRuns: 12 },
    );
  });
});
