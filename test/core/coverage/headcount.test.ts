import { allocateHeads } from '../../../core/coverage/allocate-heads';
import type { CoverageRules } from '../../../core/coverage/coverage-rules';
import { coveredValue } from '../../../core/coverage/covered-value';
import { headCost } from '../../../core/coverage/head-cost';
import { planHeadcount, type Headcount, type HeadcountOptions } from '../../../core/coverage/headcount';
import { cellFindings } from '../../../core/coverage/headcount-words';
import { headsNow } from '../../../core/coverage/heads-now';
import { repShare } from '../../../core/coverage/rep-share';
import { repOf } from './carve-tasks';

const cellsAt = [
  'Enterprise × DACH',
  'Mid-Market × DACH',
  'SMB × DACH',
  'Enterprise × Nordics',
  'Mid-Market × Nordics',
];
const rules: CoverageRules = {
  roles: [
    { name: 'AE', quota: 800, hours: 1000, cost: 200 },
    { name: 'SDR', cost: 90, ratio: { of: 'AE', each: 2.5 } },
  ],
  touches: [
    { segment: 'Enterprise', role: 'AE', hours: 1000 },
    { segment: 'Mid-Market', role: 'AE', hours: 500 },
    { segment: 'SMB', role: 'AE', hours: 250 },
  ],
};

/** Accounts by cell, in the order of `cellsAt`: what each is worth. */
function market(...values: readonly (readonly number[])[]) {
  const segments = ['Enterprise', 'Mid-Market', 'SMB'];
  const regions = ['DACH', 'Nordics'];
  const rows = values.flatMap((worths, at) => {
    const [segment = '', region = ''] = cellsAt[at]!.split(' × ');
    return worths.map((value) => ({
      segment: segments.indexOf(segment),
      region: regions.indexOf(region),
      value,
    }));
  });
  return {
    segments,
    regions,
    segment: Int32Array.from(rows, ({ segment }) => segment),
    region: Int32Array.from(rows, ({ region }) => region),
    value: Float64Array.from(rows, ({ value }) => value),
  };
}

/** The market of the worked example in docs/coverage.md, in thousands. */
const example = market(
  [900, 700, 500, 100],
  [100, 100, 100, 100, 100, 100, 100, 100],
  [40, 40, 40, 40],
  [600, 300],
  [120, 120, 120, 120],
);

function planOf(
  accounts: Parameters<typeof planHeadcount>[0],
  options: HeadcountOptions,
  model = rules,
): Headcount {
  const plan = planHeadcount(accounts, model, options);
  if (!plan.ok) throw new Error(plan.problems.map(({ message }) => message).join('; '));
  return plan.value;
}

const headsOf = ({ cells }: Headcount): Record<string, number> =>
  Object.fromEntries(cells.map(({ segment, region, heads }) => [`${segment} × ${region}`, heads]));

const refusal = (accounts: Parameters<typeof planHeadcount>[0], options: HeadcountOptions, model = rules) => {
  const plan = planHeadcount(accounts, model, options);
  return plan.ok ? [] : plan.problems.map(({ message }) => message);
};

describe('what an account takes of a person', () => {
  test.each([
    ['hours of the touch line ÷ hours of the role', 'Mid-Market', 'DACH', 0.5],
    ['the line of its own region before that of everywhere', 'Mid-Market', 'Nordics', 0.8],
    ['not less than a place in a full book', 'SMB', 'DACH', 0.05],
    ['nothing that is known where no line names its segment', 'Public', 'DACH', null],
  ])('is %s', (_, segment, region, share) => {
    const role = { name: 'AE', hours: 1000, accounts: 20 };
    const touches = [
      { segment: 'Mid-Market', role: 'AE', hours: 500 },
      { segment: 'mid-market', role: 'ae', hours: 800, region: 'Nordics' },
      { segment: 'SMB', role: 'AE', hours: 1 },
    ];
    expect(repShare(role, touches, segment, region)).toBe(share);
  });

  test('is one place of a full book where no line names the role', () => {
    expect(repShare({ name: 'AE', accounts: 40 }, [], 'SMB', 'DACH')).toBe(0.025);
    expect(repShare({ name: 'AE', hours: 1000 }, [], 'SMB', 'DACH')).toBeNull();
  });
});

