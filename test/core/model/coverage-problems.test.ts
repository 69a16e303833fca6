import { exampleModel } from '../../../core/functions/example-accounts';
import { readModel } from '../../../core/model/read-model';
import { readAccountModel } from '../../../core/model/sheet/read-account-model';
import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import { writeModelSheet } from '../../../core/model/sheet/write-sheet';
import type { Cell, Rows } from '../../../core/values/cell';
import { problemText } from '../../../core/values/problem';

const n = null;

/** Everything that a model can say of coverage, below the example model: from row 30 on. */
const coverage: Rows = [
  ['role', 'AE', n, 'quota', 900000], // 30
  ['role', 'AE', n, 'cost', 210000], // 31
  ['role', n, n, 'accounts', 60], // 32
  ['role', n, n, 'hours', 1400], // 33
  ['role', n, n, 'attainment', 0.6], // 34
  ['role', n, n, 'attrition', 0.2], // 35
  ['role', n, n, 'ramp', '0; 0.25; 0.5; 0.75'], // 36
  ['role', 'SDR', 'AE', 'ratio', 2.5], // 37
  ['role', 'CSM', n, 'spend', 2000000], // 38
  ['touch', 'Enterprise', 'AE', 'hours', 40, n, n, 'a visit a quarter'], // 39
  ['touch', 'Enterprise', 'AE', 'hours', 30, n, 'DACH'], // 40
  ['touch', 'SMB', 'CSM', 'hours', 6], // 41
  ['motion', 'Field', 'sales', 'acv', 50000], // 42
  ['motion', n, n, 'deals', 200], // 43
  ['motion', 'Community', 'success', 'acv', 0], // 44
  ['motion', 'Enterprise', 'sales', 'is', 'field'], // 45
  ['balance', 'AE', 'hours', 'weight', 0.5], // 46
  ['balance', 'AE', n, 'tolerance', 0.05], // 47
  ['balance', 'AE', n, 'keep owner', 0.1], // 48
  ['balance', 'AE', n, 'most moves', 300], // 49
  ['balance', 'AE', 'country', 'needs', 'language'], // 50
  ['balance', 'AE', 'industry', 'needs', 'skill'], // 51
  ['balance', 'AE', 'type', 'lock'], // 52
  ['calendar', 'Kick-off', n, 'date', '2027-01-11'], // 53
  ['calendar', 'Account segmentation', n, 'weeks before', 20], // 54
  ['calendar', n, n, 'weeks', 4], // 55
  ['calendar', n, n, 'owner', 'RevOps'], // 56
];
const all: Rows = [...exampleModel, ...coverage];

/** The whole sheet with single cells replaced. */
function withCells(cells: Readonly<Record<string, Cell>>): Rows {
  const rows = all.map((row) => [...row]);
  for (const [place, cell] of Object.entries(cells)) {
    const row = rows[Number(place.slice(1)) - 1]!;
    while (row.length < 8) row.push(n);
    row[place.charCodeAt(0) - 65] = cell;
  }
  return rows;
}

/** More rows below, from row 57 on. */
const withRows = (...rows: readonly (readonly Cell[])[]): Rows => [...all, ...rows];

function told(rows: Rows): string[] {
  const read = readModelSheet(rows);
  return read.ok ? [] : read.problems.map(({ code, at }) => `${code} ${at?.cell}`);
}

test('a sheet that says everything is read as it is meant', () => {
  const read = readModelSheet(all);
  expect(read.ok ? read.value : read.problems.map(problemText)).toMatchObject({
    roles: [
      {
        name: 'AE',
        quota: 900000,
        cost: 210000,
        accounts: 60,
        hours: 1400,
        attainment: 0.6,
        attrition: 0.2,
        ramp: [0, 0.25, 0.5, 0.75],
      },
      { name: 'SDR', ratio: { of: 'AE', each: 2.5 } },
      { name: 'CSM', spend: 2000000 },
    ],
    touches: [
      { segment: 'Enterprise', role: 'AE', hours: 40, note: 'a visit a quarter' },
      { segment: 'Enterprise', role: 'AE', hours: 30, region: 'DACH' },
      { segment: 'SMB', role: 'CSM', hours: 6 },
    ],
    motions: [
      { name: 'Field', for: 'sales', acv: 50000, deals: 200 },
      { name: 'Community', for: 'success', acv: 0 },
    ],
    motionsInUse: [{ segment: 'Enterprise', for: 'sales', motion: 'field' }],
    balances: [
      {
        role: 'AE',
        weights: { hours: 0.5 },
        tolerance: 0.05,
        keepOwner: 0.1,
        mostMoves: 300,
        needs: { language: 'country', skill: 'industry' },
        lock: 'type',
      },
    ],
    kickOff: { day: '2027-01-11' },
    calendar: [{ name: 'Account segmentation', weeksBefore: 20, weeks: 4, owner: 'RevOps' }],
  });
});

