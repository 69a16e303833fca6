import fc from 'fast-check';
import { field } from '../../../core/expr/builders';
import { evaluateAll } from '../../../core/expr/evaluate';
import type { Expr } from '../../../core/expr/expr';
import { cutTiers } from '../../../core/value/cut-tiers';
import { lineMoves } from '../../../core/value/line-moves';
import { potentialExprs } from '../../../core/value/potential-exprs';
import { roadExpr } from '../../../core/value/road';
import { suggestLines } from '../../../core/value/suggest-lines';
import { tierExpr } from '../../../core/value/tier-expr';
import { tierSpread } from '../../../core/value/tier-spread';
import { checkTiers } from '../../../core/value/check-tiers';
import { frameOf, plainColumn } from '../frame-of';

const money = fc.option(fc.integer({ min: -500, max: 5000 }));
const account = fc.record({
  spend: money,
  potential: money,
  employees: fc.option(fc.integer({ min: 1, max: 900 })),
  customer: fc.option(fc.boolean()),
});
type Account = typeof account extends fc.Arbitrary<infer Value> ? Value : never;

const road = { spend: 400, whitespace: 300 };
const tiers = [
  { name: 'A', from: 2000 },
  { name: 'B', from: 100 },
];

function worthOf(accounts: readonly Account[]) {
  const { frame, kindOf } = frameOf({
    spend: { kind: 'money', values: accounts.map(({ spend }) => spend) },
    wallet: { kind: 'money', values: accounts.map(({ potential }) => potential) },
    employees: { kind: 'number', values: accounts.map(({ employees }) => employees) },
    customer: { kind: 'flag', values: accounts.map(({ customer }) => customer) },
  });
  const large = {
    name: 'large',
    when: [[{ field: 'employees', test: 'at least', value: 300 } as const]],
    spend: 900,
    accounts: 30,
    weight: 1,
  };
  const [spend, customer] = [field('spend'), field('customer')];
  const exprs = potentialExprs({
    sources: [
      { name: 'wallet', method: 'column', from: 'wallet' },
      { name: 'peers', method: 'peer', from: '' },
    ],
    peers: [large],
    kindOf,
    spend,
    customer,
  });
  const columns = evaluateAll(
    new Map<string, Expr>([
      ...exprs,
      ['road', roadExpr(road, spend, field('whitespace'), customer)],
      ['tier', tierExpr(tiers, field('potential'))],
    ]),
    frame,
  );
  const column = (name: string) => plainColumn(columns.get(name));
  return accounts.map((one, row) => ({
    ...one,
    worth: column('potential')[row] as number | null,
    whitespace: column('whitespace')[row] as number | null,
    quadrant: column('road')[row] as string | null,
    tier: column('tier')[row] as string | null,
  }));
}

const some = fc.array(account, { minLength: 1, maxLength: 20 });

test('potential is at least the spend, and at least 0', () => {
  fc.assert(
    fc.property(some, (accounts) => {
      for (const { worth, spend } of worthOf(accounts)) {
        if (worth !== null) expect(worth).toBeGreaterThanOrEqual(Math.max(spend ?? 0, 0));
      }
    }),
  );
});

test('whitespace is 0 or more, and with the spend it is the potential', () => {
  fc.assert(
    fc.property(some, (accounts) => {
      for (const { worth, whitespace, spend, customer } of worthOf(accounts)) {
        const known = worth !== null && (spend !== null || customer === false);
        expect(whitespace === null).toBe(!known);
        if (whitespace !== null) expect(whitespace + Math.max(spend ?? 0, 0)).toBe(worth);
      }
    }),
  );
});

test('every account with a known whitespace stands in exactly one quadrant', () => {
  fc.assert(
    fc.property(some, (accounts) => {
      for (const { whitespace, quadrant } of worthOf(accounts)) {
        expect(quadrant === null).toBe(whitespace === null);
      }
    }),
  );
});

test('a higher value never has a lower tier', () => {
  const rank = (tier: string | null): number => (tier === 'A' ? 2 : tier === 'B' ? 1 : 0);
  fc.assert(
    fc.property(some, (accounts) => {
      const worth = worthOf(accounts).filter((each) => each.worth !== null);
      worth.sort((one, other) => one.worth! - other.worth!);
      worth.forEach((each, at) =>
        expect(rank(each.tier)).toBeGreaterThanOrEqual(rank(worth[at - 1]?.tier ?? null)),
      );
    }),
  );
});

const values = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 12, maxLength: 80 });

test('tiers cut by shares hold no more than their shares, never part equal values and are sound', () => {
  const shares = [
    { name: 'A', share: 0.2 },
    { name: 'B', share: 0.6 },
    { name: 'C', share: 1 },
  ];
  fc.assert(
    fc.property(values, (list) => {
      const cut = cutTiers(Float64Array.from(list), { by: 'shares', shares }, null);
      if (!cut.ok) return;
      expect(checkTiers(cut.value)).toEqual([]);
      for (const { from, share } of cut.value) {
        expect(list.filter((value) => value >= from).length).toBeLessThanOrEqual(share! * list.length + 1e-9);
      }
      const { rows } = tierSpread(Float64Array.from(list), cut.value);
      expect(rows.reduce((sum, { accounts }) => sum + accounts, 0)).toBe(list.length);
    }),
  );
});

test('suggested classes keep to their limits and hold every account once', () => {
  fc.assert(
    fc.property(
      values,
      fc.integer({ min: 2, max: 5 }),
      fc.integer({ min: 1, max: 4 }),
      (list, classes, least) => {
        const suggested = suggestLines(Float64Array.from(list), { classes, least });
        if (!suggested.ok) return;
        const { value } = suggested;
        expect(value.reduce((sum, { accounts }) => sum + accounts, 0)).toBe(list.length);
        expect(value.every(({ accounts }) => accounts >= least)).toBe(true);
        expect(value[0]!.accounts).toBeLessThanOrEqual(0.2 * list.length + 1e-9);
        const lines = value.flatMap(({ from }) => from ?? []);
        expect(lines).toEqual([...lines].sort((one, other) => other - one));
        lines.forEach((line, at) => {
          const reaching = list.filter((each) => each >= line).length;
          const above = value.slice(0, at + 1).reduce((sum, { accounts }) => sum + accounts, 0);
          expect(reaching).toBe(above);
        });
      },
    ),
  );
});

test('moving a line there and back moves the same accounts back', () => {
  fc.assert(
    fc.property(values, fc.nat(400), fc.nat(400), (list, one, other) => {
      const yardstick = Float64Array.from(list);
      const there = lineMoves(yardstick, yardstick, [one], [other]);
      const back = lineMoves(yardstick, yardstick, [other], [one]);
      expect([there.up, there.down]).toEqual([back.down, back.up]);
    }),
  );
});
