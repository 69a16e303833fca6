import { checkCriterion } from '../../../core/scoring/check-criterion';
import type { Criterion } from '../../../core/scoring/criterion';
import { criterionDefinitions } from '../../../core/scoring/criterion-definitions';
import { problemText } from '../../../core/values/problem';
import type { FieldKind } from '../../../core/values/field-kind';
import { criterionOf } from './criteria/points';

const kinds = new Map<string, FieldKind>([
  ['employees', 'number'],
  ['industry', 'category'],
  ['technologies', 'list'],
  ['last activity', 'date'],
  ['public', 'flag'],
]);
const problemsOf = (criterion: Criterion, asOf: number | null = 46347) =>
  checkCriterion(criterion, { kindOf: (field) => kinds.get(field), asOf }).map(problemText);

const sound: readonly Criterion[] = [
  criterionOf('bands', 'employees', [
    ['from', 10, 0],
    ['from', 20, 1],
  ]),
  criterionOf('match', 'industry', [
    ['is', ['Software', 'Internet'], 1],
    ['otherwise', null, 0],
  ]),
  criterionOf('list', 'technologies', [['contains any', ['SAP'], 1]]),
  criterionOf('scale', 'employees', [
    ['low', 1, 0],
    ['high', 2, 1],
    ['log', 'yes', null],
  ]),
  criterionOf('percentile', 'employees', [
    ['percentile 50', 7, 0.5],
    ['percentile 97.5', 7, 1],
  ]),
  criterionOf('recency', 'last activity', [['within days', 0, 1]]),
  criterionOf('flag', 'public', [['no', null, 1]]),
  criterionOf('formula', '', [['formula', 'employees / 100', null]]),
];

test('every kind has a sound example, and it has no problem', () => {
  expect(sound.map(({ kind }) => kind)).toEqual(criterionDefinitions.map(({ kind }) => kind));
  expect(sound.flatMap((criterion) => problemsOf(criterion))).toEqual([]);
});

test('everything that is wrong is said at once, each with its place', () => {
  const wrong = criterionOf(
    'bands',
    'industry',
    [
      ['from', 'two thousand', 0.5],
      ['from', 10, 1.5],
      ['from', 10, null],
      ['upto', 5, 1],
    ],
    { weight: -1, blank: 'ignore' as Criterion['blank'] },
  );
  expect(problemsOf(wrong)).toEqual([
    'weight: a weight is a number of 0 or more, and -1 is not',
    'blank: "ignore" is none of leave out, zero, neutral',
    'field: "industry" is a category field, and bands asks a number or money field',
    'lines[0].value: "two thousand" is not a number',
    'lines[1].points: points are from 0 to 1, and 1.5 is not',
    'lines[2].points: the line "from" needs points from 0 to 1',
    'lines[2].value: "from 10" stands in two lines, and only one of them can hold',
    'lines[3].test: "upto" is not a line of bands; its lines are from',
  ]);
});

const cases: readonly (readonly [string, Criterion, readonly string[]])[] = [
  [
    'a kind that there is not',
    { ...criterionOf('bands', 'employees', []), kind: 'curve' as Criterion['kind'] },
    [
      'kind: "curve" is not a kind of criterion; the kinds are bands, match, list, scale, percentile, recency, flag, formula',
    ],
  ],
  ['no field', criterionOf('flag', '', [['yes', null, 1]]), ['field: criterion "" names no field to ask']],
  [
    'an unknown field',
    criterionOf('flag', 'listed', [['yes', null, 1]]),
    ['field: there is no field "listed"'],
  ],
  ['no line at all', criterionOf('bands', 'employees', []), ['lines: bands needs a line "from"']],
  ['none of two lines', criterionOf('flag', 'public', []), ['lines: flag needs a line "yes" or "no"']],
  [
    'a value where none has a meaning',
    criterionOf('flag', 'public', [['yes', 1, 1]]),
    ['lines[0].value: the line "yes" takes no value, so "1" has no meaning'],
  ],
  [
    'one text in two lines',
    criterionOf('match', 'industry', [
      ['is', ['Software', 'Retail'], 1],
      ['is', 'software', 0],
    ]),
    ['lines[1].value: "software" stands in two lines, and only one of them can hold'],
  ],
  [
    'a line without texts',
    criterionOf('match', 'industry', [['is', [], 1]]),
    ['lines[0].value: the line "is" needs one or more texts'],
  ],
  [
    'a scale upside down, by the logarithm',
    criterionOf('scale', 'employees', [
      ['low', 0, 0],
      ['high', 0, 1],
      ['log', 'maybe', null],
    ]),
    ['lines[2].value: "maybe" is none of yes, no', 'lines[0].value: low (0) must be less than high (0)'],
  ],
  [
    'a logarithm of nothing',
    criterionOf('scale', 'employees', [
      ['low', 0, 0],
      ['high', 5, 1],
      ['log', 'yes', null],
    ]),
    ['lines[0].value: a scale by the logarithm needs a low above 0, and 0 is not'],
  ],
  [
    'a percentile that was never learned, and one beyond 100',
    criterionOf('percentile', 'employees', [
      ['percentile 50', null, 0.5],
      ['percentile 150', 9, 1],
    ]),
    [
      'lines[0].value: the cut of "percentile 50" has not been learned from the accounts: learn it, or write it',
      'lines[1].test: "percentile 150" needs a number from 0 to 100',
    ],
  ],
  [
    'percentile cuts that fall',
    criterionOf('percentile', 'employees', [
      ['percentile 50', 20, 0.5],
      ['percentile 90', 1200.5, 1],
      ['percentile 95', 8, 1],
    ]),
    ['lines[2].value: the cut at percentile 95 (8) is below the cut at percentile 90 (1,200.5)'],
  ],
  [
    'fewer than no days',
    criterionOf('recency', 'last activity', [['within days', -1, 1]]),
    ['lines[0].value: -1 is less than 0'],
  ],
  [
    'a formula with an unknown field and a text in it',
    criterionOf('formula', '', [['formula', 'industry * headcount', null]]),
    [
      'lines[0].value: "industry" is a category field, not a number',
      'lines[0].value: there is no field "headcount"',
    ],
  ],
  [
    'a formula that names a field beside',
    criterionOf('formula', 'employees', [['formula', 'employees', null]]),
    ['field: a formula names its fields itself, so "employees" has no meaning here'],
  ],
];

test.each(cases)('%s', (_, criterion, expected) => {
  expect(problemsOf(criterion)).toEqual(expected);
});

test('recency without an as-of day names the row of the model', () => {
  const recency = criterionOf('recency', 'last activity', [['within days', 30, 1]], { name: 'Active' });
  expect(problemsOf(recency, null)).toEqual([
    'kind: criterion "Active" counts days but the model has no day to count from: fill the row setting, as of',
  ]);
});

test('a formula that cannot be read says where', () => {
  const [problem] = problemsOf(criterionOf('formula', '', [['formula', 'employees /', null]]));
  expect(problem).toMatch(/^lines\[0\]\.value: the formula "employees \/" ends/);
});
