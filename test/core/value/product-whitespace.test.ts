import { productWhitespace } from '../../../core/value/product-whitespace';
import type { Peer } from '../../../core/value/valuation';
import { frameOf } from '../frame-of';

const { frame, kindOf } = frameOf({
  industry: { kind: 'category', values: ['Retail', 'Steel', 'Retail', 'Steel', 'Retail'] },
});
const figures = { accounts: 30, weight: 1 };
const peers: readonly Peer[] = [
  { name: 'all', when: [], spend: 9999, ...figures },
  {
    name: 'Licence: Retail',
    when: [[{ field: 'industry', test: 'in', value: ['Retail'] }]],
    spend: 500,
    product: 'Licence',
    ...figures,
  },
  { name: 'Licence: all', when: [], spend: 300, product: 'Licence', ...figures },
  { name: 'Support: all', when: [], spend: 100, product: 'Support', ...figures },
];
// Account 0 buys Licence twice, account 1 only has credit notes, account 2 is no customer, account 3 has an amount that
// is blank, account 4 is not known to be anything.
const owned = {
  accounts: [0, 0, 1, 3],
  products: [1, 1, 0, 0],
  names: ['Support', 'LICENCE'],
  spend: [200, 50, -20, NaN],
};
const parts = { frame, kindOf, owned, peers, customer: Uint8Array.of(2, 2, 0, 2, 1), most: 10 };

test('what is left of the peers figure, the largest first', () => {
  const { rows } = productWhitespace(parts);
  expect(rows).toEqual([
    { account: 2, product: 'Licence', spend: 0, potential: 500, whitespace: 500 },
    { account: 1, product: 'Licence', spend: 0, potential: 300, whitespace: 300 },
    { account: 0, product: 'Licence', spend: 250, potential: 500, whitespace: 250 },
    { account: 0, product: 'Support', spend: 0, potential: 100, whitespace: 100 },
    { account: 1, product: 'Support', spend: -20, potential: 100, whitespace: 100 },
    { account: 2, product: 'Support', spend: 0, potential: 100, whitespace: 100 },
  ]);
});

test('accounts of which nothing is known are counted, not valued', () => {
  expect(productWhitespace(parts)).toMatchObject({ pairs: 6, total: 1350, unknown: 2 });
});

test('no more rows than asked for, the totals stay', () => {
  const cut = productWhitespace({ ...parts, most: 2 });
  expect(cut.rows.map(({ whitespace }) => whitespace)).toEqual([500, 300]);
  expect(cut).toMatchObject({ pairs: 6, total: 1350 });
  expect(productWhitespace({ ...parts, most: 0 }).rows).toEqual([]);
});

test('without peers by product there is nothing to tell', () => {
  expect(productWhitespace({ ...parts, peers: peers.slice(0, 1) })).toMatchObject({ rows: [], total: 0 });
});
