import type { CoverageRules, Motion, MotionFunction } from '../../../core/coverage/coverage-rules';
import { fitMotion, motionsInOrder, type SegmentDeals } from '../../../core/coverage/fit-motion';
import type { MotionFinding } from '../../../core/coverage/motion-finding';
import { findMotions, type MotionFacts } from '../../../core/coverage/motions';

/** Bands of first-year contracts: the rule of thumb of the starting coverage. */
const sales: readonly Motion[] = [
  { name: 'Named', for: 'sales', acv: 500_000, deals: 20 },
  { name: 'Self-service', for: 'sales', acv: 0 },
  { name: 'One-stage', for: 'sales', acv: 1000, deals: 2000 },
  { name: 'Two-stage', for: 'sales', acv: 15_000, deals: 400 },
  { name: 'Field', for: 'sales', acv: 50_000, deals: 100 },
];
const success: readonly Motion[] = [
  { name: 'Community', for: 'success', acv: 0 },
  { name: 'Volume', for: 'success', acv: 5000 },
  { name: 'Accounts', for: 'success', acv: 50_000 },
];
const inOrder = motionsInOrder(sales, 'sales');

const segment = (facts: Partial<SegmentDeals> = {}): SegmentDeals => ({
  segment: 'Mid-Market',
  accounts: 1000,
  deals: 50,
  contract: 20_000,
  contractBy: 'deals',
  lifetimeRatio: 4,
  ...facts,
});

const market = (facts: Partial<MotionFacts> = {}): MotionFacts => ({
  segments: [segment()],
  accounts: 1000,
  customers: 100,
  reps: 12,
  floor: 3,
  least: 60,
  cuts: [],
  inMarket: new Uint8Array(1000).fill(1),
  ...facts,
});

const used = (motion: string, whose: MotionFunction = 'sales') => ({
  segment: 'Mid-Market',
  for: whose,
  motion,
});

function findings(facts: MotionFacts, rules: CoverageRules): readonly MotionFinding[] {
  const found = findMotions(facts, rules);
  if (!found.ok) throw new Error(found.problems.map(({ message }) => message).join('; '));
  return found.value;
}

const about = (topic: MotionFinding['about'], facts: MotionFacts, rules: CoverageRules) =>
  findings(facts, rules).filter((finding) => finding.about === topic);

const texts = (said: MotionFinding['says']): readonly string[] => said.map(({ message }) => message);

describe('the motion that figures ask for', () => {
  test.each<[string, Partial<SegmentDeals>, string]>([
    ['the heaviest that the first year pays for', { contract: 49_999 }, 'Two-stage'],
    ['one that pays from exactly so much', { contract: 50_000 }, 'Field'],
    ['the lightest of all where even that is not reached', { contract: -1 }, 'Self-service'],
    ['one to the right where lifetime value is ten times land', { lifetimeRatio: 10 }, 'Field'],
    ['no other where it is less', { lifetimeRatio: 9.99 }, 'Two-stage'],
    ['no other where nothing is heavier', { contract: 900_000, deals: 2, lifetimeRatio: 50 }, 'Named'],
    ['one to the left where there are more deals than it can work', { deals: 401 }, 'One-stage'],
    ['as far to the left as the deals ask', { contract: 900_000, deals: 3000 }, 'Self-service'],
    ['no heavier one that could not work the deals', { lifetimeRatio: 20, deals: 101 }, 'Two-stage'],
    ['the same where deals a year are not known', { deals: null }, 'Two-stage'],
  ])('is %s', (_, facts, name) => {
    expect(inOrder[fitMotion(inOrder, segment(facts)).at]?.name).toBe(name);
  });

  test('moves up from where the motion itself says', () => {
    const own = inOrder.map((motion) => (motion.name === 'Field' ? { ...motion, lifetime: 4 } : motion));
    expect(own[fitMotion(own, segment()).at]?.name).toBe('Field');
  });

  test('is not known without a first-year contract, and says what is missing', () => {
    const { at, why } = fitMotion(inOrder, segment({ contract: null, contractBy: null }));
    expect(at).toBe(-1);
    expect(texts(why)).toEqual([
      'the first-year contract is not known: give deals with amounts, or let the model tell land',
    ]);
  });

  test('says each step that led to it', () => {
    const { why } = fitMotion(inOrder, segment({ lifetimeRatio: 12, deals: 450, contractBy: 'land' }));
    expect(texts(why)).toEqual([
      'a first year of 20,000 pays for Two-stage (from 15,000)',
      'lifetime value is 12 times land, 10 or more: Field takes over from Two-stage',
      '450 deals a year are more than the 100 that Field can work: One-stage works them',
      'the first-year contract is the land of the model, not of deals',
    ]);
  });

  test('says that no history tells the deals', () => {
    expect(texts(fitMotion(inOrder, segment({ deals: null })).why)).toContain(
      'deals a year are not known: no history tells the win rate of 1,000 accounts',
    );
  });
});