describe('what heads cover', () => {
  test('is the value their time reaches, the last account in part', () => {
    // 0.4 of a year each: the first head reaches 2.5 accounts, the second the other 0.5 and two more.
    const work = { values: Float64Array.of(10, 50, 20, 40, 30), shares: new Float64Array(5).fill(0.4) };
    expect([...coveredValue(work, 9)]).toEqual([0, 105, 150]);
  });

  test('takes the account first that is worth most for its time', () => {
    const work = { values: Float64Array.of(100, 60), shares: Float64Array.of(2, 1) };
    expect([...coveredValue(work, 9)]).toEqual([0, 60, 110, 160]);
  });

  test('counts blank and negative values as nothing known, which draws no head', () => {
    const work = { values: Float64Array.of(NaN, -5, 0), shares: Float64Array.of(1, 1, 1) };
    expect([...coveredValue(work, 9)]).toEqual([0]);
  });
});

describe('heads given to cells', () => {
  test('a floor can make one cell better than two', () => {
    // With 4 heads and a floor of 3: 3 + 1 is not allowed, so all four go where they bring 22.
    const cells = [Float64Array.of(0, 9, 15, 19, 22), Float64Array.of(0, 10, 14, 16, 17)];
    const plan = allocateHeads(cells, 4, 3);
    expect([...plan.best]).toEqual([0, 0, 0, 19, 22]);
    expect(plan.at(4)).toEqual([4, 0]);
    expect(allocateHeads(cells, 4, 1).best[4]).toBe(29);
  });

  test('among equals the first cell has most', () => {
    const even = Float64Array.of(0, 5, 10);
    expect(allocateHeads([even, even], 3, 1).at(3)).toEqual([2, 1]);
  });

  test('heads that bring nothing go to nobody', () => {
    expect(allocateHeads([Float64Array.of(0, 5)], 4, 1).at(4)).toEqual([1]);
  });
});

