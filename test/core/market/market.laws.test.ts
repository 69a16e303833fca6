import fc from 'fast-check';
import { marketEffects } from '../../../core/market/market-effects';
import { marketSizes, type MarketSizes } from '../../../core/market/market-sizes';
import { rollUp, type RollUpRow } from '../../../core/market/roll-up';
import { sumOf } from '../../../core/stats/sum-of';
import { isYes, layersOf, when } from './layers-of';

const flag = fc.option(fc.boolean());
const cents = fc.option(fc.integer({ min: 0, max: 2 ** 40 }).map((amount) => amount / 100));
const account = fc.record({
  t: flag,
  s: flag,
  o: flag,
  c: flag,
  region: fc.option(fc.constantFrom('West', 'East', 'North')),
  value: cents,
});
type Account = typeof account extends fc.Arbitrary<infer Value> ? Value : never;
const accounts = fc.array(account, { maxLength: 40 });

const layers = { TAM: when(isYes('t')), SAM: when(isYes('s')), SOM: when(isYes('o')) };
const exclusions = [{ name: 'Competitor', when: when(isYes('c')) }];

function marketOf(list: readonly Account[]) {
  const column = (key: keyof Account) => list.map((one) => one[key]);
  return layersOf(
    {
      t: { kind: 'flag', values: column('t') },
      s: { kind: 'flag', values: column('s') },
      o: { kind: 'flag', values: column('o') },
      c: { kind: 'flag', values: column('c') },
      region: { kind: 'category', values: column('region') },
      value: { kind: 'money', values: column('value') },
    },
    layers,
    exclusions,
  );
}

const sizesOf = (list: readonly Account[]): MarketSizes => marketSizes(marketOf(list), 'value');

function rowsOf(list: readonly Account[]): readonly RollUpRow[] {
  const result = rollUp(marketOf(list), ['region', 'layer'], ['value']);
  if (!result.ok) throw new Error('a roll-up that is refused');
  return result.value.rows;
}

test('SOM ⊆ SAM ⊆ TAM ⊆ all, confirmed ≤ possible, in accounts and in money', () => {
  fc.assert(
    fc.property(accounts, (list) => {
      const { all, outside, layers: found } = sizesOf(list);
      const [tam, sam, som] = found;
      const chains = [
        [som?.confirmed, sam?.confirmed, tam?.confirmed, all],
        [som?.possible, sam?.possible, tam?.possible, all],
        ...found.map(({ confirmed, possible }) => [confirmed, possible]),
      ];
      for (const chain of chains) {
        chain.slice(1).forEach((wider, at) => {
          expect(wider?.accounts).toBeGreaterThanOrEqual(chain[at]?.accounts ?? NaN);
          expect(wider?.value).toBeGreaterThanOrEqual(chain[at]?.value ?? NaN);
        });
      }
      expect((tam?.confirmed.accounts ?? NaN) + outside.accounts).toBe(list.length);
    }),
  );
});

test('filling in a blank never leaves the interval', () => {
  fc.assert(
    fc.property(accounts, fc.infiniteStream(fc.boolean()), (list, answers) => {
      const filled = list.map((one) => ({
        ...one,
        t: one.t ?? answers.next().value,
        s: one.s ?? answers.next().value,
        o: one.o ?? answers.next().value,
        c: one.c ?? answers.next().value,
      }));
      const before = sizesOf(list).layers;
      sizesOf(filled).layers.forEach(({ confirmed, possible }, at) => {
        expect(confirmed).toEqual(possible);
        expect(confirmed.accounts).toBeGreaterThanOrEqual(before[at]?.confirmed.accounts ?? NaN);
        expect(confirmed.accounts).toBeLessThanOrEqual(before[at]?.possible.accounts ?? NaN);
      });
    }),
  );
});

test('subtotals are the sums of their groups, and the total is the sum of all', () => {
  fc.assert(
    fc.property(accounts, (list) => {
      const rows = rowsOf(list);
      for (const whole of rows.filter(({ keys }) => keys.length < 2)) {
        const depth = whole.keys.length;
        const parts = rows.filter(
          ({ keys }) =>
            keys.length === depth + 1 && keys.slice(0, depth).every((key, at) => key === whole.keys[at]),
        );
        expect(sumOf(parts.map(({ accounts: count }) => count))).toBe(whole.accounts);
        expect(sumOf(parts.map(({ sums }) => sums[0]?.value ?? NaN))).toBe(whole.sums[0]?.value);
        expect(sumOf(parts.map(({ sums }) => sums[0]?.unknown ?? NaN))).toBe(whole.sums[0]?.unknown);
      }
      expect(rows.at(-1)?.accounts).toBe(list.length);
    }),
  );
});

test('in every group confirmed ≤ possible ≤ all', () => {
  fc.assert(
    fc.property(accounts, (list) => {
      for (const { accounts: sure, possibleAccounts, sums } of rowsOf(list)) {
        expect(possibleAccounts).toBeGreaterThanOrEqual(sure);
        expect(possibleAccounts).toBeLessThanOrEqual(list.length);
        expect(sums[0]?.possible).toBeGreaterThanOrEqual(sums[0]?.value ?? NaN);
      }
    }),
  );
});

test('the order of the rows changes nothing', () => {
  const shuffled = accounts.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      expect(rowsOf(other)).toEqual(rowsOf(list));
      expect(sizesOf(other)).toEqual(sizesOf(list));
    }),
  );
});

const effectsOf = (list: readonly Account[]) => {
  const kindOf = (field: string) => (['t', 's', 'o', 'c'].includes(field) ? 'flag' : undefined);
  return marketEffects(marketOf(list), { layers, exclusions }, kindOf);
};

test('what is possible in a layer is what is possible in the one before less what its conditions take out', () => {
  fc.assert(
    fc.property(accounts, (list) => {
      const { all, excluded, layers: sizes } = sizesOf(list);
      const told = effectsOf(list);
      expect(sumOf(told.exclusions.map(({ accounts: taken }) => taken))).toBe(excluded.accounts);
      told.layers.forEach(({ takesOut }, at) => {
        const before = sizes[at - 1]?.possible.accounts ?? all.accounts - excluded.accounts;
        expect(before - sumOf(takesOut.flat())).toBe(sizes[at]?.possible.accounts);
      });
    }),
  );
});

test('accounts are open where the layer that is possible is not the one that is confirmed, and a blank field says why', () => {
  fc.assert(
    fc.property(accounts, (list) => {
      const { open, openFields } = effectsOf(list);
      const possible = marketOf(list).columns.get('possible layer');
      expect(open).toBe(possible?.kind === 'text' ? possible.codes.filter((code) => code !== 0).length : NaN);
      const counts = openFields.map(({ accounts: count }) => count);
      expect(sumOf(counts)).toBeGreaterThanOrEqual(open);
      for (const count of counts) expect(count).toBeLessThanOrEqual(open);
    }),
  );
});
