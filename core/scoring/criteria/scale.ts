import { naturalLogarithm } from '../../stats/exponential';
import { arithmetic, atLeast, atMost, call, constant, field, isBlank, caseOf } from '../../expr/builders';
import { fold } from '../../expr/fold';
import { defineProblem } from '../../values/problem';
import type { Criterion } from '../criterion';
import { edgesOf, linesOf, unknownNumber } from '../criterion-lines';
import { defineCriterion } from '../define-criterion';

const order = defineProblem('scale-order', 'low ({low}) must be less than high ({high})');
const logarithm = defineProblem(
  'scale-log',
  'a scale by the logarithm needs a low above 0, and {low} is not',
);

const isLogarithmic = (criterion: Criterion): boolean => {
  const value = linesOf(criterion, 'log')[0]?.value;
  return typeof value === 'string' && fold(value) === 'yes';
};

/**
 * Scale: points rise or fall evenly between `low` and `high` and are flat outside:
 * p(low) + (p(high) − p(low)) · (x − low) ÷ (high − low); with `log`, of the logarithms.
 */
export const scale = defineCriterion({
  kind: 'scale',
  label: 'Scale',
  help: 'Points that change evenly between a low and a high number, and are flat outside.',
  fieldKinds: ['number', 'money'],
  lines: [
    {
      test: 'low',
      help: 'the points at and below this number',
      value: 'number',
      points: true,
      least: 1,
      most: 1,
    },
    {
      test: 'high',
      help: 'the points at and above this number',
      value: 'number',
      points: true,
      least: 1,
      most: 1,
    },
    {
      test: 'log',
      help: 'yes: evenly by the logarithm, so that 10 to 100 counts as much as 100 to 1,000',
      value: 'text',
      choices: ['yes', 'no'],
      points: false,
      least: 0,
      most: 1,
    },
  ],
  check(criterion) {
    const low = edgesOf(criterion, 'low')[0]?.value;
    const high = edgesOf(criterion, 'high')[0]?.value;
    if (low === undefined || high === undefined) return [];
    const at = { path: `lines[${criterion.lines.findIndex((line) => fold(line.test) === 'low')}].value` };
    return [
      ...(low < high ? [] : [order({ low, high }, at)]),
      ...(isLogarithmic(criterion) && low <= 0 ? [logarithm({ low }, at)] : []),
    ];
  },
  toExpr(criterion) {
    const [low] = edgesOf(criterion, 'low');
    const [high] = edgesOf(criterion, 'high');
    if (!low || !high) return unknownNumber;
    const asked = field(criterion.field);
    const logarithmic = isLogarithmic(criterion);
    const position = logarithmic ? call('ln', [asked]) : asked;
    const start = logarithmic ? naturalLogarithm(low.value) : low.value;
    const length = (logarithmic ? naturalLogarithm(high.value) : high.value) - start;
    const way = arithmetic('/', arithmetic('-', position, start), length);
    const between = arithmetic('+', constant(low.points), arithmetic('*', way, high.points - low.points));
    return caseOf(
      [
        { when: isBlank(asked), then: constant(null) },
        { when: atMost(asked, low.value), then: constant(low.points) },
        { when: atLeast(asked, high.value), then: constant(high.points) },
      ],
      between,
    );
  },
});
