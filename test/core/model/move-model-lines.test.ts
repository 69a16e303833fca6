import fc from 'fast-check';
import { carryModelLines } from '../../../core/model/carry-model-lines';
import { modelLines } from '../../../core/model/model-lines';
import { moveModelLines } from '../../../core/model/move-model-lines';
import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import { run } from '../../../core/model/run';
import { segmentLineColumns } from '../../../core/model/suggest-segment-lines';
import { accountRows } from '../../../core/values/account-rows';
import type { Cell } from '../../../core/values/cell';
import type { Result } from '../../../core/values/problem';

function had<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '));
  return result.value;
}

const modelOf = (...segments: readonly (readonly Cell[])[]) =>
  had(
    readModelSheet([
      ['part', 'item', 'field', 'test', 'value', 'points', 'region', 'note'],
      ['setting', 'yardstick', null, null, 'employees', null, null, null],
      ['field', 'employees', 'Employees', 'number', 'provider', null, null, null],
      ['field', 'revenue', 'Revenue', 'money', 'provider', null, null, null],
      ...segments.map((row) => [...row, ...Array<Cell>(8 - row.length).fill(null)]),
      ['segment', 'Rest', null, 'otherwise', null, null, null, null],
    ]),
  );

const conditionsOf = (model: ReturnType<typeof modelOf>) =>
  model.segments.map(({ name, when }) => [
    name,
    ...when.flat().map(({ test, value }) => `${test} ${String(value)}`),
  ]);

describe('moving the lines of a model', () => {
  const model = modelOf(
    ['segment', 'Top', 'employees', 'at least', 1000],
    ['segment', 'Middle', 'employees', 'at least', 200],
    ['segment', null, 'employees', 'less than', 1000],
  );
  const [top, middle] = modelLines(model);

  test('a line takes along the condition that sees it from below', () => {
    const moved = moveModelLines(model, [{ line: top!, to: 1500 }]);
    expect(conditionsOf(moved)).toEqual([
      ['Top', 'at least 1500'],
      ['Middle', 'at least 200', 'less than 1500'],
    ]);
  });

  test('lines that change places are not taken for each other', () => {
    const moved = moveModelLines(model, [
      { line: top!, to: 200 },
      { line: middle!, to: 50 },
    ]);
    expect(conditionsOf(moved)).toEqual([
      ['Top', 'at least 200'],
      ['Middle', 'at least 50', 'less than 200'],
    ]);
  });

  test('the same number in another segment with a lower line of its own is no part of the line', () => {
    const either = modelOf(
      ['segment', 'Top', 'employees', 'at least', 1000],
      ['segment', null, null, 'or'],
      ['segment', null, 'employees', 'at least', 200],
      ['segment', null, 'revenue', 'at least', 5],
      ['segment', 'Middle', 'employees', 'at least', 200],
    );
    const line = modelLines(either).find(({ from }) => from === 200)!;
    expect(conditionsOf(moveModelLines(either, [{ line, to: 300 }]))).toEqual([
      ['Top', 'at least 1000', 'at least 200', 'at least 5'],
      ['Middle', 'at least 300'],
    ]);
  });

  test('the lower end of a range moves, its upper end stays', () => {
    const ranged = modelOf(['segment', 'Middle', 'employees', 'between', '200..999']);
    const [line] = modelLines(ranged);
    expect(moveModelLines(ranged, [{ line: line!, to: 300 }]).segments[0]?.when[0]?.[0]?.value).toEqual([
      300, 999,
    ]);
  });

  test('a note on where a starter line stood goes with it, a note of the user stays', () => {
    const note =
      'a round line that 12 % of the accounts with a figure reach; a rule of thumb: when in doubt, move lines up';
    const noted = modelOf(
      ['segment', 'Top', 'employees', 'at least', 1000, null, null, note],
      ['segment', 'Middle', 'employees', 'at least', 200, null, null, 'agreed in March'],
    );
    const lines = modelLines(noted);
    const moved = moveModelLines(
      noted,
      lines.map((line) => ({ line, to: line.from + 1 })),
    );
    expect(moved.segments.map((rule) => rule.note)).toEqual([undefined, 'agreed in March']);
  });

  test('there and back is the same model', () => {
    fc.assert(
      fc.property(fc.integer({ min: 201, max: 100_000 }), (to) => {
        const away = moveModelLines(model, [{ line: top!, to }]);
        const [line] = modelLines(away);
        expect(moveModelLines(away, [{ line: line!, to: 1000 }])).toEqual(model);
      }),
    );
  });
});

describe('another yardstick', () => {
  const { table } = accountRows([
    ['Employees', 'Revenue'],
    ...Array.from({ length: 100 }, (_, at) => [at + 1, (at + 1) * 1000]),
  ]);
  const model = modelOf(
    ['segment', 'Top', 'employees', 'at least', 91],
    ['segment', 'Middle', 'employees', 'at least', 51],
  );
  const carried = (yardstick: string) => {
    const { wanted, fields } = segmentLineColumns(model);
    return carryModelLines(had(run(table, model, { wanted, fields: [...fields, yardstick] })), yardstick);
  };

  test('as many accounts reach each line as before', () => {
    const next = carried('revenue');
    expect(next.settings.yardstick).toBe('revenue');
    expect(next.segments.map(({ when }) => when)).toEqual([
      [[{ field: 'revenue', test: 'at least', value: 91_000 }]],
      [[{ field: 'revenue', test: 'at least', value: 51_000 }]],
    ]);
  });

  test('the yardstick that it has changes nothing', () => {
    expect(carried('employees')).toEqual(model);
  });
});
