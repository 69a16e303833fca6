import { cohortsOfCustomers, cohortsOfSpend } from '../../../core/history/cohorts';
import { cycleDays, decidedDeals, winsByAccount } from '../../../core/history/decided-deals';
import { firstWonAmount, timeToBuy } from '../../../core/history/first-wins';
import { NEW_BUSINESS, type History } from '../../../core/history/history';
import { readDeals } from '../../../core/history/read-deals';
import { readSpend } from '../../../core/history/read-spend';
import { growthByAccount, spendByAccount, spendByProduct } from '../../../core/history/spend-by-account';
import type { Cell } from '../../../core/values/cell';
import { dayOf, isoDay } from '../../../core/values/day';
import { keysOf, tableOf, valueOf } from './tables';

const day = (iso: string): number => dayOf(iso)!;
const keys = keysOf(
  tableOf([
    ['Account', 'Employees'],
    ['A', 1],
    ['B', 2],
    ['C', 3],
  ]),
);
const deals = valueOf(
  readDeals(
    tableOf([
      ['Account', 'Stage', 'Amount', 'Created', 'Closed', 'Product'],
      ['A', 'Won', 100, '2025-01-01', '2025-01-31', 'Core'],
      ['A', 'Won', 50, '2025-01-11', '2025-01-31', 'Plus'],
      ['A', 'Won', 70, '2025-06-01', '2025-08-01', 'Core'],
      ['B', 'Lost', 10, '2025-02-01', '2025-05-01', 'Core'],
      ['B', 'Open', 20, '2025-03-01', null, 'Core'],
      ['C', 'Won', 30, '2025-04-01', '2025-03-01', 'Core'],
      [null, 'Lost', 30, '2025-04-01', '2025-05-01', 'Core'],
    ]),
    { accounts: keys },
  ),
);
const spendOf = (rows: readonly (readonly Cell[])[]) => valueOf(readSpend(tableOf(rows), { accounts: keys }));
const historyOf = (part: Partial<History>): History => ({ deals: null, spend: null, effort: null, ...part });

describe('from deals', () => {
  test('decided deals as labels, by kind and with an account', () => {
    expect(decidedDeals(deals)).toMatchObject({ count: 6, wins: 4 });
    expect([...decidedDeals(deals, null, true).account]).toEqual([0, 0, 0, 1, 2]);
    expect([...decidedDeals(deals, [NEW_BUSINESS]).won]).toEqual([1, 1, 0, 1]);
  });

  test('cycles in days; none where a deal closed before it was created', () => {
    expect([...cycleDays(deals)]).toEqual([30, 20, 61, 89, NaN, NaN, 30]);
  });

  test('wins, losses and open deals of each account', () => {
    const { won, lost, open } = winsByAccount(deals, 3);
    expect([[...won], [...lost], [...open]]).toEqual([
      [3, 0, 1],
      [0, 1, 0],
      [0, 1, 0],
    ]);
  });

  test('the land deal is all that was won on the first day', () => {
    expect([...firstWonAmount(deals, 3)]).toEqual([150, NaN, 30]);
  });

  test('time to buy watches those who have not bought up to the as-of day', () => {
    const { days, bought, median } = timeToBuy(deals, 3, day('2025-12-31'));
    // A bought after 30 days; B waits since 2025-02-01; C won before its first deal was created.
    expect([...days]).toEqual([30, 333, NaN]);
    expect([...bought]).toEqual([1, 0, 1]);
    expect(median.median).toBe(30);
  });

  test('won amounts of the last 365 days stand for spend where there is no table of it', () => {
    const spend = spendByAccount(historyOf({ deals }), 3, day('2026-01-31'))!;
    expect([spend.window.from, isoDay(spend.window.start)]).toEqual(['deals', '2025-02-01']);
    expect([...spend.amount]).toEqual([70, 0, 30]);
    const products = spendByProduct(historyOf({ deals }), 3, day('2026-01-30'))!;
    expect(products.products).toEqual(['Core', 'Plus']);
    expect(products.amounts.map((each) => [...each])).toEqual([
      [170, 0, 30],
      [50, 0, 0],
    ]);
  });
});

