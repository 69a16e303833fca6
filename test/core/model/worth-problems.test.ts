import { exampleModel } from '../../../core/functions/example-accounts';
import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import type { Cell, Rows } from '../../../core/values/cell';
import { problemText } from '../../../core/values/problem';

const n = null;

/** Everything that a model can say of worth, below the example model: from row 30 on. */
const worth: Rows = [
  ['field', 'spend', 'Spend', 'money', 'provider'], // 30
  ['setting', 'as of', n, n, '2026-10-01'], // 31
  ['stage', 'won', n, 'in', 'Closed Won; Won'], // 32
  ['stage', 'lost', n, 'in', 'Closed Lost'], // 33
  ['propensity', 'new', n, 'base', -32.5], // 34
  ['propensity', 'new', n, 'rows', 400], // 35
  ['propensity', n, n, 'won', 90], // 36
  ['propensity', n, n, 'learned', '2026-09-30'], // 37
  ['propensity', n, n, 'prior', 0.1], // 38
  ['propensity', n, n, 'auc', 0.71], // 39
  ['propensity', n, n, 'auc low', 0.66], // 40
  ['propensity', n, n, 'auc high', 0.76], // 41
  ['propensity', n, n, 'brier', 0.15], // 42
  ['bin', 'Employees', 'employees', 'card', 'new'], // 43
  ['bin', n, n, 'from', 100, 12.5], // 44
  ['bin', n, n, 'is blank', n, -4], // 45
  ['bin', 'Industry', 'industry', 'in', 'Software; Internet', 20], // 46
  ['potential', 'Peers', n, 'peer', 0.9], // 47
  ['potential', 'By size', n, 'formula', 'employees * 120'], // 48
  ['potential', 'As said', 'spend', 'column'], // 49
  ['peer', 'Large', 'employees', 'at least', 1000], // 50
  ['peer', 'Large', n, 'spend', 90000], // 51
  ['peer', n, n, 'accounts', 40], // 52
  ['peer', n, n, 'weight', 0.8], // 53
  ['retention', 'all', n, 'alpha', 0.67], // 54
  ['retention', n, n, 'beta', 3.8], // 55
  ['lifetime', 'margin', n, n, 0.8], // 56
  ['lifetime', 'discount', n, n, 0.12], // 57
  ['lifetime', 'horizon', n, n, 5], // 58
  ['lifetime', 'growth', n, n, 0.2], // 59
  ['lifetime', 'timing', n, n, 'middle'], // 60
  ['lifetime', 'land', n, n, 0.3], // 61
  ['lifetime', 'acquisition cost', n, n, 1000], // 62
  ['tier', 'Gold', n, 'from', 50000], // 63
  ['tier', 'Gold', n, 'share', 0.2], // 64
  ['tier', 'Base', n, 'from', 0], // 65
  ['road', 'spend', n, 'threshold', 10000], // 66
  ['road', 'whitespace', n, 'threshold', 20000], // 67
  ['road', 'Retain', n, 'role', 'Success manager'], // 68
];
const all: Rows = [...exampleModel, ...worth];

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

/** The whole sheet without some of its rows, by the numbers they had. */
const without = (...numbers: readonly number[]): Rows => all.filter((_, at) => !numbers.includes(at + 1));

/** More rows below, from row 69 on. */
const withRows = (...rows: readonly (readonly Cell[])[]): Rows => [...all, ...rows];

function told(rows: Rows, level: 'problem' | 'notice' = 'problem'): string[] {
  const read = readModelSheet(rows);
  const problems = read.ok ? read.notices : read.problems;
  return problems.filter((each) => each.level === level).map(({ code, at }) => `${code} ${at?.cell}`);
}

test('a sheet that says everything is read, without a word of complaint', () => {
  const read = readModelSheet(all);
  expect(read.ok ? read.notices.map(problemText) : read.problems.map(problemText)).toEqual([
    'Model!B56: without a field "customer since" every customer counts as one of less than a year, though those that stayed long are more loyal',
  ]);
});