describe('a headcount plan', () => {
  test('fills the top segment first, and the rest by what heads bring', () => {
    const plan = planOf(example, { heads: 10 });
    expect(headsOf(plan)).toEqual({
      'Enterprise × DACH': 4,
      'Enterprise × Nordics': 0,
      'Mid-Market × DACH': 3,
      'Mid-Market × Nordics': 3,
      'SMB × DACH': 0,
    });
    expect(plan.plan).toMatchObject({ value: 3940, most: 4080 });
  });

  test('by value the last small account of the top segment waits', () => {
    const plan = planOf(example, { heads: 10, first: 'value' });
    expect(headsOf(plan)).toMatchObject({
      'Enterprise × DACH': 3,
      'Mid-Market × Nordics': 4,
      'Mid-Market × DACH': 3,
    });
    expect(plan.plan.value).toBe(4080);
  });

  test('works a cell that is too small with its neighbour below, and the last one with that above', () => {
    const { cells } = planOf(example, { heads: 10 });
    const into = cells.map(({ segment, region, into: at }) => [
      `${segment} × ${region}`,
      `${cells[at]!.segment} × ${cells[at]!.region}`,
    ]);
    expect(into).toEqual([
      ['Enterprise × DACH', 'Enterprise × DACH'],
      ['Enterprise × Nordics', 'Mid-Market × Nordics'],
      ['Mid-Market × DACH', 'Mid-Market × DACH'],
      ['Mid-Market × Nordics', 'Mid-Market × Nordics'],
      ['SMB × DACH', 'Mid-Market × DACH'],
    ]);
  });

  test('leaves a region without heads whose accounts fill no handful at all', () => {
    const plan = planOf(market([900, 800, 700], [], [], [600]), { heads: 4 });
    expect(headsOf(plan)).toEqual({ 'Enterprise × DACH': 3, 'Enterprise × Nordics': 0 });
    expect(cellFindings(plan, 1).map(({ message }) => message)).toEqual([
      'its accounts fill 1 head, fewer than 3, and Nordics has no neighbour to work them with',
    ]);
  });

  test('says what the next five hires bring', () => {
    const { plan, ahead } = planOf(example, { heads: 10 });
    const values = [plan, ...ahead].map(({ value }) => value);
    expect(values.slice(1).map((value, at) => value - values[at]!)).toEqual([240, 200, 160, 0, 0]);
  });

  test('a budget buys whole heads with all who come with them', () => {
    // 200 + 90 ÷ 2.5 = 236.
    expect(headCost(rules.roles![0]!, rules.roles!).cost).toBe(236);
    expect(planOf(example, { budget: 2359 }).heads).toBe(9);
    expect(planOf(example, { budget: 2360 }).heads).toBe(10);
    expect(planOf(example, { budget: 2360, heads: 4 }).heads).toBe(4);
  });

  test('without heads or budget it gives out the people of the role that there are', () => {
    const reps = ['Ann', 'Ben', 'Cat', 'Dan'].map((name) => repOf(name, { segments: ['Enterprise'] }));
    const plan = planOf(example, { now: (cells, role) => headsNow(cells, reps, role, null) });
    expect(plan.heads).toBe(4);
    // All four work 4 accounts of a year each in DACH and 2 in the Nordics.
    expect(plan.cells.map(({ now }) => Math.round(1000 * now!) / 1000)).toEqual([2.667, 1.333, 0, 0, 0]);
  });

  test('who has left, is still to come or has another role is not there', () => {
    const reps = [
      repOf('Ann', { end: 100 }),
      repOf('Ben', { start: 300 }),
      repOf('Cat', { role: 'SDR' }),
      repOf('Dan', { start: 100, end: 300 }),
    ];
    const plan = planOf(example, { now: (cells, role) => headsNow(cells, reps, role, 200) });
    expect(plan.heads).toBe(1);
  });

  test('no heads is a plan, too', () => {
    const plan = planOf(example, { heads: 0 });
    expect(plan.plan.value).toBe(0);
    expect(plan.given).toBe(0);
  });

  test('more heads than accounts are left over, and said', () => {
    const plan = planHeadcount(example, rules, { heads: 50 });
    expect(plan.ok && plan.value.given).toBe(13);
    expect(plan.ok && plan.notices.map(({ message }) => message)).toEqual([
      '37 heads are left over: all is covered, or they are too few for one more cell, which takes 3',
    ]);
  });

  test.each([
    [
      'no role',
      { roles: [] },
      { heads: 3 },
      'the model names no role; add rows role with what one can do: hours or accounts, quota and cost',
    ],
    [
      'a role it does not have',
      rules,
      { heads: 3, role: 'Hunter' },
      'the model has no role "Hunter"; its roles are AE, SDR',
    ],
    ['no heads', rules, {}, 'say how many heads there are, or give a budget or the reps'],
    [
      'a budget without costs',
      {
        ...rules,
        roles: [
          { name: 'AE', hours: 1000 },
          { name: 'SDR', ratio: { of: 'AE', each: 2 } },
        ],
      },
      { budget: 500 },
      'a budget buys heads only where their cost is known: add the row cost of AE, SDR',
    ],
    [
      'nothing said of the role',
      { roles: [{ name: 'AE' }] },
      { heads: 3 },
      'the model does not say what an account asks of AE: add its hours and rows touch, or the most accounts of a book',
    ],
  ])('refuses %s in words', (_, model, options, message) => {
    expect(refusal(example, options, model)).toEqual([message]);
  });

  test('refuses a market without a cell', () => {
    const nobody = { ...example, segment: example.segment.map(() => -1) };
    expect(refusal(nobody, { heads: 3 })).toEqual([
      'no account in the market has both a segment and a region, so there is nobody to look after',
    ]);
  });

  test('a segment of which no line says anything has no heads, and says why', () => {
    const plan = planOf(example, { heads: 20 }, { ...rules, touches: rules.touches!.slice(0, 2) });
    expect(cellFindings(plan, 4).map(({ message }) => message)).toEqual([
      'the model does not say what an account of SMB asks of AE: add a row touch',
    ]);
  });

  test('300 heads in 60 cells take a number of looks that fits into a fifth of a second', () => {
    // Each head of each cell is looked at once a number of heads: 60 · 300² / 2 = 2.7 million additions.
    const falling = Float64Array.from({ length: 301 }, (_, heads) => 300 * heads - (heads * heads) / 2);
    const started = process.cpuUsage();
    const plan = allocateHeads(
      Array.from({ length: 60 }, () => falling),
      300,
      3,
    );
    const { user } = process.cpuUsage(started);
    expect(plan.at(300).reduce((sum, each) => sum + each, 0)).toBe(300);
    expect(user / 1000).toBeLessThan(200);
  });
});