describe('from spend', () => {
  const monthly = spendOf([
    ['Account', 'Month', 'Amount'],
    ['A', '2024-01', 1],
    ['A', '2024-12', 2],
    ['A', '2025-01', 4],
    ['A', '2025-10', 8],
    ['A', '2025-11', 16],
    ['B', '2025-03', 32],
    ['B', '2025-04', -2],
  ]);

  test('the last full twelve months end with the last month that is over', () => {
    const at = (iso: string) => spendByAccount(historyOf({ spend: monthly }), 3, day(iso))!;
    expect([isoDay(at('2025-11-22').window.start), isoDay(at('2025-11-22').window.end)]).toEqual([
      '2024-11-01',
      '2025-11-01',
    ]);
    expect([...at('2025-11-22').amount]).toEqual([14, 30, 0]);
    expect([...at('2025-11-30').amount]).toEqual([30, 30, 0]);
    expect([...spendByAccount(historyOf({ spend: monthly }), 3)!.amount]).toEqual([30, 30, 0]);
  });

  test('growth compares it with the twelve months before', () => {
    const { growth, before } = growthByAccount(historyOf({ spend: monthly }), 3, day('2025-12-31'))!;
    expect(isoDay(before.start)).toBe('2023-12-01');
    expect([...growth]).toEqual([29, NaN, NaN]);
  });

  test('years: the last one that is over', () => {
    const yearly = spendOf([
      ['Account', '2024', '2025', '2026'],
      ['A', 10, 20, 5],
      ['B', null, 7, 9],
    ]);
    const spend = spendByAccount(historyOf({ spend: yearly }), 3, day('2026-11-22'))!;
    expect([isoDay(spend.window.start), ...spend.amount]).toEqual(['2025-01-01', 20, 7, 0]);
  });

  test('no dated money is none', () => {
    expect(spendByAccount(historyOf({}), 3)).toBeNull();
    expect(spendByProduct(historyOf({ spend: monthly }), 3)).toBeNull();
    expect(growthByAccount(historyOf({}), 3)).toBeNull();
  });
});

describe('cohorts', () => {
  test('from customer since and the day they left', () => {
    const since = ['2021-03-01', '2021-12-31', '2021-06-01', '2023-02-01'].map(day);
    // The first leaves on its first anniversary: it has not renewed. The third leaves after its second.
    const left = [day('2022-03-01'), NaN, day('2023-06-02'), NaN];
    expect(cohortsOfCustomers(since, left, day('2024-11-22'))).toEqual([
      { name: '2021', year: 2021, survivors: [3, 2, 2], maybeOlder: false },
      { name: '2023', year: 2023, survivors: [1], maybeOlder: false },
    ]);
    expect(cohortsOfCustomers([NaN, day('2030-01-01')], [NaN, NaN], day('2024-11-22'))).toEqual([]);
  });

  test('from years with spend, ragged, the first year’s customers being perhaps older', () => {
    const yearly = spendOf([
      ['Account', '2022', '2023', '2024', '2025'],
      ['A', 10, 10, null, 10],
      ['B', 5, null, null, null],
      ['C', null, 3, 3, null],
    ]);
    expect(cohortsOfSpend(yearly, 3, day('2026-01-31'))).toEqual([
      { name: '2022', year: 2022, survivors: [2, 1, 1, 1], maybeOlder: true },
      { name: '2023', year: 2023, survivors: [1, 1, 0], maybeOlder: false },
    ]);
    // 2025 is not over in November.
    expect(cohortsOfSpend(yearly, 3, day('2025-11-22'))[0]!.survivors).toEqual([2, 1, 0]);
  });
});
