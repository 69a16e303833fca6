import { effortShares, type EffortRows, type ValuedAccounts } from '../../../core/segments/effort-share';

/** Four Enterprise accounts hold 76 % of the value, six others the rest. */
const accounts: ValuedAccounts = {
  segments: ['Enterprise', 'Mid-Market', 'Small'],
  segment: [0, 0, 0, 0, 1, 1, 1, 2, 2, 2, -1],
  value: [190, 190, 190, 190, 60, 60, 60, 20, 20, 20, 999],
};

type Row = { account?: number; segment?: number; kind: string; amount?: number; money?: number };

function rowsOf(list: readonly Row[]): EffortRows {
  const values = [null, ...new Set(list.map(({ kind }) => kind))];
  return {
    account: list.map(({ account = -1 }) => account),
    segment: list.map(({ segment = -1 }) => segment),
    kind: { kind: 'text', codes: Uint8Array.from(list, ({ kind }) => values.indexOf(kind)), values },
    amount: list.map(({ amount = NaN }) => amount),
    money: list.map(({ money = NaN }) => money),
  };
}

const activity = (...[first, second, third]: [number, number, number]): EffortRows =>
  rowsOf([
    { account: 0, kind: 'activity', amount: first },
    { account: 4, kind: 'activity', amount: second },
    { account: 7, kind: 'activity', amount: third },
  ]);

describe('effortShares', () => {
  test('the upside-down 80/20 is said with both shares', () => {
    const [found] = effortShares(accounts, activity(21, 39, 40));
    expect(found?.verdict).toBe('act');
    expect(found?.code).toBe('effort-upside-down');
    expect(found?.message).toBe(
      'Enterprise holds 76 % of the value that is in a segment and gets 21 % of the activity: 79 % goes after the other 24 %, 80/20 upside down',
    );
    expect(found?.segments.map(({ ratio }) => ratio)).toEqual([0.21 / 0.76, 0.39 / 0.18, 0.4 / 0.06]);
  });

  test.each([
    ['effort-upside-down', 'act', [38, 31, 31]],
    ['effort-behind-value', 'watch', [39, 31, 30]],
    ['effort-follows-value', 'good', [76, 18, 6]],
    ['effort-ahead-of-value', 'watch', [97, 2, 1]],
  ] as const)('%s', (code, verdict, [first, second, third]) => {
    const [found] = effortShares(accounts, activity(first, second, third));
    expect([found?.code, found?.verdict]).toEqual([code, verdict]);
  });

  test('two segments at the top hold their value together', () => {
    const flat = { ...accounts, value: [60, 60, 60, 60, 60, 60, 60, 10, 10, 10, 999] };
    const [found] = effortShares(
      { ...flat, segment: [0, 0, 0, 1, 1, 1, 1, 2, 2, 2, -1] },
      activity(21, 39, 40),
    );
    expect(found?.message).toBe(
      'Enterprise and Mid-Market together hold 93.3 % of the value that is in a segment and get 60 % of the activity',
    );
    expect(found?.advice).toMatch(/^move some activity to Enterprise and Mid-Market,/);
  });

  test('accounts without effort are counted with what they are worth', () => {
    const [found] = effortShares(accounts, activity(1, 1, 1));
    expect(found?.segments.map(({ accountsWithout }) => accountsWithout)).toEqual([3, 2, 2]);
    expect(found?.segments.map(({ valueWithout }) => valueWithout)).toEqual([570, 120, 40]);
  });

  test('rows that name a segment count for it, and say nothing of single accounts', () => {
    const [found] = effortShares(accounts, rowsOf([{ segment: 2, kind: 'headcount', amount: 4 }]));
    expect(found?.segments.map(({ effort }) => effort)).toEqual([0, 0, 4]);
    expect(found?.segments.map(({ accountsWithout }) => accountsWithout)).toEqual([null, null, null]);
  });

  test('an account’s own segment goes before the one its row names', () => {
    const [found] = effortShares(accounts, rowsOf([{ account: 0, segment: 2, kind: 'leads', amount: 4 }]));
    expect(found?.segments.map(({ effort }) => effort)).toEqual([4, 0, 0]);
  });

  test('effort without a known account or segment is counted apart', () => {
    const [found] = effortShares(
      accounts,
      rowsOf([
        { account: 0, kind: 'leads', amount: 6 },
        { kind: 'leads', amount: 3 },
        { account: 10, kind: 'leads', amount: 2 },
      ]),
    );
    expect([found?.rowsWithout, found?.effortWithout]).toEqual([2, 5]);
    expect(found?.segments[0]?.effortShare).toBe(1);
  });

  test('a kind without amounts is counted in money, and kinds stand in alphabetical order', () => {
    const found = effortShares(
      accounts,
      rowsOf([
        { account: 0, kind: 'marketing spend', money: 50 },
        { account: 0, kind: 'leads', amount: 1, money: 900 },
        { account: 4, kind: 'marketing spend', money: 150 },
      ]),
    );
    expect(found.map(({ kind, counted }) => [kind, counted])).toEqual([
      ['leads', 'amount'],
      ['marketing spend', 'money'],
    ]);
    expect(found[1]?.segments.map(({ effortShare }) => effortShare)).toEqual([0.25, 0.75, 0]);
  });

  test.each([
    ['no value is known', { ...accounts, value: Array(11).fill(NaN) as number[] }, activity(1, 1, 1)],
    ['no effort is joined', accounts, rowsOf([{ kind: 'leads', amount: 3 }])],
    ['credit notes eat all of it', accounts, activity(5, -5, 0)],
  ])('where %s nothing is claimed', (_, given, rows) => {
    const [found] = effortShares(given, rows);
    expect([found?.code, found?.verdict]).toEqual(['effort-not-known', 'not known']);
  });

  test('one segment alone has no other to be compared with', () => {
    const one = { segments: ['All'], segment: [0, 0], value: [5, 5] };
    const [found] = effortShares(one, rowsOf([{ account: 0, kind: 'leads', amount: 3 }]));
    expect(found?.code).toBe('effort-one-segment');
  });
});
