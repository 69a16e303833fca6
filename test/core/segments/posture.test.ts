import { postures, postureThresholds, type SegmentPosture } from '../../../core/segments/posture';
import type { PostureAccounts, PostureDeals } from '../../../core/segments/posture-figures';
import { seededChance } from '../../../core/stats/seeded-chance';
import { serialDay } from '../../../core/values/day';

const AS_OF = serialDay(2026, 11, 15) ?? NaN;

interface Told {
  readonly accounts: number;
  readonly customers: number;
  /** Won and lost deals in each of the quarters from 2024 Q4 to 2026 Q3, and what each deal won brings. */
  readonly won: readonly number[];
  readonly lost: readonly number[];
  readonly amount?: number;
  /** What a customer spends now for 100 a year ago; null where spend is not known. */
  readonly kept?: number | null;
}

const level = (count: number): number[] => Array<number>(8).fill(count);
const plain: Told = { accounts: 100, customers: 30, won: level(5), lost: level(5) };

/** Segments named A, B, C … as told; the deals of a quarter close on its tenth day, 60 days after they were created. */
function tell(segments: readonly Told[], shares: readonly (readonly [number, number])[] | null = null) {
  const members = segments.flatMap(({ accounts, customers, kept = 1 }, place) =>
    Array.from({ length: accounts }, (_, at) => ({ place, buys: at < customers, kept })),
  );
  const deals = segments.flatMap(({ won, lost, amount = 1000 }, place) =>
    won.flatMap((count, quarter) => {
      const month = 9 + 3 * quarter;
      const closed = serialDay(2024 + Math.floor(month / 12), (month % 12) + 1, 10) ?? NaN;
      return Array.from({ length: count + (lost[quarter] ?? 0) }, (_, at) => ({
        place,
        won: at < count ? 1 : 0,
        amount,
        closed,
      }));
    }),
  );
  const accounts: PostureAccounts = {
    segments: segments.map((_, at) => String.fromCharCode(65 + at)),
    segment: members.map(({ place }) => place),
    customer: members.map(({ buys }) => (buys ? 2 : 0)),
    spend: {
      before: members.map(({ buys, kept }) => (buys && kept !== null ? 100 : NaN)),
      now: members.map(({ buys, kept }, at) => (buys && kept !== null ? 100 * kept + (at % 3) - 1 : NaN)),
    },
  };
  const given: PostureDeals = {
    segment: deals.map(({ place }) => place),
    won: deals.map(({ won }) => won),
    amount: deals.map(({ amount }) => amount),
    closed: deals.map(({ closed }) => closed),
    created: deals.map(({ closed }) => closed - 60),
  };
  const effort = shares && {
    activity: shares.map(([activity]) => activity),
    value: shares.map(([, value]) => value),
  };
  return { accounts, deals: given, effort };
}

function posturesOf(...told: Parameters<typeof tell>): readonly SegmentPosture[] {
  const { accounts, deals, effort } = tell(...told);
  return postures(accounts, deals, effort, AS_OF);
}

const growing: Told = { ...plain, won: [4, 6, 7, 9, 10, 12, 13, 15], lost: level(2) };
const settled: Told = { ...plain, customers: 60, kept: 1.05 };
const open: Told = { ...plain, customers: 5 };