test('a row of several regions is a touch in each', () => {
  const read = readModelSheet(
    withCells({ G26: n, A26: 'region' }).concat([['touch', 'SMB', 'AE', 'hours', 3, n, 'DACH; Other']]),
  );
  const touches = read.ok ? (read.value.touches ?? []) : [];
  expect(touches.slice(-2)).toEqual([
    { segment: 'SMB', role: 'AE', hours: 3, region: 'DACH' },
    { segment: 'SMB', role: 'AE', hours: 3, region: 'Other' },
  ]);
});

test('a role, a balance and a model of which nothing more is known are there all the same', () => {
  const read = readModelSheet(
    withRows(['role', 'manager', n, 'quota', n], ['balance', 'CSM', n, 'tolerance']),
  );
  expect(read.ok && read.value.roles?.at(-1)).toEqual({ name: 'manager' });
  expect(read.ok && read.value.balances?.at(-1)).toEqual({ role: 'CSM' });
  expect(read.ok && readModelSheet(writeModelSheet(read.value))).toMatchObject({
    value: read.ok && read.value,
  });
});

test('what asks for single accounts passes over a slip in what the sheet says of coverage', () => {
  const slip = withCells({ E36: 'slow', D42: 'acvv' });
  const read = readAccountModel(slip);
  expect(read.ok && read.value.segments.length).toBe(2);
  expect(read.ok && 'roles' in read.value).toBe(false);
  expect(told(slip).length).toBeGreaterThan(0);
});

test('a document leaves out what says nothing, as a sheet does', () => {
  const read = readModelSheet(all);
  const document = {
    ...(read.ok ? read.value : {}),
    roles: [{ name: ' AE ', ramp: [], note: '' }],
    touches: [{ segment: 'SMB', role: 'AE', hours: 3, region: '' }],
    motions: [],
    motionsInUse: [],
    balances: [{ role: 'AE', weights: {}, needs: { language: '' }, lock: '' }],
    calendar: [{ name: 'Hand-over', weeksBefore: 0, owner: '' }],
  };
  const plain = readModel(document);
  const value = plain.ok ? plain.value : undefined;
  expect(plain.ok ? [] : plain.problems.map(problemText)).toEqual([]);
  expect(value?.roles).toEqual([{ name: 'AE' }]);
  expect(value?.touches).toEqual([{ segment: 'SMB', role: 'AE', hours: 3 }]);
  expect(value && 'motions' in value).toBe(false);
  expect(value?.balances).toEqual([{ role: 'AE' }]);
  expect(value?.calendar).toEqual([{ name: 'Hand-over', weeksBefore: 0 }]);
});

