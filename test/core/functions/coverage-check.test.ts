import { callFunction } from '../../../core/functions';
import { exampleOwned, exampleOwnedModel, exampleReps } from '../../../core/functions/example-coverage';
import type { Rows } from '../../../core/values/cell';
import { problemText } from '../../../core/values/problem';

const call = (name: string, reps: Rows, model: Rows = exampleOwnedModel()) => {
  const between = name === 'GUARDRAILS' ? [undefined, undefined] : [];
  return callFunction(name, [exampleOwned, model, ...between, reps]);
};

const wrong = (...given: Parameters<typeof call>): readonly string[] => {
  const answer = call(...given);
  return answer.ok ? [] : answer.problems.map(problemText);
};

/** The rows of one check: where, verdict, figure, threshold. */
function found(check: string, reps: Rows = exampleReps, model?: Rows) {
  const answer = call('COVERAGE_CHECK', reps, model);
  if (!answer.ok) throw new Error(answer.problems.map(problemText).join('; '));
  return answer.value
    .filter(([name]) => name === check)
    .map(([, where, , verdict, figure, threshold]) => [where, verdict, figure, threshold]);
}

describe.each(['COVERAGE_CHECK', 'GUARDRAILS'])('%s', (name) => {
  test.each<readonly [string, Rows, RegExp]>([
    ['a header without reps', [['Rep', 'Role']], /there are no reps/],
    ['no column of names', [['Colour'], ['red']], /reps/],
    [
      'an end before the start',
      [
        ['Rep', 'Start', 'End'],
        ['Ann', '2026-05-01', '2026-04-01'],
      ],
      /C2.*ends before the start/,
    ],
    [
      'a ramp over 100 %',
      [
        ['Rep', 'Ramp'],
        ['Ann', '50%; 120%'],
      ],
      /B2.*between 0 % and 100 %/,
    ],
    [
      'the same rep twice',
      [
        ['Rep', 'Role'],
        ['Ann', 'AE'],
        ['ann', 'ae'],
      ],
      /A3.*twice/,
    ],
  ])('refuses %s with its cell', (_, reps, says) => {
    expect(wrong(name, reps).join('; ')).toMatch(says);
  });

  test('takes one rep', () => {
    expect(call(name, [['Rep'], ['Ann Lee']]).ok).toBe(true);
  });
});

test('a threshold of the Model sheet takes the place of the usual one', () => {
  expect(found('quota out of reach')).toEqual([['Ben Roe', 'watch', 2.75, 3]]);
  const line = (item: string, value: number) => [
    'guardrail',
    item,
    null,
    'threshold',
    value,
    null,
    null,
    null,
  ];
  const lower = [...exampleOwnedModel(), line('least potential of a book', 2)];
  expect(found('quota out of reach', exampleReps, lower).map(([, verdict]) => verdict)).toEqual(['good']);
  const unknown = [...exampleOwnedModel(), line('least potential of books', 2)];
  expect(wrong('COVERAGE_CHECK', exampleReps, unknown)[0]).toMatch(
    /"least potential of books" is not a guardrail/,
  );
});

test('a slip in a line of a role is named by the functions that read it, and takes no segment away', () => {
  const slip = exampleOwnedModel().map((row) =>
    row[0] === 'role' ? row.map((cell, at) => (at === 4 ? 'two' : cell)) : row,
  );
  expect(wrong('COVERAGE_CHECK', exampleReps, slip)[0]).toMatch(/two/);
  expect(callFunction('SEGMENT', [exampleOwned, slip]).ok).toBe(true);
});

test('guardrails of reps are judged where they are given', () => {
  const answer = call('GUARDRAILS', exampleReps);
  if (!answer.ok) throw new Error(answer.problems.map(problemText).join('; '));
  expect(answer.value.slice(-3).map(([name, verdict, figure]) => [name, verdict, figure])).toEqual([
    ['handful of reps', 'act', 0],
    // Ann reaches one account of two that a book holds, Ben three.
    ['starving cells', 'good', 0.5],
    ['unlikely buyers', 'not known', ''],
  ]);
});
