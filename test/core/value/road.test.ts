import { field } from '../../../core/expr/builders';
import { evaluate } from '../../../core/expr/evaluate';
import { defaultRoad, roadExpr } from '../../../core/value/road';
import { roadProfile } from '../../../core/value/road-profile';
import { dayOf } from '../../../core/values/day';
import { frameOf, plainColumn } from '../frame-of';

type Account = readonly [spend: number | null, whitespace: number | null, customer: boolean | null];

function quadrantsOf(accounts: readonly Account[]) {
  const { frame } = frameOf({
    spend: { kind: 'money', values: accounts.map(([spend]) => spend) },
    whitespace: { kind: 'money', values: accounts.map(([, whitespace]) => whitespace) },
    customer: { kind: 'flag', values: accounts.map(([, , customer]) => customer) },
  });
  const road = { spend: 100, whitespace: 50 };
  return evaluate(roadExpr(road, field('spend'), field('whitespace'), field('customer')), frame);
}

test.each([
  ['much spend, little left', [100, 49, true], 'Retain'],
  ['much spend, much left', [100, 50, true], 'Develop'],
  ['little spend, little left', [99, 0, true], 'Opportunistic'],
  ['little spend, much left', [0, 50, false], 'Acquire'],
  ['no customer, so no spend', [null, 50, false], 'Acquire'],
  ['blank spend of a customer', [null, 50, true], null],
  ['blank spend of who knows whom', [null, 50, null], null],
  ['blank whitespace', [100, null, true], null],
] as const)('%s', (_, account, quadrant) => {
  expect(plainColumn(quadrantsOf([account]))).toEqual([quadrant]);
});

test('a profile counts accounts and money by quadrant, unknown and all last', () => {
  const accounts: readonly Account[] = [
    [200, 10, true],
    [300, 20, true],
    [150, 90, true],
    [null, 60, true],
    [5, 70, true],
  ];
  const quadrant = quadrantsOf(accounts);
  if (quadrant.kind !== 'text') throw new Error('quadrants are texts');
  const quadrants = [{ name: 'Retain', role: 'CSM', coverage: 'named' }] as const;
  const rows = roadProfile(
    { quadrants },
    {
      quadrant,
      spend: Float64Array.from(accounts, ([spend]) => spend ?? NaN),
      whitespace: Float64Array.from(accounts, ([, whitespace]) => whitespace ?? NaN),
      counted: Uint8Array.of(1, 1, 1, 1, 0),
    },
  );
  expect(
    rows.map(({ quadrant: name, accounts: count, spend, whitespace, share }) => [
      name,
      count,
      spend,
      whitespace,
      share,
    ]),
  ).toEqual([
    ['Retain', 2, 500, 30, 0.5],
    ['Opportunistic', 0, null, null, 0],
    ['Acquire', 0, null, null, 0],
    ['Develop', 1, 150, 90, 0.25],
    ['Unknown', 1, null, 60, 0.25],
    ['All', 4, 650, 180, 1],
  ]);
  expect(rows[0]).toMatchObject({ role: 'CSM', coverage: 'named', value: null });
  expect(rows[3]).toMatchObject({ role: '', coverage: '' });
});

test('a ROAD to begin with stands at the medians of those who have any, and says so', () => {
  const road = defaultRoad(
    Float64Array.of(0, 10, 20, 60, NaN, -5),
    Float64Array.of(0, 0, 400, 100, NaN, 100),
    dayOf('2026-11-22'),
  );
  expect(road.ok && road.value).toMatchObject({
    spend: 20,
    whitespace: 100,
    notes: { spend: 'rule of thumb: the median of 3 accounts that spend anything on 2026-11-22' },
  });
  expect(road.ok && road.value.quadrants.map(({ name }) => name)).toEqual([
    'Retain',
    'Opportunistic',
    'Acquire',
    'Develop',
  ]);
});

test('nobody spends and nothing is left: both are said', () => {
  const road = defaultRoad(Float64Array.of(0, NaN), Float64Array.of(0), null);
  expect(road.ok ? [] : road.problems.map(({ code }) => code)).toEqual([
    'road-no-customers',
    'road-no-whitespace',
  ]);
});

test('a threshold in whole cents keeps the account that it was taken from', () => {
  const road = defaultRoad(Float64Array.of(100), Float64Array.of(86604.10999999999), null);
  expect(road.ok && road.value.whitespace).toBe(86604.1);
});