const cases: readonly (readonly [string, Rows, readonly string[]])[] = [
  ['an outcome that is none', withCells({ B33: 'gone' }), ['unknown-outcome Model!B33']],
  ['an outcome twice', withRows(['stage', 'won', n, 'in', 'Signed']), ['outcome-twice Model!B69']],
  ['a stage that means two things', withCells({ E33: 'won' }), ['stage-twice Model!E33']],
  ['stages with another test', withCells({ D32: 'is' }), ['stage-test Model!D32']],
  ['stages without a name', withCells({ E32: n }), ['texts-missing Model!E32']],
  [
    'a scorecard of neither kind',
    withCells({ B34: 'renewal', B35: n }),
    ['unknown-card Model!B34', 'card-missing Model!E43', 'card-missing Model!B46'],
  ],
  [
    'an unknown figure of a scorecard',
    withCells({ D36: 'wins' }),
    ['unknown-figure Model!D36', 'figure-missing Model!B34'],
  ],
  [
    'a figure of a scorecard twice',
    withCells({ D36: 'rows' }),
    ['figure-twice Model!D36', 'figure-missing Model!B34'],
  ],
  ['a figure of a scorecard in words', withCells({ E35: 'many' }), ['not-a-number Model!E35']],
  ['a scorecard without its base', without(34), ['figure-missing Model!B34']],
  ['a day of learning that is none', withCells({ E37: 'autumn' }), ['not-a-day Model!E37']],
  ['a share of buyers in percent', withCells({ E38: 12 }), ['share-not-percent Model!E38']],
  ['an area above 1', withCells({ E39: 71 }), ['card-share Model!E39']],
  ['more won than there were', withCells({ E36: 500 }), ['card-won Model!E36']],
  ['a characteristic of an unknown field', withCells({ C43: 'staff' }), ['characteristic-field Model!C43']],
  ['a bin that is none', withCells({ D44: 'above' }), ['unknown-bin Model!D44']],
  ['a bin that does not fit its field', withCells({ D44: 'is yes', E44: n }), ['bin-test Model!D44']],
  ['a bin without points', withCells({ F44: n }), ['number-missing Model!F44']],
  ['a bin with points in words', withCells({ F46: 'lots' }), ['not-a-number Model!F46']],
  ['a bin with a letter in its line', withCells({ E44: '1O0' }), ['not-a-number Model!E44']],
  ['a value where a bin takes none', withCells({ E45: 'x' }), ['cell-without-meaning Model!E45']],
  ['a bin twice', withCells({ D45: 'from', E45: 100 }), ['bin-twice Model!E45']],
  ['a way to a potential that is none', withCells({ D48: 'guess' }), ['unknown-method Model!D48']],
  ['a quantile in percent', withCells({ E47: 90 }), ['share-not-percent Model!E47']],
  ['a quantile with a percent sign', withCells({ E47: '90%' }), ['share-not-percent Model!E47']],
  ['a formula over a text', withCells({ E48: 'industry * 2' }), ['potential-field-kind Model!E48']],
  ['a potential from an unknown field', withCells({ C49: 'wallet' }), ['potential-field Model!C49']],
  ['a value beside a field of potential', withCells({ E49: 5 }), ['cell-without-meaning Model!E49']],
  ['peers that were never learned', without(50, 51, 52, 53), ['potential-not-learned Model!B47']],
  ['peers without what they spend', without(51), ['figure-missing Model!B50']],
  ['peers that begin with a figure', without(50), ['peer-condition Model!B50']],
  ['peers by an unknown field', withCells({ C50: 'staff' }), ['unknown-field Model!C50']],
  ['peers by what a run computes', withCells({ C50: 'score' }), ['unknown-field Model!C50']],
  ['a weight in percent', withCells({ E53: 80 }), ['share-not-percent Model!E53']],
  ['retention without beta', without(55), ['retention-method Model!B54']],
  ['retention of two sorts', withCells({ D55: 'rate', E55: 0.9 }), ['retention-method Model!B54']],
  [
    'a rate in percent',
    withCells({ D54: 'rate', E54: 87, D55: 'accounts', E55: 12 }),
    ['retention-share Model!E54'],
  ],
  [
    'a curve that rises',
    withCells({ D54: 'curve', E54: '0.8; 0.9', D55: 'accounts', E55: 12 }),
    ['retention-curve-rises Model!E54'],
  ],
  [
    'a curve in percent',
    withCells({ D54: 'curve', E54: '87%; 74%', D55: 'accounts', E55: 12 }),
    ['share-not-percent Model!E54', 'share-not-percent Model!E54'],
  ],
  [
    'retention of no segment',
    withRows(['retention', 'Giants', n, 'rate', 0.9]),
    ['retention-segment Model!B69'],
  ],
  [
    'retention twice',
    withRows(['retention', 'SMB', n, 'rate', 0.9], ['retention', 'all', n, 'rate', 0.9]),
    ['retention-twice Model!B70'],
  ],
  ['a lifetime in percent', withCells({ E57: 12 }), ['lifetime-share Model!E57']],
  ['a lifetime with a percent sign', withCells({ E57: '12 %' }), ['share-not-percent Model!E57']],
  [
    'an assumption that is none',
    withCells({ B58: 'years' }),
    ['unknown-figure Model!B58', 'figure-missing Model!B56'],
  ],
  [
    'an assumption twice',
    withCells({ B58: 'margin' }),
    ['figure-twice Model!B58', 'figure-missing Model!B56'],
  ],
  ['a timing that is none', withCells({ E60: 'noon' }), ['lifetime-timing Model!E60']],
  ['land that is neither share nor field', withCells({ E61: 'deal' }), ['lifetime-land-field Model!E61']],
  ['a test where an assumption has none', withCells({ D56: 'share' }), ['cell-without-meaning Model!D56']],
  ['a lifetime without retention', without(54, 55), ['worth-needs Model!B54']],
  ['tiers without a lifetime', without(56, 57, 58, 59, 60, 61, 62), ['worth-needs Model!B56']],
  ['a tier with a share alone', without(63), ['figure-missing Model!B63']],
  ['a tier from words', withCells({ E65: 'zero' }), ['not-a-number Model!E65']],
  ['a share of accounts in percent', withCells({ E64: 20 }), ['share-not-percent Model!E64']],
  ['ROAD without a threshold', without(67), ['road-line Model!B66']],
  ['a quadrant that is none', withCells({ B68: 'Renew' }), ['unknown-road Model!B68']],
  ['a threshold of ROAD in words', withCells({ E66: 'much' }), ['not-a-number Model!E66']],
  [
    'a field that hides a column of worth',
    withCells({ B30: 'lifetime value', C49: 'revenue' }),
    ['name-taken Model!B30'],
  ],
];

