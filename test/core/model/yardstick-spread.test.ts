import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import { run } from '../../../core/model/run';
import { segmentLineColumns } from '../../../core/model/suggest-segment-lines';
import { yardstickSpread } from '../../../core/model/yardstick-spread';
import { betweenLines } from '../../../core/stats/cumulative';
import { accountRows } from '../../../core/values/account-rows';
import type { Cell } from '../../../core/values/cell';
import type { Result } from '../../../core/values/problem';

function had<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '));
  return result.value;
}

const { table } = accountRows([
  ['Employees', 'Spend', 'Type'],
  [1200, 100, 'Live'],
  [40, 20.5, 'Live'],
  [900, 70, 'Dead'],
  ['', 5, 'Live'],
  [45, '', 'Live'],
]);

function spreadOf(settings: readonly (readonly Cell[])[]) {
  const model = had(
    readModelSheet([
      ['part', 'item', 'field', 'test', 'value', 'points', 'region', 'note'],
      ...settings,
      ['field', 'employees', 'Employees', 'number', 'provider', null, null, null],
      ['field', 'current spend', 'Spend', 'money', 'provider', null, null, null],
      ['field', 'type', 'Type', 'category', 'provider', null, null, null],
      ['exclude', 'Dead', 'type', 'is', 'Dead', null, null, null],
      ['segment', 'All', null, 'otherwise', null, null, null, null],
    ]),
  );
  return yardstickSpread(had(run(table, model, segmentLineColumns(model))));
}

const yardstick = ['setting', 'yardstick', null, null, 'employees', null, null, null];

test('the spread is of the accounts in the market alone', () => {
  const spread = spreadOf([yardstick, ['setting', 'value', null, null, 'current spend', null, null, null]])!;
  expect(spread.histogram.blank).toBe(1);
  expect(spread.histogram.bins.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  expect(betweenLines(spread.cumulative, [1000])).toEqual([
    { from: null, accounts: 2, share: 2 / 3, value: 20.5 },
    { from: 1000, accounts: 1, share: 1 / 3, value: 100 },
  ]);
});

test('without a value accounts are counted alone, without a yardstick there is no spread', () => {
  const lines = betweenLines(spreadOf([yardstick])!.cumulative, []);
  expect(lines).toEqual([{ from: null, accounts: 3, share: 1, value: null }]);
  expect(spreadOf([])).toBeNull();
});