describe('the motion in use', () => {
  const verdictOf = (motion: string, facts: Partial<SegmentDeals> = {}) =>
    about('motion', market({ segments: [segment(facts)] }), {
      motions: sales,
      motionsInUse: [used(motion)],
    })[0];

  test.each([
    ['good where it fits', 'two-stage', {}, 'good'],
    ['to be watched one motion off', 'Field', {}, 'watch'],
    ['to be mended two motions off', 'Named', {}, 'act'],
    ['to be mended where it is far too light', 'Self-service', {}, 'act'],
    ['not known where the contract is not', 'Field', { contract: null, contractBy: null }, 'not known'],
    [
      'not known where the potential alone would pay for it',
      'Two-stage',
      { contractBy: 'potential' as const },
      'not known',
    ],
    [
      'too heavy where not even the potential pays for it',
      'Named',
      { contractBy: 'potential' as const },
      'act',
    ],
  ])('is %s', (_, motion, facts, verdict) => {
    expect(verdictOf(motion, facts)?.verdict).toBe(verdict);
  });

  test('is told with what to do', () => {
    expect(texts(verdictOf('Named')?.advice ?? [])).toEqual([
      'work Mid-Market as Two-stage, or sell first contracts of 500,000 and more',
    ]);
    expect(texts(verdictOf('One-stage')?.advice ?? [])).toEqual([
      'work Mid-Market as Two-stage: its contracts pay for more than One-stage gives them',
    ]);
  });
});

describe('marketing, sales and success of a segment', () => {
  test('belong together where their contracts meet', () => {
    const rules = {
      motions: [...sales, ...success],
      motionsInUse: [used('Two-stage'), used('Volume', 'success')],
    };
    expect(about('mismatch', market(), rules).map(({ verdict }) => verdict)).toEqual(['good']);
  });

  test('are apart where one sells what the other does not serve', () => {
    const rules = {
      motions: [...sales, ...success],
      motionsInUse: [used('Field'), used('Community', 'success')],
    };
    const [finding] = about('mismatch', market(), rules);
    expect(finding).toMatchObject({
      function: 'sales × success',
      inUse: 'Field × Community',
      verdict: 'act',
    });
    expect(texts(finding?.says ?? [])).toEqual([
      'Field (sales) pays from contracts of 50,000, Community (success) is for those below 5,000',
    ]);
    expect(texts(finding?.advice ?? [])).toEqual([
      'bring them to one height: the figures ask for Two-stage and Volume',
    ]);
  });

  test('are held against what fits where the model does not say what is in use', () => {
    const rules = { motions: [...sales, ...success], motionsInUse: [used('Field')] };
    const [finding] = about('mismatch', market(), rules);
    expect(finding).toMatchObject({
      function: 'sales × success',
      inUse: 'Field × (not said)',
      verdict: 'watch',
    });
  });
});

describe('motions for a team of a size', () => {
  const three = ['SMB', 'Mid-Market', 'Enterprise'].map((name, at) =>
    segment({ segment: name, contract: [500, 20_000, 900_000][at]!, deals: 5, lifetimeRatio: null }),
  );
  const counted = (facts: Partial<MotionFacts>) =>
    about('too many', market({ segments: three, ...facts }), { motions: sales })[0];

  test.each<[string, Partial<MotionFacts>, number, string]>([
    ['enough of everything', {}, 4, 'good'],
    ['599 accounts', { accounts: 599 }, 2, 'watch'],
    ['59 customers', { customers: 59 }, 2, 'watch'],
    ['5 reps', { reps: 5 }, 1, 'act'],
    ['nobody at all', { reps: 0 }, 1, 'act'],
    ['customers and reps that are not known', { customers: null, reps: null }, 5, 'good'],
  ])('with %s', (_, facts, most, verdict) => {
    expect(counted(facts)).toMatchObject({ figure: 3, threshold: most, verdict });
  });

  test('says what is short', () => {
    expect(texts(counted({ reps: 5 })?.says ?? [])).toEqual([
      '3 motions of sales (Self-service, Two-stage, Named), but 5 reps carry 1: each takes 3',
    ]);
  });

  test('reps bind sales alone', () => {
    const rules = { motions: [...sales, ...success] };
    const found = about('too many', market({ segments: three, reps: 3 }), rules);
    expect(found.map((each) => [each.function, each.verdict])).toEqual([
      ['sales', 'act'],
      ['success', 'good'],
    ]);
  });
});