describe('postures', () => {
  test.each([
    ['grows and wins above the rest', growing, 'invest', 'posture-invest'],
    ['is penetrated, kept and level', settled, 'protect', 'posture-protect'],
    ['wins as the rest does and is hardly penetrated', open, 'push harder', 'posture-push-accounts'],
    ['is neither', plain, 'hold', 'posture-hold'],
    ['has 16 decided deals', { ...plain, won: level(1), lost: level(1) }, 'too few', 'posture-too-few-deals'],
    ['has no spend by period', { ...plain, kept: null }, 'too few', 'posture-not-known'],
    ['has no deal at all', { ...plain, won: level(0), lost: level(0) }, 'too few', 'posture-too-few-deals'],
  ] as const)('a segment that %s', (_, told, posture, code) => {
    const [own] = posturesOf([told, plain, plain]);
    expect([own?.posture, own?.code]).toEqual([posture, code]);
  });

  test('a segment that wins more often but does not grow is no investment', () => {
    const [own] = posturesOf([{ ...plain, won: level(9), lost: level(1) }, plain]);
    expect(own?.rest?.low).toBeGreaterThan(0);
    expect(own?.posture).toBe('hold');
  });

  test('one that loses customers’ spend is not protected, however penetrated', () => {
    expect(posturesOf([{ ...settled, kept: 0.7 }, plain])[0]?.posture).toBe('hold');
  });

  test('one that wins less often than the rest is not pushed, however open', () => {
    const [own] = posturesOf([{ ...open, won: level(1), lost: level(9) }, plain]);
    expect(own?.rest?.high).toBeLessThan(0);
    expect(own?.posture).toBe('hold');
  });

  test('less activity than its value would earn calls for a push, with both shares', () => {
    const [own, other] = posturesOf(
      [plain, plain],
      [
        [0.21, 0.76],
        [0.79, 0.24],
      ],
    );
    expect([own?.posture, own?.code]).toEqual(['push harder', 'posture-push-effort']);
    expect(own?.message).toBe(
      'A wins 50 % of its deals, not shown to be below the rest, and gets 21 % of the activity for 76 % of the value',
    );
    expect(other?.posture).toBe('hold');
  });

  test('thresholds are the user’s', () => {
    const { accounts, deals, effort } = tell([plain, plain]);
    const own = { ...postureThresholds, lowPenetration: 0.35 };
    expect(postures(accounts, deals, effort, AS_OF, own)[0]?.posture).toBe('push harder');
  });

  test('its evidence is a sentence for each figure', () => {
    const [own] = posturesOf([growing, plain]);
    expect(own?.evidence.map(({ message }) => message)).toEqual([
      // scipy 1.17.1: binomtest(76, 92), theilslopes of 6 … 15 thousand × 4 ÷ their mean; Newcombe's formula at 97.5 %
      '76 of 92 deals decided in the last 9 quarters were won: 82.6 % (73.6 % to 89 %)',
      'wins 32.6 points more often than the rest (16.6 to 46.7)',
      'bookings grow by 58.3 % a year (51.9 % to 64.8 %), over 7 whole quarters',
      '30 of 100 accounts buy: 30 %',
      '30 customers spend 100 % of what they did a year ago (99.7 % to 100.3 %)',
      'the activity share is not known',
      'half of the deals won took 60 days or less',
      'half of the deals won brought 1,000 or less',
    ]);
  });

  test('what is not known is said, not guessed', () => {
    const accounts = { segments: ['A'], segment: [0, 0], customer: [1, 1], spend: null };
    const none: PostureDeals = { segment: [], won: [], amount: [], created: [], closed: [] };
    const [own] = postures(accounts, none, null, AS_OF);
    expect(own?.evidence.map(({ code }) => code)).toEqual([
      'win-rate-none',
      'rest-unknown',
      'growth-unknown',
      'penetration-unknown',
      'retention-unknown',
      'effort-unknown',
    ]);
  });
});

describe('quarters', () => {
  test('are the calendar’s, the running one and the one that deals begin amid are no part of the trend', () => {
    const day = (year: number, month: number, at: number): number => serialDay(year, month, at) ?? NaN;
    const closed = [
      day(2026, 2, 3),
      day(2026, 3, 31),
      day(2026, 4, 1),
      day(2026, 11, 15),
      day(2026, 11, 16),
      NaN,
    ];
    const deals: PostureDeals = {
      segment: closed.map(() => 0),
      won: [1, 1, 0, 1, 1, 1],
      amount: [10, 20, 40, 80, 160, 320],
      created: closed.map(() => NaN),
      closed,
    };
    const accounts = { segments: ['A'], segment: [0], customer: [2], spend: null };
    const [own] = postures(accounts, deals, null, AS_OF);
    expect(own?.quarters).toEqual([
      { quarter: '2026 Q1', won: 2, lost: 0, bookings: 30, isWhole: false },
      { quarter: '2026 Q2', won: 0, lost: 1, bookings: 0, isWhole: true },
      { quarter: '2026 Q3', won: 0, lost: 0, bookings: 0, isWhole: true },
      { quarter: '2026 Q4', won: 1, lost: 0, bookings: 80, isWhole: false },
    ]);
    expect([own?.won, own?.lost, own?.undated]).toEqual([4, 1, 1]);
  });

  test('older deals than asked for are left out', () => {
    const { accounts, deals } = tell([plain]);
    const [own] = postures(accounts, deals, null, AS_OF, { ...postureThresholds, quarters: 2 });
    expect(own?.quarters.map(({ quarter }) => quarter)).toEqual(['2026 Q2', '2026 Q3', '2026 Q4']);
    expect(own?.won).toBe(10);
  });
});

test('where no segment differs or grows, fewer than one segment in forty is invested in by chance', () => {
  const chance = seededChance(77);
  let invested = 0;
  for (let round = 0; round < 200; round++) {
    const draw = (): number[] => level(0).map(() => 3 + chance.below(8));
    const found = posturesOf(
      Array.from({ length: 4 }, () => ({ ...plain, accounts: 4, won: draw(), lost: draw() })),
    );
    invested += found.filter(({ posture }) => posture === 'invest').length;
  }
  expect(invested).toBeLessThanOrEqual(20);
});
