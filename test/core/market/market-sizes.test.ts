import { marketFunnel } from '../../../core/market/market-funnel';
import { marketSizes } from '../../../core/market/market-sizes';
import { frameOf } from '../frame-of';

const { frame } = frameOf({
  layer: { kind: 'category', values: ['SOM', 'SAM', 'TAM', 'Outside', 'Outside', 'SAM'] },
  'possible layer': { kind: 'category', values: [null, 'SOM', null, 'TAM', null, null] },
  excluded: { kind: 'category', values: [null, null, null, null, 'Competitor', null] },
  value: { kind: 'money', values: [0.1, 0.2, 100, 1000, 5, null] },
});

// Added by hand, account by account.
test('layers hold the narrower ones, from confirmed to possible, blanks counted apart', () => {
  expect(marketSizes(frame, 'value')).toEqual({
    all: { accounts: 6, value: 1105.3, valueUnknown: 1 },
    excluded: { accounts: 1, value: 5, valueUnknown: 0 },
    outside: { accounts: 2, value: 1005, valueUnknown: 0 },
    layers: [
      {
        layer: 'TAM',
        confirmed: { accounts: 4, value: 100.3, valueUnknown: 1 },
        possible: { accounts: 5, value: 1100.3, valueUnknown: 1 },
      },
      {
        layer: 'SAM',
        confirmed: { accounts: 3, value: 0.3, valueUnknown: 1 },
        possible: { accounts: 3, value: 0.3, valueUnknown: 1 },
      },
      {
        layer: 'SOM',
        confirmed: { accounts: 1, value: 0.1, valueUnknown: 0 },
        possible: { accounts: 2, value: 0.3, valueUnknown: 0 },
      },
    ],
  });
});

test('without a value field there is no money, and nothing is unknown about it', () => {
  const { all } = marketSizes(frame, null);
  expect(all).toEqual({ accounts: 6, value: null, valueUnknown: 0 });
});

test('the funnel tells each step as a share of all and of the step before', () => {
  const steps = marketFunnel(marketSizes(frame, 'value'));
  expect(
    steps.map(({ name, confirmed, shareOfAll, shareOfBefore }) => [
      name,
      confirmed.accounts,
      shareOfAll,
      shareOfBefore,
    ]),
  ).toEqual([
    ['All accounts', 6, 1, null],
    ['TAM', 4, 4 / 6, 4 / 6],
    ['SAM', 3, 0.5, 0.75],
    ['SOM', 1, 1 / 6, 1 / 3],
  ]);
});

test('shares of nothing are not known', () => {
  const empty = frameOf({
    layer: { kind: 'category', values: [] },
    'possible layer': { kind: 'category', values: [] },
    excluded: { kind: 'category', values: [] },
  });
  const steps = marketFunnel(marketSizes(empty.frame, null));
  expect(steps.every(({ shareOfAll, shareOfBefore }) => shareOfAll === null && shareOfBefore === null)).toBe(
    true,
  );
});
