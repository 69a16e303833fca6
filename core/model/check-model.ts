import { checkCriterion } from '../scoring/check-criterion';
import { guardrails } from '../segments/guardrails';
import { checkSegmentation } from '../segments/check-segmentation';
import { dayOf } from '../values/day';
import { defineProblem, type Problem } from '../values/problem';
import { at, type ModelChecker } from './check/checker';
import { checkConditions } from './check/check-conditions';
import { checkFields } from './check/check-fields';
import { checkSettings } from './check/check-settings';
import { kindsOf } from './kind-of';
import type { Model } from './model';

const criterionTwice = defineProblem('criterion-twice', 'the criterion "{value}" stands here a second time');
const weightsZero = defineProblem(
  'weights-zero',
  'the weights of the criteria sum to zero, so there is no score',
);
const gradeTwice = defineProblem('grade-twice', '{what} "{value}" stands here a second time');
const gradeRange = defineProblem('grade-range', 'a grade starts at a score from 0 to 100, not at {value}');
const unknownGuardrail = defineProblem('unknown-guardrail', '"{value}" is not a guardrail; they are {known}');
const nameMissing = defineProblem('name-missing', 'a name is missing here');

const checkCriteria: ModelChecker = ({ criteria, settings }, kindOf) => {
  const asOf = settings.asOf === null ? null : dayOf(settings.asOf);
  const names = new Set<string>();
  const problems = criteria.flatMap((criterion, index): Problem[] => {
    const path = `criteria[${index}]`;
    const own = checkCriterion(criterion, { kindOf, asOf }).map((problem): Problem => ({
      ...problem,
      at: { path: problem.at?.path ? `${path}.${problem.at.path}` : path },
    }));
    if (names.has(criterion.name)) own.push(at(criterionTwice, `${path}.name`, { value: criterion.name }));
    names.add(criterion.name);
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
      ...(earlier.some((grade) => grade.name === name)
        ? [at(gradeTwice, `${path}.name`, { what: 'the grade', value: name })]
        : []),
      ...(earlier.some((grade) => grade.from === from)
        ? [at(gradeTwice, `${path}.from`, { what: 'a grade from', value: from })]
        : []),
      ...(from >= 0 && from <= 100 ? [] : [at(gradeRange, `${path}.from`, { value: from })]),
    ];
  });

const checkGuardrailLines: ModelChecker = (model) =>
  model.guardrails.flatMap(({ name }, index) =>
    guardrails.some((known) => known.name === name)
      ? []
      : [
          at(unknownGuardrail, `guardrails[${index}].name`, {
            value: name,
            known: guardrails.map((known) => known.name).join(', '),
          }),
        ],
  );

const checkNames: ModelChecker = (model) =>
  (['exclusions', 'regions', 'named', 'segments', 'criteria', 'grades'] as const).flatMap((key) =>
    model[key].flatMap(({ name }, index) =>
      name.trim() === '' ? [at(nameMissing, `${key}[${index}].name`)] : [],
    ),
  );

const checkers: readonly ModelChecker[] = [
  checkNames,
  checkSettings,
  checkFields,
  checkConditions,
  checkCriteria,
  checkGrades,
  checkSegmentation,
  checkGuardrailLines,
];

/**
 * Everything that is wrong with a model, at once, each with the path where it stands (`segments[0].when[0][1].value`).
 * Notices among it say what is odd but can be run.
 */
export function checkModel(model: Model): readonly Problem[] {
  const kindOf = kindsOf(model);
  return checkers.flatMap((check) => check(model, kindOf));
}
