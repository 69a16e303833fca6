import { fold, sameText } from '../expr/fold';
import { checkCriterion } from '../scoring/check-criterion';
import { excludedGrade } from '../scoring/grade';
import { checkThresholdNames } from '../coverage/check-thresholds';
import { guardrailNames } from '../segments/guardrail-names';
import { checkSegmentation } from '../segments/check-segmentation';
import { defineProblem, type Problem } from '../values/problem';
import { asOfDay } from './as-of-day';
import { at, type ModelChecker } from './check/checker';
import { checkConditions } from './check/check-conditions';
import { checkFields } from './check/check-fields';
import { checkNames, checkRuleNames } from './check/check-names';
import { checkSettings } from './check/check-settings';
import { checkStages } from './check/check-stages';
import { checkValuation } from './check/check-valuation';
import { checkWorth } from './check/check-worth';
import { earlyKindsOf, kindsOf } from './kind-of';
import type { Model } from './model';
import { lifetimeNotices } from './value-stage';

const criterionTwice = defineProblem('criterion-twice', 'the criterion "{value}" stands here a second time');
const weightsZero = defineProblem(
  'weights-zero',
  'the weights of the criteria sum to zero, so there is no score',
);
const gradeTwice = defineProblem('grade-twice', '{what} "{value}" stands here a second time');
const gradeRange = defineProblem('grade-range', 'a grade starts at a score from 0 to 100, not at {value}');
/** What has a threshold: the guardrails, and the checks of coverage. */
const thresholdNames: readonly string[] = [...guardrailNames, ...checkThresholdNames];
const unknownGuardrail = defineProblem('unknown-guardrail', '"{value}" is not a guardrail; they are {known}');
const guardrailTwice = defineProblem('guardrail-twice', 'the guardrail "{value}" stands here a second time');
const gradeTaken = defineProblem(
  'grade-taken',
  '"{value}" is the grade of excluded accounts; give this one another name',
);
const thresholdRange = defineProblem('threshold-range', 'a threshold is a number of 0 or more, not {value}');

const checkCriteria: ModelChecker = (model) => {
  const { criteria } = model;
  // The score stands before layers and segments, so its criteria may ask for none of them.
  const kindOf = earlyKindsOf(model);
  const asOf = asOfDay(model);
  const names = new Set<string>();
  const problems = criteria.flatMap((criterion, index): Problem[] => {
    const path = `criteria[${index}]`;
    const own = checkCriterion(criterion, { kindOf, asOf }).map((problem): Problem => ({
      ...problem,
      at: { path: problem.at?.path ? `${path}.${problem.at.path}` : path },
    }));
    if (names.has(fold(criterion.name)))
      own.push(at(criterionTwice, `${path}.name`, { value: criterion.name }));
    names.add(fold(criterion.name));
    return own;
  });
  const weightless = criteria.length > 0 && criteria.every(({ weight }) => weight === 0);
  return weightless ? [...problems, at(weightsZero, 'criteria[0].weight')] : problems;
};

const checkGrades: ModelChecker = ({ grades }) =>
  grades.flatMap(({ name, from }, index): Problem[] => {
    const earlier = grades.slice(0, index);
    const path = `grades[${index}]`;
    return [
      ...(earlier.some((grade) => sameText(grade.name, name))
        ? [at(gradeTwice, `${path}.name`, { what: 'the grade', value: name })]
        : []),
      ...(earlier.some((grade) => grade.from === from)
        ? [at(gradeTwice, `${path}.from`, { what: 'a grade from', value: from })]
        : []),
      ...(sameText(name, excludedGrade) ? [at(gradeTaken, `${path}.name`, { value: name })] : []),
      ...(from >= 0 && from <= 100 ? [] : [at(gradeRange, `${path}.from`, { value: from })]),
    ];
  });

const checkGuardrailLines: ModelChecker = (model) =>
  model.guardrails.flatMap(({ name, threshold }, index): Problem[] => {
    const path = `guardrails[${index}]`;
    const twice = model.guardrails.slice(0, index).some((earlier) => sameText(earlier.name, name));
    return [
      ...(thresholdNames.includes(name)
        ? []
        : [at(unknownGuardrail, `${path}.name`, { value: name, known: thresholdNames.join(', ') })]),
      ...(twice ? [at(guardrailTwice, `${path}.name`, { value: name })] : []),
      ...(threshold >= 0 && threshold < Infinity
        ? []
        : [at(thresholdRange, `${path}.threshold`, { value: threshold })]),
    ];
  });

const checkers: readonly ModelChecker[] = [
  checkNames,
  checkRuleNames,
  checkSettings,
  checkFields,
  checkConditions,
  checkCriteria,
  checkGrades,
  checkSegmentation,
  checkGuardrailLines,
  checkStages,
  checkValuation,
  checkWorth,
  lifetimeNotices,
];

/**
 * Everything that is wrong with what a model says of accounts, at once, each with the path where it stands
 * (`segments[0].when[0][1].value`). Notices among it say what is odd but can be run. That a rule never matches is left out
 * where its conditions are wrong.
 * @param closely whether every notice is wanted too, which takes as long again
 */
export function checkAccountModel(model: Model, closely = true): readonly Problem[] {
  const kindOf = kindsOf(model);
  const problems = checkers.flatMap((check) => check(model, kindOf, closely));
  const inside = (path: string) => problems.some(({ at: place }) => place?.path?.startsWith(`${path}.`));
  return problems.filter(({ code, at: place }) => !(code === 'never-matches' && inside(place?.path ?? '')));
}