describe('each mistake is told once, in its cell', () => {
  test.each(cases)('%s', (_, rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });
});

test('a percentage is answered with the share that it means', () => {
  const read = readModelSheet(withCells({ E57: '12%', E47: 90, E54: 0.5 }));
  expect(read.ok ? [] : read.problems.map(problemText)).toEqual([
    'Model!E57: this is a share of 1: 0.12, not 12%',
    'Model!E47: this is a share of 1: 0.9, not 90',
  ]);
});

describe('what stands in a circle', () => {
  const own = ['retention', 'SMB', n, 'rate', 0.9];
  const askers: readonly (readonly [string, readonly Cell[], string])[] = [
    ['a segment', ['segment', 'Rich', 'lifetime value', 'at least', 9], 'Model!C70'],
    ['an exclusion', ['exclude', 'Poor', 'tier', 'is', 'Base'], 'Model!C70'],
    ['a criterion', ['criterion', 'Land', 'land', 'bands'], 'Model!C70'],
    ['the yardstick', ['setting', 'name', n, n, 'x'], 'Model!E4'],
  ];
  test.each(askers)('%s that asks for a lifetime beside a retention of its own', (what, row, cell) => {
    const more: Rows =
      what === 'a criterion'
        ? [
            ['criterion', n, n, 'weight', 1],
            ['criterion', n, n, 'from', 1, 1],
          ]
        : [];
    const rows =
      what === 'the yardstick' ? [...withCells({ E4: 'lifetime value' }), own] : withRows(own, row, ...more);
    expect(told(rows)).toEqual([`retention-circle ${cell}`, 'retention-circle-segment Model!B69']);
  });

  test('is none where one curve holds for all', () => {
    expect(told(withRows(['segment', 'Rich', 'lifetime value', 'at least', 9]))).toEqual([]);
  });
});

test('a rule that asks for what the model does not say is told which part is missing', () => {
  const rows: Rows = [...exampleModel, ['segment', 'Rich', 'lifetime value', 'at least', 9]];
  const read = readModelSheet(rows);
  expect(read.ok ? [] : read.problems.map(problemText)).toEqual([
    'Model!C30: "lifetime value" is blank for every account, since this model has no part lifetime',
  ]);
});

test('peers that nothing asks are noticed', () => {
  expect(told(without(47), 'notice')).toContain('peers-idle Model!B49');
});

test('a lifetime that is paid of nothing is refused: no potential is told', () => {
  expect(told(without(47, 48, 49, 50, 51, 52, 53))).toEqual([
    'worth-needs Model!B49',
    'worth-needs Model!B59',
  ]);
});