describe('ways to organise', () => {
  // 100 accounts: 60 in DACH and 40 in the Nordics; 20 of the first 60 and 20 of the others are Enterprise.
  const places = (of: (row: number) => number) => Int32Array.from({ length: 100 }, (_, row) => of(row));
  const geography = {
    kind: 'geography',
    names: ['DACH', 'Nordics'],
    of: places((row) => Number(row >= 60)),
  } as const;
  const size = {
    kind: 'size',
    names: ['Enterprise', 'SMB'],
    of: places((row) => Number(row >= 20 && row < 80)),
  } as const;
  const product = { kind: 'product', names: ['Core', 'Cloud', 'Care'], of: null } as const;
  const drawn = (facts: Partial<MotionFacts>) =>
    about('organisation', market({ inMarket: new Uint8Array(100).fill(1), least: 20, ...facts }), {
      motions: sales,
    });

  test('count the quota cells of every combination, and what they take', () => {
    const found = drawn({ cuts: [geography, size, product], reps: 12 });
    expect(found.map((each) => [each.name, each.function, each.cells, each.figure])).toEqual([
      ['geography', 'geography', 2, 0.5],
      ['size', 'size', 2, 0.5],
      ['product', 'product', 3, 0.75],
      ['geography × size', 'hybrid', 4, 1],
      ['geography × product', 'hybrid', 6, 1.5],
      ['size × product', 'hybrid', 6, 1.5],
      ['geography × size × product', 'hybrid', 12, 3],
      ['vertical', 'vertical', null, null],
    ]);
  });

  test('name the cells that starve, the smallest first', () => {
    // Enterprise 20 and SMB 40 in DACH; SMB 20 and Enterprise 20 in the Nordics.
    const found = drawn({ cuts: [geography, size], least: 40 }).find(
      ({ name }) => name === 'geography × size',
    );
    expect(found).toMatchObject({ cells: 4, smallCells: 3, verdict: 'act' });
    expect(texts(found?.says ?? [])).toEqual([
      '4 quota cells of 3 people each take 12 of the 12 there are',
      '3 of 4 hold fewer than 40 accounts: DACH × Enterprise (20), Nordics × Enterprise (20), Nordics × SMB (20)',
    ]);
  });

  test.each<[string, Partial<MotionFacts>, string]>([
    ['good where it can be manned and no cell starves', { reps: 12 }, 'good'],
    ['to be mended where it cannot be manned', { reps: 11 }, 'act'],
    [
      'to be watched where a quarter of the cells starves',
      { reps: 12, inMarket: new Uint8Array(100).fill(1, 1) },
      'watch',
    ],
    ['not known where nobody says who there is', { reps: null }, 'not known'],
  ])('are %s', (_, facts, verdict) => {
    const found = drawn({ cuts: [geography, size], ...facts }).find(
      ({ name }) => name === 'geography × size',
    );
    expect(found?.verdict).toBe(verdict);
  });

  test('say what they cannot be drawn by', () => {
    const missing = drawn({ cuts: [] });
    expect(missing.map((each) => [each.name, each.verdict, ...texts(each.says)])).toEqual([
      ['geography', 'not known', 'there is one region only, or none is known'],
      ['vertical', 'not known', 'no two industries are known of the accounts'],
      ['size', 'not known', 'there is one segment only'],
      ['product', 'not known', 'no history names two products'],
    ]);
  });
});

describe('refused in words', () => {
  test('a model without motions', () => {
    const found = findMotions(market(), {});
    expect(found.ok ? [] : texts(found.problems)).toEqual([
      'the model has no motions; add rows motion with the first-year contract from which each pays',
    ]);
  });

  test('a market without a segment', () => {
    const found = findMotions(market({ segments: [] }), { motions: sales });
    expect(found.ok ? [] : texts(found.problems)).toEqual([
      'no account in the market has a segment, so there is nothing to market to, sell to or serve',
    ]);
  });
});
