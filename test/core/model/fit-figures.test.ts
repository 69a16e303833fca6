import { fitColumns, fitFigures } from '../../../core/model/fit-figures';
import { fitReasonColumns, fitReasons } from '../../../core/model/fit-reasons';
import { fitSample } from '../../../core/model/fit-sample';
import { run, type Run } from '../../../core/model/run';
import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import { accountRows } from '../../../core/values/account-rows';
import type { Cell } from '../../../core/values/cell';
import type { Result } from '../../../core/values/problem';

function had<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '));
  return result.value;
}

const headers = ['Employees', 'Industry', 'Type'];

/** Size: 3 of 4 of the weight, a point from 100 employees up. Industry: 1 of 4, a point for software. */
function fitOf(rows: readonly (readonly Cell[])[]): Run {
  const model = had(
    readModelSheet([
      ['part', 'item', 'field', 'test', 'value', 'points', 'region', 'note'],
      ['field', 'employees', 'Employees', 'number', 'provider', null, null, null],
      ['field', 'industry', 'Industry', 'category', 'provider', null, null, null],
      ['field', 'type', 'Type', 'category', 'provider', null, null, null],
      ['exclude', 'Dead', 'type', 'is', 'Dead', null, null, null],
      ['criterion', 'Size', 'employees', 'bands', 'leave out', null, null, null],
      ['criterion', 'Size', null, 'weight', 3, null, null, null],
      ['criterion', 'Size', null, 'from', 100, 1, null, null],
      ['criterion', 'Industry', 'industry', 'match', 'leave out', null, null, null],
      ['criterion', 'Industry', null, 'weight', 1, null, null, null],
      ['criterion', 'Industry', null, 'is', 'Software', 1, null, null],
      ['criterion', 'Industry', null, 'otherwise', null, 0.5, null, null],
      ['grade', 'B', null, 'at least', 40, null, null, null],
      ['grade', 'A', null, 'at least', 80, null, null, null],
      ['segment', 'All', null, 'otherwise', null, null, null, null],
    ]),
  );
  const { wanted, fields } = fitReasonColumns(model);
  return had(
    run(accountRows([headers, ...rows]).table, model, { wanted: [...fitColumns(model), ...wanted], fields }),
  );
}

const rows: readonly (readonly Cell[])[] = [
  [500, 'Software', 'Live'], // (3 + 1) ÷ 4 = 100
  [500, 'Retail', 'Live'], // (3 + 0.5) ÷ 4 = 87.5
  [20, 'Software', 'Live'], // 1 ÷ 4 = 25
  ['', 'Retail', 'Live'], // 0.5 ÷ 1 = 50
  ['', '', 'Live'], // nothing known
  [900, 'Software', 'Dead'], // excluded
];

test('scores, grades and confidence are of the accounts that are not excluded', () => {
  const figures = fitFigures(fitOf(rows));
  const counted = figures.scores.filter(({ count }) => count > 0);
  expect(counted.map(({ from, to, count }) => [from, to, count])).toEqual([
    [25, 30, 1],
    [50, 55, 1],
    [85, 90, 1],
    [95, 100, 1],
  ]);
  expect(figures.grades).toEqual([
    { name: 'A', accounts: 2 },
    { name: 'B', accounts: 1 },
  ]);
  expect([figures.excluded, figures.ungraded]).toEqual([1, 2]);
  // (1 + 1 + 1 + 1 ÷ 4 + 0) ÷ 5
  expect(figures.meanConfidence).toBeCloseTo(0.65, 12);
  expect(figures.criteria).toEqual([
    { name: 'Size', meanPoints: 2 / 3, known: 3 / 5 },
    { name: 'Industry', meanPoints: (1 + 0.5 + 1 + 0.5) / 4, known: 4 / 5 },
  ]);
});

test('without accounts there are no means', () => {
  const figures = fitFigures(fitOf([]));
  expect([figures.meanConfidence, figures.excluded, figures.ungraded]).toEqual([null, 0, 0]);
  expect(figures.criteria[0]).toEqual({ name: 'Size', meanPoints: null, known: 0 });
});

test('the sample has the best, the middle, the worst and one excluded, none of them twice', () => {
  const sizes = Array.from({ length: 20 }, (_, at) => [
    at < 10 ? 500 : 5,
    at % 2 === 0 ? 'Software' : 'Retail',
    'Live',
  ]);
  const sample = fitSample(fitOf([...sizes, [1, 'Retail', 'Dead']]));
  expect(sample.map(({ place }) => place)).toEqual([
    ...['best', 'best', 'best', 'middle', 'middle', 'middle', 'worst', 'worst', 'worst', 'excluded'],
  ]);
  expect(sample.map(({ row }) => row).slice(0, 3)).toEqual([0, 2, 4]);
  expect(sample.slice(6, 9).map(({ row }) => row)).toEqual([15, 13, 11]);
  expect(sample.at(-1)?.row).toBe(20);
  expect(new Set(sample.map(({ row }) => row)).size).toBe(10);
});

test('where none is excluded the least known account is shown, and few accounts are shown once', () => {
  const sample = fitSample(fitOf(rows.slice(0, 5)));
  expect(sample.map(({ row, place }) => [row, place])).toEqual([
    [0, 'best'],
    [1, 'best'],
    [3, 'best'],
    [2, 'worst'],
    [4, 'least known'],
  ]);
});

test('the reasons of an account sum to its score', () => {
  const reasons = fitReasons(fitOf(rows));
  expect(reasons(1).map(({ parameters, contribution }) => [parameters['criterion'], contribution])).toEqual([
    ['Size', 75],
    ['Industry', 12.5],
  ]);
  expect(reasons(5)[0]?.sign).toBe('excluded');
});
