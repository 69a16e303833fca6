import { evaluateAll } from '../../../core/expr/evaluate';
import { field } from '../../../core/expr/builders';
import type { BlankPolicy, Criterion } from '../../../core/scoring/criterion';
import { gradeExpr } from '../../../core/scoring/grade';
import { criterionOf } from './criteria/points';
import { frameOf, plainColumn, type PlainField } from '../frame-of';
import { runFit } from './run-fit';

const size = (weight: number, blank: BlankPolicy = 'leave out'): Criterion =>
  criterionOf(
    'bands',
    'employees',
    [
      ['from', 100, 0.5],
      ['from', 1000, 1],
    ],
    { name: 'Size', weight, blank },
  );
const industry = (weight: number, blank: BlankPolicy = 'leave out'): Criterion =>
  criterionOf('match', 'industry', [['is', 'Software', 0.8]], { name: 'Industry', weight, blank });

const accounts: Record<string, PlainField> = {
  employees: { kind: 'number', values: [100, 1000, null, null, 5000] },
  industry: { kind: 'category', values: ['Software', null, 'Software', null, 'Retail'] },
};

function scored(criteria: readonly Criterion[]) {
  const { frame, kindOf } = frameOf(accounts);
  const { columns } = runFit(frame, criteria, { kindOf, asOf: null });
  return { score: plainColumn(columns.get('score')), confidence: plainColumn(columns.get('confidence')) };
}

describe('score', () => {
  test('a blank that is left out leaves its weight out too', () => {
    // (30·0.5 + 10·0.8) ÷ 40 = 57.5 %; Size alone 100 %; Industry alone 80 %; nothing; 30 ÷ 40
    const { score, confidence } = scored([size(30), industry(10)]);
    expect(score).toEqual([57.5, 100, 80, null, 75]);
    expect(confidence).toEqual([1, 0.75, 0.25, 0, 1]);
  });

  test('a blank that counts as zero keeps its weight, and is not known for all that', () => {
    // Without employees: 10·0.8 ÷ 40 = 20 %
    const { score, confidence } = scored([size(30, 'zero'), industry(10)]);
    expect(score).toEqual([57.5, 100, 20, null, 75]);
    expect(confidence).toEqual([1, 0.75, 0.25, 0, 1]);
  });

  test('a neutral blank counts with half the points', () => {
    // Without industry: (30·1 + 10·0.5) ÷ 40 = 87.5 %; without employees: 80 % of the known 10
    const { score } = scored([size(30), industry(10, 'neutral')]);
    expect(score).toEqual([57.5, 87.5, 80, null, 75]);
  });

  test('only the share of a weight matters, and a weight of 0 counts for nothing', () => {
    expect(scored([size(3), industry(1)]).score).toEqual(scored([size(30), industry(10)]).score);
    const { score, confidence } = scored([size(0), industry(10)]);
    expect(score).toEqual([80, null, 80, null, 0]);
    expect(confidence).toEqual([1, 0, 1, 0, 1]);
  });

  test('without criteria there is no score and no confidence', () => {
    const { score, confidence } = scored([]);
    expect(score).toEqual([null, null, null, null, null]);
    expect(confidence).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('grade', () => {
  const graded = (scores: (number | null)[], exclusions: (string | null)[]) => {
    const { frame } = frameOf({
      score: { kind: 'number', values: scores },
      excluded: { kind: 'category', values: exclusions },
    });
    const grades = [
      { name: 'C', from: 25 },
      { name: 'A', from: 75 },
      { name: 'B', from: 50 },
    ];
    const expr = gradeExpr(grades, field('excluded'), field('score'));
    return plainColumn(evaluateAll(new Map([['grade', expr]]), frame).get('grade'));
  };

  test('grades may stand in any order and cut the unrounded score', () => {
    const none = [null, null, null, null, null, null];
    expect(graded([75, 74.99999, 50, 25, 24.9, 100], none)).toEqual(['A', 'B', 'B', 'C', null, 'A']);
  });

  test('an excluded account is X whatever its score; without a score there is no grade', () => {
    expect(graded([90, null, null], ['Competitor', 'Competitor', null])).toEqual(['X', 'X', null]);
  });
});
