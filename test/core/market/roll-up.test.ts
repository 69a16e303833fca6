import { rollUp, type RollUp } from '../../../core/market/roll-up';
import { problemText } from '../../../core/values/problem';
import { frameOf } from '../frame-of';

const { frame } = frameOf({
  region: { kind: 'category', values: ['West', 'East', 'West', null, 'East', 'West'] },
  segment: { kind: 'category', values: ['Mid', 'Enterprise', 'Enterprise', 'Mid', 'Mid', 'Mid'] },
  'possible segment': { kind: 'category', values: ['Enterprise', null, null, 'Strategic', null, null] },
  customer: { kind: 'flag', values: [true, false, null, true, false, true] },
  value: { kind: 'money', values: [0.1, 10, 100, 1000, null, 0.2] },
  technologies: { kind: 'list', values: [[], [], [], [], [], []] },
});

function table(result: ReturnType<typeof rollUp>) {
  if (!result.ok) throw new Error(result.problems.map(problemText).join());
  return shown(result.value);
}
const shown = ({ rows }: RollUp) =>
  rows.map(({ keys, accounts, possibleAccounts, sums }) => [
    keys.map((key) => key ?? '(blank)').join(' / '),
    accounts,
    possibleAccounts,
    ...sums.flatMap(({ value, possible, unknown }) => [value, possible, unknown]),
  ]);

// Added by hand, account by account.
test('groups stand before their subtotals and the total, blank last, what is possible beside what is sure', () => {
  expect(table(rollUp(frame, ['region', 'segment'], ['value']))).toEqual([
    ['East / Enterprise', 1, 1, 10, 10, 0],
    ['East / Mid', 1, 1, 0, 0, 1],
    ['East', 2, 2, 10, 10, 1],
    ['West / Enterprise', 1, 2, 100, 100.1, 0],
    ['West / Mid', 2, 2, 0.3, 0.3, 0],
    ['West', 3, 3, 100.3, 100.3, 0],
    ['(blank) / Mid', 1, 1, 1000, 1000, 0],
    ['(blank) / Strategic', 0, 1, 0, 1000, 0],
    ['(blank)', 1, 1, 1000, 1000, 0],
    ['', 6, 6, 1110.3, 1110.3, 1],
  ]);
});

test('the order asked for stands before the letters', () => {
  const order = new Map([['segment', ['Strategic', 'Mid']]]);
  expect(table(rollUp(frame, ['segment'], [], order)).map(([name]) => name)).toEqual([
    'Strategic',
    'Mid',
    'Enterprise',
    '',
  ]);
});

test('layers have an order of their own', () => {
  const layers = frameOf({ layer: { kind: 'category', values: ['Outside', 'TAM', 'SOM', 'SAM'] } });
  expect(table(rollUp(layers.frame, ['layer'], [])).map(([name]) => name)).toEqual([
    'SOM',
    'SAM',
    'TAM',
    'Outside',
    '',
  ]);
});

test('a flag groups by no, yes and blank', () => {
  expect(table(rollUp(frame, ['customer'], ['value'])).map((row) => row.slice(0, 2))).toEqual([
    ['no', 2],
    ['yes', 3],
    ['(blank)', 1],
    ['', 6],
  ]);
});

test('by nothing there is the total alone; of no account too', () => {
  expect(table(rollUp(frame, [], ['value']))).toEqual([['', 6, 6, 1110.3, 1110.3, 1]]);
  const none = frameOf({ region: { kind: 'category', values: [] }, value: { kind: 'money', values: [] } });
  expect(table(rollUp(none.frame, ['region'], ['value']))).toEqual([['', 0, 0, 0, 0, 0]]);
});

test('columns that cannot be rolled up by, or added, are all named', () => {
  const result = rollUp(frame, ['value', 'technologies', '__proto__'], ['segment', 'spend']);
  expect(result.ok ? [] : result.problems.map(problemText)).toEqual([
    'accounts cannot be rolled up by "value": only by a category, an id, a flag or a computed text',
    'accounts cannot be rolled up by "technologies": only by a category, an id, a flag or a computed text',
    'there is no column "__proto__" to roll up by',
    '"segment" is not a number or money field, so it has no sum',
    'there is no column "spend" to add up',
  ]);
});

test('keys of very many texts are grouped all the same', () => {
  const ids = Array.from({ length: 3000 }, (_, row) => `id ${row}`);
  const wide = frameOf({
    one: { kind: 'id', values: ids },
    other: { kind: 'id', values: [...ids].reverse() },
    value: { kind: 'money', values: ids.map((_, row) => row / 100) },
  });
  const result = rollUp(wide.frame, ['one', 'other'], ['value']);
  const rows = result.ok ? result.value.rows : [];
  expect(rows.length).toBe(3000 + 3000 + 1);
  expect(rows[0]?.keys).toEqual(['id 0', 'id 2999']);
  // The sum of 0 to 2999 is 2999 · 3000 ÷ 2 = 4,498,500 cents.
  expect(rows.at(-1)?.sums[0]?.value).toBe(44985);
});
