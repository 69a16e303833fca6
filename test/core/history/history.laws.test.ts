import fc from 'fast-check';
import { cohortsOfSpend } from '../../../core/history/cohorts';
import { cycleDays, decidedDeals, winsByAccount } from '../../../core/history/decided-deals';
import { firstWonAmount, timeToBuy } from '../../../core/history/first-wins';
import { readDeals, type DealsRead } from '../../../core/history/read-deals';
import { readSpend } from '../../../core/history/read-spend';
import { growthByAccount, spendByAccount, spendByProduct } from '../../../core/history/spend-by-account';
import { kaplanMeier, medianTime } from '../../../core/stats/kaplan-meier';
import type { Cell } from '../../../core/values/cell';
import { isoDay } from '../../../core/values/day';
import { keysOf, messagesOf, tableOf, valueOf } from './tables';

const keys = keysOf(
  tableOf([
    ['Account', 'Employees'],
    ['Acme', 1],
    ['Globex', 2],
    ['Initech', 3],
    ['initech', 4],
  ]),
);
const accountCount = 4;
const name = fc.constantFrom('Acme', 'Globex Inc.', 'Initech', 'Acmee', null);
const day = fc
  .option(fc.integer({ min: 45000, max: 46000 }), { freq: 6 })
  .map((serial) => serial && isoDay(serial));
const dealRow = fc.tuple(
  fc.constantFrom('D1', 'D2', 'D3', 'D4', 'D5', 'D6', null),
  name,
  fc.constantFrom('Won', 'Lost', 'Open', null),
  fc.option(fc.integer({ min: -5000, max: 100_000 }).map((cents) => cents / 100)),
  day,
  day,
  fc.constantFrom('Basic Suite', 'BasicSuite', 'Plus', null),
);
const dealHeader = ['Deal ID', 'Account', 'Stage', 'Amount', 'Created', 'Closed', 'Product'];
const spendRow = fc.tuple(
  name,
  fc.integer({ min: 2020, max: 2025 }),
  fc.integer({ min: -5000, max: 100_000 }).map((cents) => cents / 100),
  fc.constantFrom('Basic', 'Plus'),
);

/** Rows, some of them repeating a deal, and the same rows in another order. */
const shuffled = <Row extends readonly Cell[]>(row: fc.Arbitrary<Row>) =>
  fc
    .array(row, { minLength: 1, maxLength: 30 })
    .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));

const readRows = (rows: readonly (readonly Cell[])[]) =>
  readDeals(tableOf([dealHeader, ...rows]), { accounts: keys, asOf: 45_900 });

function derivedOf(deals: DealsRead) {
  const history = { deals, spend: null, effort: null };
  const { days, bought, median } = timeToBuy(deals, accountCount, 45_900);
  return {
    join: deals.join,
    stages: deals.stages,
    spellings: deals.spellings,
    wins: decidedDeals(deals).wins,
    cycles: [...cycleDays(deals)].sort(),
    byAccount: winsByAccount(deals, accountCount),
    land: firstWonAmount(deals, accountCount),
    time: [days, bought, median],
    spend: spendByAccount(history, accountCount),
    growth: growthByAccount(history, accountCount),
    products: spendByProduct(history, accountCount),
    kinds: [...deals.kind].sort(),
  };
}

test('the order of the deals does not matter, nor which row of a repeated one comes first', () => {
  fc.assert(
    fc.property(shuffled(dealRow), ([rows, others]) => {
      const [one, other] = [readRows(rows), readRows(others)];
      expect(derivedOf(valueOf(other))).toEqual(derivedOf(valueOf(one)));
      expect(messagesOf(other)).toEqual(messagesOf(one));
    }),
  );
});

test('every row is joined or missed, and every deal won, lost or open', () => {
  fc.assert(
    fc.property(fc.array(dealRow, { maxLength: 30 }), (rows) => {
      const value = valueOf(readRows(rows));
      const missed = value.join.missed.reduce((sum, { count }) => sum + count, 0);
      expect(value.join.joined + missed).toBe(value.count);
      expect(value.count + value.repeated).toBe(rows.length);
      expect([...value.account].filter((account) => account >= 0)).toHaveLength(value.join.joined);
      const { won, lost, open } = winsByAccount(value, accountCount);
      expect([...won, ...lost, ...open].reduce((sum, each) => sum + each, 0)).toBe(value.join.joined);
    }),
  );
});

test('the order of the spend does not matter, and products add up to the whole', () => {
  fc.assert(
    fc.property(shuffled(spendRow), ([rows, others]) => {
      const read = (all: readonly (readonly Cell[])[]) => {
        const spend = valueOf(
          readSpend(tableOf([['Account', 'Year', 'Amount', 'Product'], ...all]), { accounts: keys }),
        );
        const history = { deals: null, spend, effort: null };
        return {
          spend: spendByAccount(history, accountCount),
          products: spendByProduct(history, accountCount),
          cohorts: cohortsOfSpend(spend, accountCount),
        };
      };
      const one = read(rows);
      expect(read(others)).toEqual(one);
      one.spend!.amount.forEach((whole, account) => {
        const parts = one.products!.amounts.reduce((sum, amounts) => sum + amounts[account]!, 0);
        expect(parts).toBeCloseTo(whole, 6);
      });
      for (const { survivors } of one.cohorts) {
        survivors.slice(1).forEach((left, at) => expect(left).toBeLessThanOrEqual(survivors[at]!));
      }
    }),
  );
});

test('a survival curve falls from 1, inside its interval, whatever the order', () => {
  const watched = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.constantFrom(0, 1)), {
    minLength: 1,
  });
  fc.assert(
    fc.property(watched, (pairs) => {
      const curveOf = (all: typeof pairs) =>
        kaplanMeier(
          all.map(([time]) => time),
          all.map(([, event]) => event),
        );
      const curve = curveOf(pairs);
      expect(curveOf([...pairs].reverse())).toEqual(curve);
      curve.survival.forEach((share, at) => {
        expect(share).toBeLessThan(curve.survival[at - 1] ?? 1);
        if (share > 0) expect(curve.low[at]!).toBeLessThanOrEqual(share);
        if (share > 0) expect(curve.high[at]!).toBeGreaterThanOrEqual(share);
      });
      const { median, low, high } = medianTime(curve);
      if (low === low && median === median) expect(low).toBeLessThanOrEqual(median);
      if (high === high) expect(high).toBeGreaterThanOrEqual(median);
    }),
  );
});