const cases: readonly (readonly [string, Rows, readonly string[]])[] = [
  ['a figure of a role that is none', withCells({ D33: 'hour' }), ['unknown-figure Model!D33']],
  ['a figure of a role twice', withCells({ D31: 'quota' }), ['figure-twice Model!D31']],
  ['a role twice', withRows(['role', 'ae', n, 'quota', 5]), ['coverage-twice Model!B57']],
  ['a quota below zero', withCells({ E30: -1 }), ['coverage-low Model!E30']],
  ['a quota in words', withCells({ E30: 'a lot' }), ['not-a-number Model!E30']],
  ['a book of no accounts', withCells({ E32: 0 }), ['coverage-none Model!E32']],
  ['an attainment in percent', withCells({ E34: '60%' }), ['share-not-percent Model!E34']],
  ['an attainment of a hundred', withCells({ E34: 60 }), ['share-not-percent Model!E34']],
  ['an attrition below zero', withCells({ E35: -0.1 }), ['coverage-share Model!E35']],
  ['a ramp over 100 %', withCells({ E36: '0; 0.5; 1.5' }), ['ramp-range Model!E36']],
  ['a ramp of months', withCells({ E36: 5 }), ['ramp-range Model!E36']],
  ['a ramp in words', withCells({ E36: '0; half' }), ['not-a-number Model!E36']],
  ['a ratio of a role that is none', withCells({ C37: 'VP' }), ['unknown-role Model!C37']],
  ['a ratio of nothing', withCells({ C37: n }), ['unknown-role Model!C37']],
  ['a ratio of none', withCells({ E37: 0 }), ['coverage-none Model!E37']],
  ['a ratio of itself', withCells({ C37: 'SDR' }), ['ratio-circle Model!C37']],
  [
    'ratios in a circle',
    withRows(['role', 'SE', 'manager', 'ratio', 3], ['role', 'manager', 'SE', 'ratio', 8]),
    ['ratio-circle Model!C57'],
  ],
  ['a field beside a quota', withCells({ C30: 'country' }), ['cell-without-meaning Model!C30']],
  ['a touch of an unknown segment', withCells({ B41: 'Micro' }), ['coverage-segment Model!B41']],
  ['a touch of an unknown role', withCells({ C41: 'VP' }), ['unknown-role Model!C41']],
  ['a touch in an unknown region', withCells({ G40: 'Mars' }), ['unknown-region Model!G40']],
  ['a touch of hours below zero', withCells({ E41: -6 }), ['coverage-low Model!E41']],
  ['a touch of blank hours', withCells({ E41: n }), ['number-missing Model!E41']],
  [
    'a touch of something else',
    withCells({ D41: 'days' }),
    ['unknown-figure Model!D41', 'figure-missing Model!B41'],
  ],
  ['a touch twice', withRows(['touch', 'enterprise', 'ae', 'hours', 9]), ['coverage-twice Model!C57']],
  ['a motion for nobody', withCells({ C44: 'finance' }), ['not-one-of Model!C44']],
  ['a motion without a line', withCells({ D44: 'deals', E44: 9 }), ['figure-missing Model!B44']],
  ['a motion of no deals', withCells({ E43: 0 }), ['coverage-none Model!E43']],
  ['a motion of no lifetime', withCells({ D43: 'lifetime', E43: 0 }), ['coverage-none Model!E43']],
  ['a motion twice', withRows(['motion', 'Field', 'sales', 'acv', 1]), ['coverage-twice Model!B57']],
  ['an unknown motion in use', withCells({ E45: 'Phone' }), ['unknown-motion Model!E45']],
  ['a motion of another function in use', withCells({ E45: 'Community' }), ['unknown-motion Model!E45']],
  [
    'two motions in use',
    withRows(['motion', 'Enterprise', 'sales', 'is', 'Field']),
    ['coverage-twice Model!C57'],
  ],
  ['a motion in use of an unknown segment', withCells({ B45: 'Micro' }), ['coverage-segment Model!B45']],
  [
    'a balance of an unknown role',
    withRows(['balance', 'VP', n, 'tolerance', 0.1]),
    ['unknown-role Model!B57'],
  ],
  [
    'a balance twice',
    withRows(['balance', 'CSM', n, 'tolerance'], ['balance', 'AE', n, 'tolerance']),
    ['coverage-twice Model!B58'],
  ],
  ['a weight of an unknown measure', withCells({ C46: 'colour' }), ['unknown-figure Model!D46']],
  ['a weight below zero', withCells({ E46: -1 }), ['coverage-low Model!E46']],
  ['a tolerance in percent', withCells({ E47: 5 }), ['share-not-percent Model!E47']],
  ['half a move', withCells({ E49: 1.5 }), ['coverage-whole Model!E49']],
  ['a need of an unknown field', withCells({ C50: 'tongue' }), ['unknown-field Model!C50']],
  ['a need that reps cannot meet', withCells({ E50: 'colour' }), ['unknown-figure Model!D50']],
  ['a lock of an unknown field', withCells({ C52: 'owner' }), ['unknown-field Model!C52']],
  ['a kick-off that is no day', withCells({ E53: 'January' }), ['not-a-day Model!E53']],
  ['two kick-offs', withRows(['calendar', 'kick-off', n, 'date', '2027-02-01']), ['road-twice Model!B57']],
  [
    'a step without its place',
    withCells({ D54: 'weeks', D55: 'owner', E55: 'Ann', A56: n, E56: n, D56: n }),
    ['figure-missing Model!B54'],
  ],
  ['half a week', withCells({ E54: 1.5 }), ['coverage-whole Model!E54']],
  [
    'a step twice',
    withRows(
      ['calendar', 'Hand-over', n, 'weeks before', 0],
      ['calendar', 'account segmentation', n, 'weeks before', 1],
    ),
    ['coverage-twice Model!B58'],
  ],
];

describe('each mistake is told once, in its cell', () => {
  test.each(cases)('%s', (_, rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });
});

test('a row of several regions that is wrong is told once', () => {
  expect(told(withRows(['touch', 'SMB', 'AE', 'hours', -3, n, 'DACH; Other']))).toEqual([
    'coverage-low Model!E57',
  ]);
});
